import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compoundSplitter } from './compounds.ts';

const splitBy = (words: string) => {
  const split = compoundSplitter(words.split(' '));
  return (word: string) => split(word).join('|');
};

describe('taking compounds apart', () => {
  it('takes them apart where both parts are words of the site, in any form', () => {
    const split = splitBy('lärande luncher möte års arbete grupper förening liv');
    assert.equal(split('lärandelunchen'), 'lärande|lunchen');
    assert.equal(split('årsmöten'), 'års|möten');
    assert.equal(split('arbetsgrupp'), 'arbets|grupp');
    assert.equal(split('föreningsliv'), 'förenings|liv');
  });

  it('finds a last part that never stands on its own', () => {
    const split = splitBy('dialog fastigheter idé');
    assert.equal(split('dialogforumet'), 'dialog|forumet');
    assert.equal(split('fastighetsägare'), 'fastighets|ägare');
    assert.equal(split('idéverkstäder'), 'idé|verkstäder');
  });

  it('finds a first part that never stands on its own before a long word', () => {
    assert.equal(splitBy('organisation')('paraplyorganisationer'), 'paraply|organisationer');
  });

  it('takes the parts of parts apart', () => {
    const split = splitBy('arbete marknad politik');
    assert.equal(split('arbetsmarknadspolitiken'), 'arbets|marknads|politiken');
  });

  it('leaves endings, derivations and small words on their word', () => {
    const split = splitBy('förening möjlig demokrati för ändring över ens kommun jämlik');
    for (const word of 'föreningarnas möjligheterna demokratiserad kommunerna jämlikhet'.split(
      ' ',
    )) {
      assert.equal(split(word), word);
    }
    assert.equal(split('förändring'), 'förändring');
    assert.equal(split('överenskommelse'), 'överenskommelse');
  });

  it('leaves words alone that it knows nothing about', () => {
    assert.equal(splitBy('')('dialogforum'), 'dialogforum');
  });

  it('is done with forty thousand words in seconds', () => {
    const words = Array.from({ length: 40_000 }, (_, index) => `ord${index.toString(26)}samling`);
    const split = compoundSplitter(words);
    const started = process.cpuUsage();
    for (const word of words) split(word);
    assert.ok(process.cpuUsage(started).user < 6_000_000);
  });
});
