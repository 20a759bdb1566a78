import { languages } from '../model/index.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287); `self` is its own address. */
export function writeAtom(feed: Feed, self: string): string {
  const { html } = languages[feed.language];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${html}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', self, 'application/atom+xml'),
    link('alternate', feed.home, 'text/html'),
    ...feed.entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
}

function entryElement(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('updated', entry.updated),
    link('alternate', entry.address, 'text/html'),
    `<category term="${escapeXml(entry.kind)}"/>`,
    element('summary', entry.summary),
    `<content type="html">${escapeXml(entry.html)}</content>`,
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text within XML 1.0, without the characters that may not stand there. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
