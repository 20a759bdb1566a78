import { bodies, onLine, type Case } from './case.ts';

const run = "(globalThis.canary = require('node:fs').writeFileSync('canary-was-here', ''))";

/** Whatever MDX would run. */
export const code: readonly Case[] = [
  ...bodies('expression', [
    `{${run}}`,
    `Text {${run}} text.`,
    `{/* ${run} */}`,
    `{\`\${${run}}\`}`,
    `{(() => { ${run} })()}`,
    `{await ${run}}`,
    `> {${run}}`,
    `- {${run}}`,
    `| {${run}} |\n|---|\n| b |`,
    `## {${run}}`,
    `[Länk {${run}}](/om/)`,
    `{<img src=x onerror="${run}" />}`,
    '{frontmatter.title}',
    '{props.children}',
    '{process.env.SECRET}',
  ]),
  ...bodies('import', [
    "import a from './evil.js'",
    "import './evil.js'",
    'import * as a from "node:fs"',
    'import a from "data:text/javascript,globalThis.canary=1"',
    'import\ta from "./evil.js"',
    'import{a}from"./evil.js"',
  ]),
  ...bodies('export', [
    `export const a = ${run}`,
    `export default ({ children }) => ${run}`,
    `export function getStaticPaths() { ${run} }`,
    'export * from "./evil.js"',
    'export*from"./evil.js"',
    'export const prerender = false',
    `export const components = { p: () => ${run} }`,
  ]),
  ...onLine(3, bodies('expression', [`<FactBox title="a">\n\n{${run}}\n\n</FactBox>`])),
  ...onLine(
    3,
    bodies('import', [
      'Text.\n\nimport a from "./evil.js"\n\nText.',
      '<FactBox title="a">\n\nimport a from "./evil.js"\n\n</FactBox>',
    ]),
  ),
  ...onLine(2, bodies('export', ['## A\nexport const frontmatter = { layout: "./evil.js" }'])),
  ...bodies('attribute-code', [
    `<FactBox title={${run}}>\n\na\n\n</FactBox>`,
    `<FactBox {...${run}}>\n\na\n\n</FactBox>`,
    `<FactBox {...{title: "a"}}>\n\na\n\n</FactBox>`,
    '<FactBox title={`a`}>\n\na\n\n</FactBox>',
    `<b title={${run}} />`,
  ]),
  ...bodies('syntax', [
    `{${run}`,
    '<FactBox title={',
    '<FactBox title=<b />>\n\na\n\n</FactBox>',
    '<FactBox title=a>b</FactBox>',
    '<FactBox title="a>\n\nb\n\n</FactBox>',
  ]),
];
