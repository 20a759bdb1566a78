import ts from 'typescript';

const name = 'structured-data.ts';

/**
 * What in some texts of JSON-LD schema.org has no word for, by the types of `schema-dts`, which are
 * made from its vocabulary: each text is judged as if it had been written in TypeScript.
 */
export function vocabularyFaults(texts: readonly string[]): string[] {
  const source = [
    "import type { Graph } from 'schema-dts';",
    ...texts.map((text, index) => `export const text${index}: Graph = ${withoutInputs(text)};`),
  ];
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
  };
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([name], options, {
    ...disk,
    fileExists: (path) => path.endsWith(name) || disk.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path.endsWith(name)
        ? ts.createSourceFile(path, source.join('\n'), ts.ScriptTarget.ESNext)
        : disk.getSourceFile(path, ...rest),
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What an action asks for ("query-input") belongs to any property: schema.org/docs/actions.html. */
function withoutInputs(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key.endsWith('-input') ? undefined : value,
  );
}
