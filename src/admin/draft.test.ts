import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromJS, type List, type Map } from 'immutable';
import { isChanged, readAnew, typedIn } from './draft.ts';

const immutable = (value: unknown) => fromJS(value) as Map<string, unknown>;
const text = (data: object, en?: object) =>
  immutable({ collection: 'pages', slug: 'om', data, i18n: en && { en: { data: en } } });

/** A draft that was saved as one thing and then typed on. */
function draft(saved: Map<string, unknown>, typed = saved) {
  const form = immutable({ key: 'form' }).set('entry', saved);
  return form
    .set('saved', typedIn(form))
    .set('entry', typed)
    .set('hasChanged', saved !== typed);
}

describe('a draft', () => {
  it('has changed when a field differs from what is saved, and no longer when it is put back', () => {
    const saved = text({ title: 'Om', place: { name: 'Torget' } });
    assert.equal(isChanged(draft(saved, saved.setIn(['data', 'place', 'name'], 'Kajen'))), true);
    assert.equal(isChanged(draft(saved, text({ title: 'Om', place: { name: 'Torget' } }))), false);
    assert.equal(isChanged(immutable({}).set('entry', saved)), true);
  });

  it('keeps what was typed when it is read anew, and takes what others wrote', () => {
    const before = text({ title: 'Om', body: 'Ord.', when: { from: 1, to: 2 } }, { title: 'A' });
    const typed = text({ title: 'Om', body: 'Mina.', when: { from: 1, to: 3 } }, { title: 'B' });
    const theirs = text({ title: 'Oss', body: 'Ord.', when: { from: 0, to: 2 } }, { title: 'A' });
    const anew = readAnew(draft(before, typed), theirs);
    assert.ok(anew);
    assert.deepEqual((anew.get('entry') as Map<string, unknown>).toJS(), {
      collection: 'pages',
      slug: 'om',
      newRecord: false,
      data: { title: 'Oss', body: 'Mina.', when: { from: 0, to: 3 } },
      i18n: { en: { data: { title: 'B' } } },
      meta: undefined,
      mediaFiles: [],
    });
    assert.notEqual(anew.get('key'), 'form');
    // Saved again, it is saved whole; put back, it is what the others wrote.
    assert.equal(isChanged(anew), true);
    assert.equal(isChanged(anew.set('entry', theirs)), false);
  });

  it('keeps what was typed in a new text, which has no slug until it is read', () => {
    const before = text({ title: 'Om' }).set('slug', '');
    const typed = before.setIn(['data', 'title'], 'Om oss');
    const anew = readAnew(draft(before, typed), text({ title: 'Om' }));
    assert.equal(anew?.getIn(['entry', 'data', 'title']), 'Om oss');
    assert.equal(anew.getIn(['entry', 'slug']), 'om');
  });

  it('keeps a picture that was added meanwhile', () => {
    const before = text({ title: 'Om' }).set('mediaFiles', immutable([{ path: 'a.png' }]));
    const typed = before.set('mediaFiles', immutable([{ path: 'b.png' }, { path: 'a.png' }]));
    const read = before.set('mediaFiles', immutable([{ path: 'a.png', draft: true }]));
    const anew = readAnew(draft(before, typed), read);
    assert.deepEqual((anew?.getIn(['entry', 'mediaFiles']) as List<Map<string, unknown>>).toJS(), [
      { path: 'a.png', draft: true },
      { path: 'b.png' },
    ]);
  });

  it('leaves the form standing when nobody else has written', () => {
    const before = text({ title: 'Om', body: 'Ord.' });
    assert.equal(
      readAnew(draft(before, text({ title: 'Om!', body: 'Ord.' })), before)?.get('key'),
      'form',
    );
  });

  it('is taken as it was read when nothing was typed, or another text is read', () => {
    const before = text({ title: 'Om' });
    assert.equal(readAnew(draft(before), text({ title: 'Oss' })), undefined);
    const other = text({ title: 'Nytt' }).set('slug', 'nytt');
    assert.equal(readAnew(draft(before, text({ title: 'Om!' })), other), undefined);
  });
});
