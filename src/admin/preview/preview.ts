import { createElement as h, useRef, useState, type ReactNode } from 'react';
import { checkText } from '../../check/text.ts';
import {
  collections,
  isSisterLanguage,
  languages,
  original,
  type CollectionName,
  type Language,
} from '../../model/index.ts';
import { parse } from '../../text/parse.ts';
import { renderHtml } from '../../text/render.ts';
import type { FileFormat } from '../text/file.ts';
import { adviceOn } from './advice.ts';
import { factsOf, type Titles } from './facts.ts';
import { inTheme } from './site-styles.ts';

interface FormMap {
  readonly toJS: () => Readonly<Record<string, unknown>>;
}

/** What Decap gives a preview. */
export interface PreviewProps {
  readonly entry: {
    readonly get: (name: 'data') => FormMap;
    readonly getIn: (path: readonly string[]) => unknown;
  };
  readonly getAsset: (path: string) => { readonly toString: () => string } | undefined;
  readonly window: Window;
}

/** What the preview knows of the site. */
export interface PreviewSite {
  readonly css: string;
  readonly titles: Titles;
  readonly base: string;
}

/** The preview of a collection's drafts: the site's own parser, blocks and styles. */
export function previewOf(name: CollectionName, format: FileFormat, site: PreviewSite) {
  return function Preview({ entry, getAsset, window }: PreviewProps): ReactNode {
    const [isDark, setDark] = useState(false);
    const [isNarrow, setNarrow] = useState(false);
    const html = useRef('');
    const frame = window.frameElement as HTMLElement | null;
    if (frame) frame.style.maxInlineSize = isNarrow ? '360px' : '';
    const data = entry.get('data').toJS();
    const sisters = new Set(
      Object.keys(languages).filter((tag) => entry.getIn(['i18n', tag, 'data', 'title'])),
    );
    const language = languageOf(entry);
    const source = format.toFile(data) || '---\n---\n';
    const judged = checkText(
      source,
      { collection: name, slug: 'utkast', language },
      'utkast',
      parse,
    );
    const { text, body, problems } = judged;
    // A text with faults is not rendered: what was right last stays in sight.
    if (text && body) {
      html.current = renderHtml(body.tree, body.headings, {
        language,
        href: (address) => site.base + address.replace(/^\//u, ''),
        media: (path) => ({ address: getAsset(path)?.toString() ?? path, size: 0 }),
      });
    }
    const facts = language === original ? factsOf(data, collections[name].fields, site.titles) : [];
    const advice = body ? adviceOn(body.tree, sisters) : [];
    const toggle = (text: string, isOn: boolean, set: (isOn: boolean) => void) =>
      h('button', { type: 'button', 'aria-pressed': isOn, onClick: () => set(!isOn) }, text);
    const { html: lang, direction } = languages[language];
    return h(
      'div',
      {},
      h('style', {}, inTheme(site.css, isDark)),
      h(
        'aside',
        { className: 'fact-box', 'aria-label': 'Om utkastet' },
        h(
          'p',
          {},
          toggle('Mörkt', isDark, setDark),
          ' ',
          toggle('Smal skärm', isNarrow, setNarrow),
        ),
        h(
          'ul',
          {},
          problems.map(({ found, fix }, index) =>
            h(
              'li',
              { key: `problem-${index}` },
              h('strong', {}, 'Att rätta: '),
              `${found}. ${fix}`,
            ),
          ),
          advice.map((text) => h('li', { key: text }, text)),
        ),
      ),
      h(
        'main',
        { lang, dir: direction },
        h(
          'header',
          { className: 'text-header' },
          h('p', { className: 'kind' }, collections[name].singular),
          h('h1', {}, textOf(data.title) || 'Utan titel'),
          h('p', { className: 'summary' }, textOf(data.summary)),
        ),
        facts.length > 0 &&
          h(
            'dl',
            { className: 'facts' },
            facts.map(({ label, values }) =>
              h(
                'div',
                { key: label },
                h('dt', {}, label),
                values.map((value, index) => h('dd', { key: index }, value)),
              ),
            ),
          ),
        h('div', { className: 'whole text', dangerouslySetInnerHTML: { __html: html.current } }),
      ),
    );
  };
}

/** The language whose form is shown: Decap gives its data as the entry's own. */
function languageOf(entry: PreviewProps['entry']): Language {
  const shown = entry.get('data');
  const tag = Object.keys(languages).find((one) => entry.getIn(['i18n', one, 'data']) === shown);
  return tag !== undefined && isSisterLanguage(tag) ? tag : original;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
