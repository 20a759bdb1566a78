import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataOf } from './collections/index.ts';
import { collections } from './collections/index.ts';
import type { Site } from './site.ts';

/** `true` when both types are the same: the compiler proves it, the run only passes by. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Event = DataOf<'events'>;
type Role = 'arranger' | 'partner' | 'speaker' | 'participant';

test('the type of checked data follows from the fields', () => {
  const proven: [
    Same<Event['title'], string>,
    Same<Event['state'], 'planned' | 'held' | 'cancelled'>,
    Same<Event['place'], string | undefined>,
    Same<Event['challenges'], readonly string[]>,
    Same<NonNullable<Event['evaluation']>['answers'], number | undefined>,
    Same<Event['organisations'][number]['role'], Role>,
    Same<DataOf<'agreement'>['waysOfWorking'], readonly string[]>,
    Same<Site['menu'][number]['href'], string>,
  ] = [true, true, true, true, true, true, true, true];
  assert.ok(proven.every(Boolean));
});

test('the check gives data of that type', () => {
  const page: DataOf<'pages'> = collections.pages.zod.parse({
    title: 'Om',
    summary: 'Kort.',
    sources: ['a'],
    parent: '',
  });
  assert.deepEqual(page, {
    title: 'Om',
    summary: 'Kort.',
    sources: ['a'],
    parent: undefined,
    aliases: [],
    formerLanguages: [],
  });
});
