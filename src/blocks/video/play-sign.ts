import { h } from '../element.ts';

/** The triangle in a circle that says "film"; the link's text says so in words. */
export const playSign = () =>
  h(
    'svg',
    { className: ['video-sign'], viewBox: '0 0 48 48', ariaHidden: 'true' },
    h('circle', { cx: '24', cy: '24', r: '23' }),
    h('path', { d: 'M19 14.5v19L35 24z' }),
  );
