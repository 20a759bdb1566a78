import { changes } from './fault.ts';

const retag = (name: string) =>
  `const other = document.createElement('${name}'); for (const { name, value } of it.attributes) other.setAttribute(name, value); other.append(...it.childNodes); it.replaceWith(other);`;

/** Faults of what is said: names, headings, landmarks, languages and links. */
export const faultsOfWords = [
  ...changes('names', [
    [
      'a picture without alt',
      'blocks',
      'figure.picture img:not([alt=""])',
      "it.removeAttribute('alt')",
    ],
    [
      'a picture called by its file',
      'blocks',
      'figure.picture img:not([alt=""])',
      "it.alt = 'exempel.png'",
    ],
    ['a chart without a name', 'blocks', '.chart-drawing', "it.removeAttribute('aria-label')"],
    [
      'a chart with the name of another',
      'blocks',
      '.chart-drawing',
      "it.setAttribute('aria-label', 'Diagram')",
    ],
    ['a field without label', 'home', '.search-form label', 'it.remove()'],
    ['a label for another field', 'home', '.search-form label', "it.htmlFor = 'annat'"],
    ['a button without words', 'home', '.search-form button', "it.textContent = ''"],
    [
      'a menu button without words',
      'home',
      '.menu-close',
      "it.textContent = '×'; it.setAttribute('aria-label', '')",
    ],
    ['a link without words', 'home', '.action', "it.textContent = ''"],
    ['a mark without words', 'home', '.mosaic .visually-hidden', 'it.remove()'],
    [
      'a name that is not what is seen',
      'home',
      '.action',
      "it.setAttribute('aria-label', 'Klicka')",
    ],
    ['a region without a name', 'blocks', '.table-scroll', "it.removeAttribute('aria-label')"],
    [
      'an embedded page without title',
      'home',
      'main',
      "const frame = document.createElement('iframe'); it.append(frame)",
    ],
    [
      'words hidden from screen readers',
      'home',
      '.actions',
      "it.setAttribute('aria-hidden', 'true')",
    ],
    [
      'a table without caption or name',
      'blocks',
      '.data-table caption',
      "it.closest('section').removeAttribute('aria-label'); it.remove()",
    ],
  ]),
  ...changes('headings', [
    ['no first heading', 'event', 'h1', retag('p')],
    ['two first headings', 'event', 'main h2', retag('h1')],
    ['a level left out', 'event', 'main h2', retag('h4')],
    ['an empty heading', 'event', 'main h2', "it.textContent = ''"],
    [
      'a heading that only looks like one',
      'event',
      'main section > h2',
      retag('p') + "; other.innerHTML = '<b>' + other.innerHTML + '</b>'",
    ],
    ['a heading one level too high', 'event', 'main h3', retag('h2')],
    ['a heading one level too low', 'home', 'main section:last-of-type h2', retag('h3')],
    [
      'all headings as text',
      'event',
      'h1',
      "for (const each of document.querySelectorAll('h1, h2, h3')) each.setAttribute('role', 'presentation')",
    ],
  ]),
  ...changes('landmarks', [
    ['no main', 'home', 'main', retag('div')],
    ['two mains', 'home', 'main > section', retag('main')],
    ['no header', 'home', '.site-header', retag('div')],
    ['no footer', 'home', '.site-footer', retag('div')],
    ['a menu that is no landmark', 'home', '.site-header .menu', retag('div')],
    ['a menu without name', 'home', '.site-header .menu', "it.removeAttribute('aria-label')"],
    [
      'two menus with one name',
      'home',
      '.site-footer .menu',
      "it.setAttribute('aria-label', 'Huvudmeny')",
    ],
    ['a search that is none', 'home', '.search-form', "it.removeAttribute('role')"],
    ['no way past the menu', 'home', '.skip-link', 'it.remove()'],
    [
      'a way past the menu that leads nowhere',
      'home',
      '.skip-link',
      "it.setAttribute('href', '#nowhere')",
    ],
    [
      'words outside of all landmarks',
      'home',
      'main',
      "const p = document.createElement('p'); p.textContent = 'Nytt i dag'; it.before(p)",
    ],
    ['an aside without name', 'event', 'aside', "it.removeAttribute('aria-label')"],
    ['no title', 'home', 'title', "it.textContent = ''"],
  ]),
  ...changes('languages', [
    ['a page without language', 'home', 'html', "it.removeAttribute('lang')"],
    ['a Swedish page told as English', 'home', 'html', "it.lang = 'en'"],
    ['an English page told as Swedish', 'english', 'html', "it.lang = 'sv'"],
    ['a language that there is none', 'home', 'html', "it.lang = 'svenska'"],
    [
      'an English paragraph untold',
      'home',
      'main p',
      "it.textContent = 'This is what we know of the meetings that they had in the city.'",
    ],
    ['a Swedish paragraph told as English', 'event', '.text p', "it.lang = 'en'"],
    ['a name of a language untold', 'home', '.languages [lang=en]', "it.removeAttribute('lang')"],
    ['a part of the page in no language', 'event', '.text p', "it.lang = 'zz-?'"],
    ['a page that runs the wrong way', 'home', 'html', "it.dir = 'rtl'"],
  ]),
  ...changes('links', [
    [
      'one name and two pages',
      'home',
      '.three a',
      "const other = document.querySelector('.challenge-list a'); const one = other.cloneNode(true); one.href = '/kontakt/'; other.parentElement.append(one)",
    ],
    [
      'a menu that leads the same name to two pages',
      'home',
      '.site-header .menu li',
      "const one = it.cloneNode(true); one.firstElementChild.href = '/kontakt/'; it.after(one)",
    ],
    [
      'a list of "Läs mer"',
      'home',
      '.challenge-list a',
      "for (const each of document.querySelectorAll('.challenge-list a')) each.textContent = 'Läs mer'",
    ],
    [
      'a link that is told by its colour only',
      'event',
      '.text a',
      "it.style.textDecoration = 'none'",
    ],
    ['a link without an address', 'home', '.action', "it.removeAttribute('href')"],
    [
      'a link that is a span',
      'home',
      '.three a',
      retag('span') + "; other.setAttribute('onclick', 'location = 1'); other.tabIndex = 0",
    ],
  ]),
];
