const starts =
  'a|å|😀| |\t|a |a\n|a\n\n|a  \n|\\|\\\n|!|$|^|%|@|=|:|;|,|.|0|1 |-|_|/|"|\'|(|)|&|#|\u00ad|\u00a0|e\u0301';
const marks =
  '![|[|](|[a](|[a]: |[a]: /b\n|[^a]|[^a]: b\n\n|[a][b]|*|*a|**a |_a |__|~~a|`|``|`a|*a **b |_a*b_|***a|[*a](|[[a]](b)|![a][b|\\[|\\*a|[å](/om/) |[a](/b/ "|[a](<';
const blocks =
  '> a\n|> - |- |- a\n|-a|1. |1. a\n|1) a\n\n|+ a\n|- [ ] a\n|# |## a\n|## a\n\n|a\n===\n|a\n---\n|---\n|***\n|```\n|~~~\n|\r|\r\n|    a\n';
const tags =
  '<|<a|<a |<A |<A>|</A>|<A b="|<A b="c" />\n|<3 |<b|<b/>|<>|</>|<!--|<a:b|<FactBox title="|{|}|{}|\\{|import a\n\n|export ';
const addresses =
  'www.|www.a.b |http://|https://a.b/|https://a.b/c |a@b|a@b.c |a.|a-|a.b|mailto:a@b.c |//';
const entities = '&a|&#|&lt;|&amp;|&#x202e;|&#xfffffff;|a&b|&CounterClockwiseContourIntegral;';

const split = (list: string) => list.split('|').filter((piece) => piece !== '');

/** Pieces that a parser or a pattern may need ever more time for, the more of them there are. */
export const pieces: readonly string[] = [
  ...[starts, marks, blocks, tags, addresses, entities].flatMap(split),
  ...['|', '|a', 'a|b\n', '|-', '|-|\n', '| a |\n|---|\n'],
];

const dataPieces =
  'a: b\n¤a¤a: [¤a: {¤- a\n¤"¤\'¤a: "¤a: \'¤&a ¤*a ¤!a ¤? ¤: ¤a: |\n¤ ¤\t¤  a:\n¤[¤{¤{a: ¤[a, ¤#¤# a\n¤%a\n¤...\n¤\\¤a:\n ¤a:\n  - ¤@¤,¤a: b: ¤- ¤<<: ¤x: &a *a\n¤"a": b\n¤~';

/** The same for front matter. */
export const piecesOfData: readonly string[] = dataPieces.split('¤');
