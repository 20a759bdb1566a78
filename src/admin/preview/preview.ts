import { createElement as h, useState, type ReactNode } from 'react';
import type { CollectionName, Problem } from '../../model/index.ts';
import type { FileFormat } from '../text/file.ts';
import { useDraftPage, type PreviewProps, type PreviewSite } from './draft-page.ts';
import { inTheme } from './site-styles.ts';

/** The preview of a collection's drafts: the site's own page, as it would be if it were published. */
export function previewOf(name: CollectionName, format: FileFormat, site: PreviewSite) {
  return function Preview(props: PreviewProps): ReactNode {
    const [isDark, setDark] = useState(false);
    const [isNarrow, setNarrow] = useState(false);
    const frame = props.window.frameElement as HTMLElement | null;
    if (frame) frame.style.maxInlineSize = isNarrow ? '360px' : '';
    const { page, problems, notices, advice } = useDraftPage(props, name, format, site);
    const toggle = (label: string, isOn: boolean, set: (isOn: boolean) => void) =>
      h('button', { type: 'button', 'aria-pressed': isOn, onClick: () => set(!isOn) }, label);
    const empty = problems.filter(({ rule }) => rule === 'missing-value');
    const faults = problems.filter((problem) => !empty.includes(problem));
    const lines = [
      ...(empty.length > 0 ? [['Att fylla i: ', `${empty.map(fieldOf).join(', ')}.`]] : []),
      ...faults.map(({ found, fix }) => ['Att rätta: ', `${found}. ${fix}`]),
      ...notices.map((text) => ['Visas inte: ', text]),
      ...advice.map((text) => ['', text]),
    ];
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
          lines.map(([kind, text], index) => h('li', { key: index }, h('strong', {}, kind), text)),
        ),
      ),
      page &&
        h('div', {
          className: 'page',
          lang: page.lang,
          dir: page.direction,
          dangerouslySetInnerHTML: { __html: page.html },
        }),
    );
  };
}

/** What the form calls the field that a problem says is empty. */
function fieldOf({ fix }: Problem): string {
  return /\((.*)\)\. /u.exec(fix)?.[1] ?? fix;
}
