/** What the preview does without: renders nothing. */
export default Object.assign(() => '', { isAstroComponentFactory: true });
