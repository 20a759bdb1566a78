import { languages } from '../model/index.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org); `self` is its own address. */
export function writeJsonFeed(feed: Feed, self: string): string {
  const { html: language } = languages[feed.language];
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_modified: entry.updated,
      language,
      tags: [entry.kind],
    })),
  })}\n`;
}
