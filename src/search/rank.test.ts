import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitTo, ranked } from './rank.ts';
import { samplePage } from './sample-page.ts';

type Hit = Parameters<typeof samplePage>[0] & { readonly score?: number };

const order = (asked: string, ...hits: readonly Hit[]) =>
  ranked(
    hits.map(({ score, ...page }) => ({ page: samplePage(page), ...(score && { score }) })),
    fitTo(asked, asked === 'besok lund', (word) => (word === 'tur' ? ['besök'] : [])),
  ).map(({ page }) => page.title);

describe('the order of hits', () => {
  it('begins with the title that is most of all what was asked for', () => {
    const titles = ['Rapport om mycket annat', 'Besök i Lund', 'Studiebesök'];
    const hits = titles.map((title) => ({ title }));
    assert.deepEqual(order('besök', ...hits), [titles[2], titles[1], titles[0]]);
    assert.deepEqual(order('besok lund', ...hits)[0], 'Besök i Lund');
    assert.deepEqual(order('tur', ...hits)[0], 'Studiebesök');
    assert.deepEqual(order('"ett år"', { title: 'Om våren' }, { title: 'Ett år' })[0], 'Ett år');
  });

  it('has the newest first of titles and of texts that fit as well', () => {
    const old = { title: 'Forum om hälsa', date: '2019-05' };
    const young = { title: 'Forum om vatten', date: '2023' };
    assert.deepEqual(order('forum', old, young), [young.title, old.title]);
    const hits = [
      { ...old, score: 10 },
      { ...young, score: 9.5 },
    ];
    assert.deepEqual(order('lunch', ...hits), [young.title, old.title]);
  });

  it('has the better text before the newer one, and a translation after its original', () => {
    const texts = [
      { title: 'Ny', date: '2023', score: 1 },
      { title: 'Gammal', date: '2019', score: 9 },
    ];
    assert.deepEqual(order('lunch', ...texts), ['Gammal', 'Ny']);
    const [foreign, own] = [{ title: 'Forum', isTranslation: true }, { title: 'Forumet' }];
    assert.deepEqual(order('forum', foreign, own), ['Forumet', 'Forum']);
  });

  it('takes a date and a format for a part of the title', () => {
    const event = { title: 'Trygghet', when: '2022', filters: { format: ['Dialogforum'] } };
    const other = { title: 'Samverkan', date: '2023' };
    assert.deepEqual(order('dialogforum 2022', other, event), ['Trygghet', 'Samverkan']);
  });
});
