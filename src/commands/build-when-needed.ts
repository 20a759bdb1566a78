import { cacheDir } from '../pictures/kept.ts';
import { build } from './build.ts';
import { siteInputs } from './inputs.ts';
import { outDir } from './settings.ts';
import { recallBuild } from './stamp.ts';
import { explain, stopwatch } from './terminal.ts';

/** Makes the built site show the content as it is; answers whether there is a site to show. */
export async function buildWhenNeeded(): Promise<boolean> {
  const time = stopwatch();
  const inputs = siteInputs();
  const earlier = recallBuild(outDir(), cacheDir);
  if (earlier?.inputs === inputs) {
    console.log(`Inget har ändrats sedan webbplatsen byggdes (jämfört på ${time()}).`);
    return true;
  }
  console.log('Kontrollerar innehållet och bygger webbplatsen …');
  if (await tryToBuild()) {
    console.log(`Byggd på ${time()}.`);
    return true;
  }
  console.error(`Bygget misslyckades efter ${time()}. Felen står ovanför.`);
  if (earlier === undefined) return false;
  const when = new Date(earlier.at).toLocaleString('sv-SE');
  console.error(`OBS: Det som visas är den senaste felfria versionen, byggd ${when}.`);
  return true;
}

async function tryToBuild(): Promise<boolean> {
  try {
    return await build();
  } catch (error) {
    console.error(explain(error));
    return false;
  }
}
