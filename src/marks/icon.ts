/** The colours of the site's own mark. */
export interface IconColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

/** The site's own mark, two parties' forms that meet, as SVG path data within a square of 24. */
export const iconPaths = {
  ink: 'M12 0a12 12 0 0 0 0 24z',
  accent: 'M12 0h12v12a12 12 0 0 1-12 12z',
} as const;

/** The mark as an SVG document on paper, with room around it: the site's icon. */
export function drawIcon({ paper, ink, accent }: IconColours): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 32 32">',
    `<path fill="${paper}" d="M-4-4h32v32H-4z"/>`,
    `<path fill="${ink}" d="${iconPaths.ink}"/>`,
    `<path fill="${accent}" d="${iconPaths.accent}"/>`,
    '</svg>',
  ].join('');
}
