import { everyPiece, type Paper } from './paper.ts';

/** A picture on paper. */
export type PaperPicture = Extract<Paper, { is: 'picture' }>;

/**
 * What a text with pictures in it is on paper, where a picture stands between paragraphs and not
 * within one: the words before, the picture, the words after.
 */
export function besidePictures(
  inner: readonly Paper[],
  wrap: (words: readonly Paper[]) => Paper,
): Paper[] {
  const pieces: Paper[] = [];
  let words: Paper[] = [];
  const end = () => {
    if (
      words.some((piece) => piece.is !== 'text' || pieces.length === 0 || piece.text.trim() !== '')
    )
      pieces.push(wrap(words));
    words = [];
  };
  for (const piece of inner) {
    if (piece.is === 'picture') {
      end();
      pieces.push(piece);
    } else words.push(piece);
  }
  end();
  return pieces;
}

/** All pictures among some pieces, however deep. */
export function picturesIn(pieces: readonly Paper[]): PaperPicture[] {
  return [...everyPiece(pieces)].filter((piece) => piece.is === 'picture');
}
