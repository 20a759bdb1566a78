import { test } from 'node:test';
import { email, longText, media, text, webAddress } from './index.ts';
import { accepts, nothing, refuses } from './judging.ts';

const label = 'Fält';

test('text is one line with something in it', () => {
  accepts(text({ label, max: 5 }), ['a', ' å ö ', '12345']);
  refuses(text({ label, max: 5 }), [...nothing, '   ', 'a\nb', 'a\r', '123456', 5, [], {}]);
});

test('long text may have several lines', () => {
  accepts(longText({ label, max: 10 }), ['a\nb', '1234567890']);
  refuses(longText({ label, max: 10 }), [...nothing, '\n \n', '12345678901', false]);
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
