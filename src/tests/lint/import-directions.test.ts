import { importDirections } from './import-directions.ts';
import { ruleTester } from './rule-tester.ts';

const imported = (filename: string, specifier: string) => ({
  name: `${filename} imports ${specifier}`,
  filename,
  code: `import { x } from '${specifier}';`,
});
const refused = (filename: string, specifier: string, message: string) => ({
  ...imported(filename, specifier),
  errors: [{ message }],
});

ruleTester.run('import-directions', importDirections, {
  valid: [
    imported('src/pages/index.ts', '../layouts/page.ts'),
    imported('src/pages/index.ts', '../feeds/atom.ts'),
    imported('src/layouts/page.ts', '../styles/site.css'),
    imported('src/archive/events.ts', 'astro:content'),
    imported('src/content.config.ts', 'astro:content'),
    imported('src/check/pictures.ts', '../pictures/judge.ts'),
    imported('src/feeds/atom.ts', '../archive/events.ts'),
    imported('src/text/render.ts', '../blocks/index.ts'),
    imported('src/text/parse.ts', './nesting.ts'),
    imported('src/text/render.test.ts', 'node:test'),
    imported('src/blocks/table/index.ts', '../block.ts'),
    imported('src/model/index.ts', 'astro/zod'),
    imported('astro.config.mjs', './src/archive/loader.ts'),
  ],
  invalid: [
    refused('src/model/index.ts', '../i18n/index.ts', '"model" may not import "i18n".'),
    refused('src/text/parse.ts', '../pictures/judge.ts', '"text" may not import "pictures".'),
    refused('src/pictures/judge.ts', '../text/parse.ts', '"pictures" may not import "text".'),
    refused('src/archive/a.ts', '../components/a.ts', '"archive" may not import "components".'),
    refused('src/feeds/atom.ts', '../print/pdf.ts', '"feeds" may not import "print".'),
    refused('src/components/a.ts', '../feeds/atom.ts', '"components" may not import "feeds".'),
    refused('src/pages/a.ts', '../styles/site.css', '"pages" may not import "styles".'),
    refused('src/commands/a.ts', '../pages/a.ts', '"commands" may not import "pages".'),
    refused('src/components/a.ts', 'astro:content', 'Only "archive" asks for content.'),
    refused('src/text/parse.ts', 'node:fs', '"text" must run in a browser too: no Node.'),
    refused('src/text/parse.ts', 'fs', '"text" must run in a browser too: no Node.'),
    refused('src/archive/a.ts', '../tests/site.ts', '"archive" may not import "tests".'),
    refused(
      'src/attic/a.ts',
      './b.ts',
      '"attic/a.ts" stands in no known room; add the room to src/tests/lint/rooms.ts.',
    ),
    ...[
      "export { x } from '../text/parse.ts';",
      "export * from '../text/parse.ts';",
      "const x = await import('../text/parse.ts');",
      "type X = import('../text/parse.ts').X;",
    ].map((code) => ({
      code,
      filename: 'src/i18n/index.ts',
      errors: [{ message: '"i18n" may not import "text".' }],
    })),
  ],
});
