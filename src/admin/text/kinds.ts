/** The forms in a text that are no blocks of the site, but Markdown that is edited apart. */
export const kinds = {
  /** A table: `{ table: TableData }`. */
  table: 'table',
  /** A footnote's text: `{ mark, content }`. */
  footnote: 'footnote',
  /** A footnote's mark within a line: `{ mark }`. */
  footnoteMark: 'footnote-mark',
  /** Whatever else the editor cannot show, as it is written: `{ source }`. */
  verbatim: 'verbatim',
  /** The same within a line. */
  verbatimInline: 'verbatim-inline',
} as const;
