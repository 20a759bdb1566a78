import { spawnSync } from 'node:child_process';
import { exceptions } from './advisories/exceptions.ts';
import { advisoriesIn, faultsOf, type AuditReport } from './advisories/report.ts';
import { explain } from './terminal.ts';

// Asks the registry for known flaws in the packages of the lockfile. Each one is mended or explained.

try {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw error;
  const advisories = advisoriesIn(JSON.parse(stdout) as AuditReport);
  const faults = faultsOf(advisories, exceptions, new Date().toISOString().slice(0, 10));
  for (const { id, package: name, reason, until } of exceptions) {
    console.log(`Undantag till ${until}: ${name}, ${id}. ${reason}`);
  }
  for (const fault of faults) console.log(fault);
  console.log(`${advisories.length} kända brister, ${faults.length} att göra något åt.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
