import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtSite } from './tools/built-site.ts';
import { assertNone } from './tools/none.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // How long a title may be is the content model's to say.
    'long-title': 'off',
    // What the site serves itself needs no proof of where it comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

describe('the markup is valid', () => {
  for (const { address, html } of builtSite().pages) {
    it(address, async () => {
      const { results } = await validator.validateString(html);
      assertNone(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector, line, column }) => {
            return `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`;
          }),
        ),
      );
    });
  }
});
