import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BuiltSite } from './built-site.ts';
import { fileAt } from './weight.ts';

const heaviest = 20_000;
const named = ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'];
const exact = {
  'og:image:type': 'image/png',
  'og:image:width': '1200',
  'og:image:height': '630',
  'twitter:card': 'summary_large_image',
};

/** What is wrong with what each page says of itself to those it is shared with; none is right. */
export async function cardFaults(site: BuiltSite, directory: string): Promise<readonly string[]> {
  const judged = new Map<string, Promise<string>>();
  const judgeOnce = (image: string) => {
    const file = fileAt(site, new URL(image).pathname);
    if (!site.files.has(file)) return `${image} is not there`;
    const fault = judged.get(file) ?? pictureFault(join(directory, file));
    judged.set(file, fault);
    return fault;
  };
  const faults = site.pages.map(async ({ address, elements }) => {
    const said = new Map(
      elements.map(({ attributes: { property, name, content } }) => [
        property ?? name ?? '',
        content ?? '',
      ]),
    );
    const missing = [...named, 'og:image:alt'].filter((property) => !said.get(property));
    const wrong = Object.entries(exact).flatMap(([property, value]) =>
      said.get(property) === value ? [] : [property],
    );
    const image = said.get('og:image');
    const fault = image === undefined ? 'no picture' : await judgeOnce(image);
    return [...missing, ...wrong, fault].filter(Boolean).map((what) => `${address}: ${what}`);
  });
  return (await Promise.all(faults)).flat();
}

async function pictureFault(file: string): Promise<string> {
  const bytes = readFileSync(file);
  const { format, width, height } = await sharp(bytes).metadata();
  if (format !== 'png' || width !== 1200 || height !== 630) return `${file} is no card`;
  return bytes.length <= heaviest ? '' : `${file} weighs ${bytes.length} bytes`;
}
