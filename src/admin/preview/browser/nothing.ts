/** What the preview does without: renders nothing. */
export default Object.assign(() => '', { isAstroComponentFactory: true });

/** No policy: the editor's page has its own. */
export const policyTag = () => '';
