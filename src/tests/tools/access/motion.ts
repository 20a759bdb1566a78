import type { Page } from 'playwright-core';

/** Whatever moves by itself or slides, as the page stands. */
export async function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { nameOf } = window.seen;
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    const slides = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      return (
        (style.animationName !== 'none' && lasts(style.animationDuration)) ||
        lasts(style.transitionDuration) ||
        style.scrollBehavior === 'smooth'
      );
    };
    const moves =
      'marquee, blink, :is(video, audio)[autoplay], meta[http-equiv=refresh], animate, animateTransform';
    const moving = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.matches(moves) ||
        slides(element) ||
        slides(element, '::before') ||
        slides(element, '::after'),
    );
    return moving.map((element) => `moves: ${nameOf(element)}`);
  });
}
