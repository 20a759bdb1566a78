import { allowed, isAllowed } from './licences/allowed.ts';
import { readPackages, type LicensedPackage } from './licences/packages.ts';

const packages = readPackages();
const tell = ({ name, version, dev }: LicensedPackage) =>
  `  ${name} ${version}${dev ? ' (bara för utveckling)' : ''}`;

for (const licence of [...new Set(packages.map((entry) => entry.licence))].sort()) {
  const those = packages.filter((entry) => entry.licence === licence);
  console.log(`${licence}, ${those.length} paket`);
  for (const name of licence.split(/[()]| AND | OR /u).filter((part) => part !== '')) {
    console.log(`  ${name}: ${allowed.get(name) ?? 'godtas inte'}`);
  }
  console.log(`${those.map(tell).join('\n')}\n`);
}
const refused = packages.filter((entry) => !isAllowed(entry));
console.log(`${packages.length} paket, ${refused.length} under en licens som inte godtas.`);
process.exitCode = refused.length > 0 ? 1 : 0;
