import type { Rule } from 'eslint';

/** Whatever a file exports says what it is for. */
export const docstrings: Rule.RuleModule = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const isDescribed = (node: Rule.Node) => {
      const last = context.sourceCode.getCommentsBefore(node).at(-1);
      return last?.type === 'Block' && last.value.startsWith('*');
    };
    const judge = (node: Rule.Node) => {
      if (!isDescribed(node)) {
        context.report({ node, message: 'What is exported needs a docstring.' });
      }
    };
    return {
      'ExportNamedDeclaration[declaration]': judge,
      'ExportDefaultDeclaration[declaration.type!="Identifier"]': judge,
    };
  },
};
