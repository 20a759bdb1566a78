import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import { parser } from 'typescript-eslint';

RuleTester.describe = (name: string, run: () => void) => void describe(name, run);
RuleTester.it = (name: string, run: () => void) => void it(name, run);

/** ESLint's own tester, reporting to node:test and reading TypeScript. */
export const ruleTester = new RuleTester({ languageOptions: { parser } });
