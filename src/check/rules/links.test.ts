import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults, page, problemsOf } from '../sample-content.ts';
import { isSafeTarget } from './links.ts';

test('links lead within the site, to the web, to e-mail or telephone', () => {
  const good = [
    '/om/',
    '/om/#a',
    '/om/?q=a#b',
    '#rubrik',
    '#الفصل-1',
    'https://exempel.se/a_(b)?c=d&e=%C3%A5#f',
    'http://exempel.se',
    'mailto:info@exempel.se',
    'mailto:info@exempel.se?subject=Hej%20d%C3%A4r',
    'tel:+4640123456',
    'tel:08-123456',
  ];
  for (const target of good) assert.ok(isSafeTarget(target), target);
});

test('no link leads anywhere else', () => {
  const schemes = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:a',
    'data:text/html,a',
    'vbscript:a',
    'file:///etc/passwd',
    'blob:a',
    'ftp://exempel.se',
    'view-source:https://exempel.se',
  ];
  const hosts = [
    '//exempel.se',
    '/\\exempel.se',
    '\\\\exempel.se',
    'https:/exempel.se',
    'https:exempel.se',
    'https://a:b@exempel.se',
    'https://exempel.se@ond.se',
    'https://exempel.se\\@ond.se',
    'HTTPS://exempel.se',
    'https://exempel',
  ];
  const paths = [
    '',
    'om/',
    './om/',
    '../om/',
    '/om/../hemligt/',
    '/..',
    '/%2e%2e/',
    '/om/%5c',
    '/om /',
    '/om"',
    '#',
    '#a b',
    '?a',
    'exempel.se',
  ];
  const rest = [
    'mailto:a@b.se?bcc=c@d.se',
    'mailto:a@b.se?subject=a&bcc=c@d.se',
    'mailto:',
    'mailto:a',
    'tel:112',
    'tel:abc',
    'sms:123456',
  ];
  for (const target of [...schemes, ...hosts, ...paths, ...rest]) {
    assert.ok(!isSafeTarget(target), JSON.stringify(target));
  }
});

test('a bad target is found however it is written', () => {
  const ways = [
    '[Sidan om Lund](javascript:alert)',
    '[Sidan om Lund](java&#x73;cript:alert)',
    '[Sidan om Lund](<javascript:alert>)',
    '[Sidan om Lund](JAVASCRIPT&colon;alert)',
    '[Sidan om Lund](/om/../a/)',
    '[Sidan om Lund](&#x2f;/exempel.se)',
  ];
  for (const body of ways) assert.deepEqual(bodyFaults(body), ['link-target 1:1'], body);
  assert.deepEqual(bodyFaults('[Sidan om Lund][a]\n\n[a]: data:text/html,b'), ['link-target 3:1']);
});

test('the place is right for addresses without brackets too', () => {
  assert.deepEqual(
    bodyFaults('a\n\nSe https://exempel nu'),
    ['link-target 3:1', 'link-target 3:4'].slice(1),
  );
});

test('the fix fits the fault', () => {
  const fixOf = (target: string) => problemsOf(page(`[Sidan om Lund](${target})`))[0]?.fix ?? '';
  assert.match(fixOf('www.exempel.se'), /https:\/\/ först/u);
  assert.match(fixOf('mailto:a'), /mailto:namn@exempel/u);
  assert.match(fixOf('tel:112'), /numret/u);
  assert.match(fixOf('om/'), /\/ först/u);
});

test('a link’s words say where it leads', () => {
  for (const words of [
    'här',
    'Klicka här!',
    'Läs mer',
    '**läs mer** …',
    'Läs mer här.',
    'click here',
    'Read more »',
    ' ',
  ]) {
    assert.deepEqual(bodyFaults(`[${words}](/om/)`), ['link-text 1:1'], words);
  }
  assert.deepEqual(bodyFaults('[här][a]\n\n[a]: /om/'), ['link-text 1:1']);
  for (const words of [
    'Läs mer om samarbetet',
    'Här finns vi',
    'Så här går det till',
    '2023',
    '`kod`',
  ]) {
    assert.deepEqual(bodyFaults(`[${words}](/om/)`), [], words);
  }
});

test('a picture’s description is a link’s words', () => {
  assert.deepEqual(bodyFaults('[![Karta över staden](/media/a.png)](/om/)'), []);
  assert.deepEqual(bodyFaults('[![](/media/a.png)](/om/)'), ['link-text 1:1', 'alt-text 1:2']);
});
