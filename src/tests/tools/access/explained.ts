/** A finding of IBM's engine that is no fault here, and why. */
export interface Explained {
  readonly rule: string;
  readonly reason: string;
  /** The elements that it is explained for, as a selector; anywhere else it is a finding. */
  readonly where: string;
  readonly because: string;
}

/** All that IBM's engine says and that has been looked at. */
export const explained: readonly Explained[] = [
  {
    rule: 'style_color_misuse',
    reason: 'Potential_1',
    where: 'link[rel=stylesheet]',
    because:
      'It asks to look whether colour alone says anything, of every style sheet. Series of charts ' +
      'have textures and words, links are underlined, and each mark has its words beside it.',
  },
  {
    rule: 'style_highcontrast_visible',
    reason: 'Manual_1',
    where: 'link[rel=stylesheet]',
    because: 'It asks to look at high contrast: every page is measured in forced colours too.',
  },
  {
    rule: 'element_attribute_deprecated',
    reason: 'fail_elem_attr',
    where: 'meta[http-equiv="content-security-policy" i]',
    because: 'HTML names it for just this: a policy for hosts that send no headers of their own.',
  },
  {
    rule: 'aria_content_in_landmark',
    reason: 'Fail_1',
    where: 'body > .skip-link:first-child',
    because: 'The way past the landmarks stands before all of them (WCAG technique G1).',
  },
  {
    rule: 'element_tabbable_visible',
    reason: 'potential_visible',
    where: '*',
    because:
      'It asks to look, of what happens to lie out of the window. The walk with Tab proves of each ' +
      'element that it comes into sight when it has the focus.',
  },
  {
    rule: 'input_label_visible',
    reason: 'potential_placeholder_only',
    where: '.search-form input',
    because: 'The button "Sök" right beside the field says what it is for (WCAG technique G167).',
  },
  {
    rule: 'text_block_heading',
    reason: 'potential_heading',
    where:
      '.kind, .contents > p, [class$=-title], :has(> [class$=-title]), .contact, .contact-name, ' +
      '.question-answer, .question-answer-question, .key-figures, .search-filters, #filters, ' +
      '.search-count, p:has(> strong:only-child)',
    because:
      'Short bold words that name a box, a chart, a moment, a filter or a list. The headings of a ' +
      "page are its text's outline, and these stand within it; landmarks and groups are named too.",
  },
  {
    rule: 'list_structure_proper',
    reason: 'Potential_1',
    where: 'dl:has(> div > dt)',
    because:
      'HTML lets div group the terms and descriptions of a dl; html-validate holds it right.',
  },
  {
    rule: 'blockquote_cite_exists',
    reason: 'Potential_1',
    where: 'blockquote',
    because: 'No reader is given that attribute; who said it stands in words beside the quotation.',
  },
  {
    rule: 'element_tabbable_role_valid',
    reason: 'fail_invalid_role',
    where: 'section.table-scroll[tabindex="0"]',
    because:
      'A wide table scrolls, so the keyboard has to reach it (ACT rule 0ssw9k, and axe asks for it).',
  },
  {
    rule: 'aria_complementary_label_visible',
    reason: 'Fail_1',
    where: 'aside[aria-label]',
    because: 'A recommendation: those who see the facts beside a text need no heading above them.',
  },
  {
    rule: 'download_keyboard_controllable',
    reason: 'Manual_1',
    where: 'a[type], a[href$=".pdf"]',
    because: 'The browser does the downloading; the page has no part in it.',
  },
  {
    rule: 'element_tabbable_unobscured',
    reason: 'potential_obscured',
    where: '*',
    because: 'It asks to look whether anything covers what has the focus: the walk by Tab does.',
  },
  {
    rule: 'figure_label_exists',
    reason: 'Fail_1',
    where: 'figure.data-table, figure.picture',
    because: 'HTML asks for no caption: the table within has one, and the picture its words.',
  },
  {
    rule: 'svg_graphics_labelled',
    reason: 'fail_acc_name',
    where: '.chart-drawing svg',
    because: 'A part of a drawing that is one picture (role img), which has a name.',
  },
  {
    rule: 'list_markup_review',
    reason: 'potential_list',
    where: 'pre',
    because: 'Lists of Markdown, shown as an editor writes them.',
  },
  {
    rule: 'input_fields_grouped',
    reason: 'Potential_1',
    where: '#order, [role=group] select',
    because: 'The filters are a named group, and the order is a field of its own.',
  },
  {
    rule: 'select_options_grouped',
    reason: 'Potential_1',
    where: '[role=group] select',
    because: 'The values of a filter are one list in the order of the alphabet.',
  },
  {
    rule: 'media_alt_brief',
    reason: 'Potential_1',
    where: 'img',
    because:
      'How long a description has to be depends on the picture; what is missing weighs more.',
  },
];
