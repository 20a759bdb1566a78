import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDate } from './index-dates.ts';

const page = (meta: string, lang = 'sv') => `<html lang="${lang}"><head>${meta}</head></html>`;
const dated = (when: string) =>
  `<meta property="search:date" data-pagefind-sort="date[content]" content="${when}">`;

describe('the date of a page in the index', () => {
  it('is said as people say it', () => {
    assert.match(
      withDate(page(dated('2023-10-12'))),
      /when\[content\]" content="12 oktober 2023"/u,
    );
    assert.match(withDate(page(dated('2023-10'), 'en')), /content="October 2023"/u);
  });

  it('comes before all others where there is none, so that a sorted list has every page', () => {
    assert.match(withDate(page('')), /data-pagefind-sort="date\[content\]" content="0000"/u);
  });
});
