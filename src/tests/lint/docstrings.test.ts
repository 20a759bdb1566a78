import { docstrings } from './docstrings.ts';
import { ruleTester } from './rule-tester.ts';

const errors = [{ message: 'What is exported needs a docstring.' }];

ruleTester.run('docstrings', docstrings, {
  valid: [
    '/** Says what for. */ export function x() {}',
    '/** Says what for. */ export interface X { y: string }',
    'const x = 1; export { x };',
    "export * from './x.ts';",
    'function x() {}',
    'const x = {}; export default x;',
  ],
  invalid: [
    { code: 'export function x() {}', errors },
    { code: '// Not a docstring\nexport type X = string;', errors },
    { code: '/** For y. */ const y = 1; export const x = 1;', errors },
    { code: 'export default { a: 1 };', errors },
  ],
});
