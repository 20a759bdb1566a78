import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, archiveAddress, fixedAddresses, templateAnchors } from './addresses.ts';

test('each text has one address, with its language first', () => {
  assert.equal(addressOf('pages', 'start'), '/');
  assert.equal(addressOf('pages', 'start', 'en'), '/en/');
  assert.equal(addressOf('pages', 'om'), '/om/');
  assert.equal(addressOf('pages', 'om', 'sv-simple'), '/lattlast/om/');
  assert.equal(addressOf('events', 'dialogforum'), '/handelser/dialogforum/');
  assert.equal(addressOf('events', 'dialogforum', 'ar'), '/ar/handelser/dialogforum/');
});

test('a text with its collection’s own name stands at the collection’s address', () => {
  assert.equal(addressOf('agreement', 'overenskommelsen'), '/overenskommelsen/');
  assert.equal(addressOf('agreement', 'overenskommelsen', 'en'), '/en/overenskommelsen/');
  assert.equal(addressOf('events', 'start'), '/handelser/start/');
});

test('lists in the archive have addresses', () => {
  assert.equal(archiveAddress(), '/arkiv/');
  assert.equal(archiveAddress('format', 'seminarium'), '/arkiv/format/seminarium/');
});

test('all addresses are absolute and end with a slash; no anchor is named twice', () => {
  for (const address of fixedAddresses) assert.match(address, /^\/(?:[a-z-]+\/)+$/u);
  assert.equal(new Set<string>(templateAnchors).size, templateAnchors.length);
});
