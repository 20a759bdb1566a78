import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../field.ts';
import {
  choice,
  email,
  group,
  list,
  listOf,
  longText,
  media,
  number,
  optional,
  reference,
  references,
  text,
  webAddress,
  when,
  yesNo,
} from './index.ts';

const label = 'Fält';

/** What becomes of a value, or the text that tells what to do. */
function read(field: Field, value: unknown): unknown {
  const result = field.zod.safeParse(value);
  return result.success
    ? result.data
    : `! ${result.error.issues.map(({ message }) => message).join(' ')}`;
}

function accepts(field: Field, values: readonly unknown[]): void {
  for (const value of values) {
    assert.ok(field.zod.safeParse(value).success, `should accept ${JSON.stringify(value)}`);
  }
}

function refuses(field: Field, values: readonly unknown[]): void {
  for (const value of values) {
    const result = field.zod.safeParse(value);
    assert.ok(!result.success, `should refuse ${JSON.stringify(value)}`);
    // Undeclared keys are explained by the content check, which knows the nearest right one.
    const told = result.error.issues.filter(({ code }) => code !== 'unrecognized_keys');
    assert.ok(
      told.every(({ message }) => message.endsWith('.')),
      'says what to do in Swedish',
    );
  }
}

const nothing = ['', null, undefined];

test('text is one line with something in it', () => {
  accepts(text({ label, max: 5 }), ['a', ' å ö ', '12345']);
  refuses(text({ label, max: 5 }), [...nothing, '   ', 'a\nb', 'a\r', '123456', 5, [], {}]);
});

test('long text may have several lines', () => {
  accepts(longText({ label, max: 10 }), ['a\nb', '1234567890']);
  refuses(longText({ label, max: 10 }), [...nothing, '\n \n', '12345678901', false]);
});

test('an optional field takes empty, null and absence as one: unknown', () => {
  const fields: readonly Field[] = [
    text({ label, max: 5 }),
    number({ label }),
    yesNo({ label }),
    when({ label }),
    email({ label }),
    webAddress({ label }),
    reference('events', { label }),
    media('picture', { label }),
    choice({ label, options: { a: 'A' } }),
    group({ a: text({ label, max: 5 }) }, { label }),
  ];
  for (const field of fields) {
    assert.deepEqual(
      nothing.map((value) => read(optional(field), value)),
      [undefined, undefined, undefined],
    );
    refuses(field, nothing);
  }
});

test('an unknown figure stays unknown, never 0', () => {
  const count = group({ count: optional(number({ label })) }, { label });
  assert.deepEqual(read(count, { count: '' }), { count: undefined });
  assert.deepEqual(read(count, {}), {});
  assert.deepEqual(read(count, { count: '0' }), { count: 0 });
});

test('numbers may be written as text, within their limits', () => {
  const whole = number({ label, min: 1, max: 10 });
  assert.deepEqual(
    ['7', 7, '10'].map((value) => read(whole, value)),
    [7, 7, 10],
  );
  refuses(whole, ['0', '11', '1,5', '1.5', '1 0', 'tio', '0x1', '1e1', 'Infinity', NaN, true, []]);
  const decimal = number({ label, max: 5, decimals: true });
  assert.equal(read(decimal, '4.25'), 4.25);
  refuses(decimal, ['4,25', '.5', '5.1', '-1']);
});

test('yes and no are true and false', () => {
  assert.deepEqual(
    ['true', 'false', true, false].map((value) => read(yesNo({ label }), value)),
    [true, false, true, false],
  );
  refuses(yesNo({ label }), ['ja', 'yes', 'no', 'True', 1, 0]);
});

test('a choice is one of its options, whatever objects inherit', () => {
  const field = choice({ label, options: { held: 'Genomförd' } });
  accepts(field, ['held']);
  refuses(field, ['Genomförd', 'constructor', 'toString', '__proto__', ['held']]);
});

test('dates stay the text they were written as', () => {
  assert.equal(read(when({ label }), '2023'), '2023');
  assert.equal(read(when({ label }), 2023), '2023');
  refuses(when({ label }), ['2023-02-30', '2018/2022', 'igår', 20231012, new Date(0)]);
  accepts(when({ label, span: true, precision: ['year'] }), ['2018/2022', '2018']);
  refuses(when({ label, span: true, precision: ['year'] }), ['2018-01/2018-02']);
});

test('a web address is whole, named and without secrets', () => {
  accepts(webAddress({ label }), [
    'https://exempel.se',
    'http://www.exempel.se:8080/a_(b)?c=d@e#f',
    'https://exempel.se/@namn',
    'https://ö.se/å',
  ]);
  refuses(webAddress({ label }), [
    'exempel.se',
    '//exempel.se',
    'ftp://exempel.se',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@exempel.se',
    'https://@exempel.se',
    'https://exempel.se@ond.se',
    'https:///exempel.se',
    'https://exempel',
    'https://a..se',
    'https://exempel.se\\@ond.se',
    'https://exempel.se/a b',
    'https://exempel.se:99999',
    'https://exempel.se/"onclick=',
    'HTTPS://EXEMPEL.SE',
  ]);
});

test('an e-mail address is bare', () => {
  accepts(email({ label }), ['info@exempel.se', 'a.b+c@d-e.exempel.se']);
  refuses(email({ label }), [
    'info@exempel',
    'info',
    'mailto:a@b.se',
    'A <a@b.se>',
    'a@b.se?bcc=c@d.se',
    'a b@c.se',
  ]);
});

test('media lie in the media folder, under plain names', () => {
  accepts(media('picture', { label }), ['/media/a.jpg', '/media/2023/a-b.webp']);
  refuses(media('picture', { label }), [
    'a.jpg',
    '/a.jpg',
    '/media/a.svg',
    '/media/a.pdf',
    '/media/../a.jpg',
    '/media/Å.jpg',
    '/media/a.jpg?x',
    'https://exempel.se/a.jpg',
  ]);
  accepts(media('document', { label }), ['/media/a.pdf']);
  refuses(media('document', { label }), ['/media/a.html', '/media/a.exe', '/media/a.svg']);
});

test('references are slugs, each at most once', () => {
  const field = references('events', { label, min: 1 });
  accepts(field, [['a'], ['a-1', 'b']]);
  refuses(field, [...nothing, [], ['a', 'a'], ['Å'], ['../a'], ['a/b'], 'a', [['a']]]);
  assert.deepEqual(
    nothing.map((value) => read(references('events', { label }), value)),
    [[], [], []],
  );
});

test('a group has its own keys and no others', () => {
  const field = group({ name: text({ label, max: 9 }) }, { label });
  accepts(field, [{ name: 'A' }]);
  refuses(field, [
    {},
    { name: 'A', role: 'b' },
    { name: 'A', constructor: 'b' },
    JSON.parse('{"name":"A","__proto__":{}}'),
    [],
    'A',
  ]);
});

test('a list keeps each item to the rules', () => {
  const field = list({ name: text({ label, max: 9 }) }, { label, min: 1 });
  accepts(field, [[{ name: 'A' }, { name: 'B' }]]);
  refuses(field, [...nothing, [], [{}], [{ name: 'A' }, {}], { name: 'A' }]);
  accepts(listOf(text({ label, max: 3 }), { label }), [['a'], [], ...nothing]);
  refuses(listOf(text({ label, max: 3 }), { label }), [['abcd'], [''], 'a']);
});
