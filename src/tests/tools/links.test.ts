import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BuiltSite } from './built-site.ts';
import { readHtml } from './html.ts';
import { brokenLinks } from './links.ts';

/** A site with one page that holds `html`, and a page, a picture and a style to point at. */
function siteWith(html: string, base = '/', css = ''): BuiltSite {
  const page = (path: string, source: string) => {
    return { address: base + path, html: source, elements: readHtml(source) };
  };
  return {
    base,
    url: new URL(`https://example.org${base}`),
    files: new Set(['index.html', 'om/index.html', '404.html', 'å.png', 'a.css']),
    pages: [page('', html), page('om/', '<h1 id="höst">')],
    read: () => css,
  };
}

describe('the check of links', () => {
  const sound = [
    '<a href="/om/">',
    '<a href="om/#h%C3%B6st">',
    '<a href="/om/?q=1">',
    '<a href="https://example.org/om/">',
    '<a href="https://example.com/nothing/">',
    '<a href="mailto:a@example.org">',
    '<a href="#here" id="here">',
    '<img src="/%C3%A5.png" srcset="/å.png 1x, /å.png 2x">',
    '<link rel="stylesheet" href="/a.css">',
    '<style>a { background: url("/å.png") }</style>',
    '<meta property="og:image" content="https://example.org/å.png">',
    '<img src="data:image/png;base64,AAAA">',
  ];
  for (const html of sound) {
    it(`accepts ${html}`, () => {
      assert.deepEqual(brokenLinks(siteWith(html)), []);
    });
  }

  const broken: [string, string][] = [
    ['<a href="">', 'an empty address'],
    ['<a href="#">', 'an empty address'],
    ['<a href="/nothing/">', '/nothing/ does not exist'],
    ['<a href="/om">', '/om lacks its slash at the end'],
    ['<a href="/om/#sommar">', '/om/#sommar has no such place in the page'],
    ['<a href="#sommar">', '#sommar has no such place in the page'],
    ['<a href="http://[">', 'http://[ is no address'],
    ['<img src="/b.png">', '/b.png does not exist'],
    ['<img srcset="/å.png 1x, /b.png 2x">', '/b.png does not exist'],
    ['<script src="/b.js"></script>', '/b.js does not exist'],
    ['<form action="/b/">', '/b/ does not exist'],
    ['<style>a { background: url(/b.png) }</style>', '/b.png does not exist'],
    ['<template><a href="/b/"></template>', '/b/ does not exist'],
    ['<meta property="og:image" content="/b.png">', '/b.png does not exist'],
    ['<a href="https://example.org/b/">', 'https://example.org/b/ does not exist'],
  ];
  for (const [html, fault] of broken) {
    it(`refuses ${html}`, () => {
      assert.deepEqual(brokenLinks(siteWith(html)), [`/: ${fault}`]);
    });
  }

  it('follows addresses in stylesheets', () => {
    const faults = brokenLinks(siteWith('', '/', '@font-face { src: url("/b.woff2") }'));
    assert.deepEqual(faults, ['/a.css: /b.woff2 does not exist']);
    for (const css of ['@import "/b.css"', "@import url('/b.css')", '@import url(/b.css) print']) {
      assert.deepEqual(brokenLinks(siteWith('', '/', css)), ['/a.css: /b.css does not exist']);
    }
  });

  it('holds links inside the base path', () => {
    assert.deepEqual(brokenLinks(siteWith('<a href="/stad/om/">', '/stad/')), []);
    const faults = brokenLinks(siteWith('<a href="/om/">', '/stad/'));
    assert.deepEqual(faults, ['/stad/: /om/ lies outside /stad/']);
  });
});
