// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as typescript } from 'typescript-eslint';
import { docstrings } from './src/tests/lint/docstrings.ts';
import { importDirections } from './src/tests/lint/import-directions.ts';

const nodeTests = { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] };

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/', 'content/']),
  {
    plugins: { house: { rules: { docstrings, 'import-directions': importDirections } } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'house/import-directions': 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.strictTypeChecked, typescript.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [nodeTests] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'house/docstrings': 'error',
    },
  },
  // What Astro asks a page to export is described by Astro.
  { files: ['src/pages/**'], rules: { 'house/docstrings': 'off' } },
  {
    files: ['**/*.astro'],
    extends: [typescript.strict, typescript.stylistic, astro.configs.recommended],
  },
  { files: ['src/commands/**'], rules: { 'no-console': 'off' } },
);
