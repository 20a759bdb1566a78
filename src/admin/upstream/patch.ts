/** A change to a file of Decap's, made in the build: `from` has to be there, or the build fails. */
export interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Changes that mend one thing; the handbook lists them, since they belong upstream. */
export interface PatchGroup {
  /** What is mended, in Swedish. */
  readonly name: string;
  /** What was wrong, in Swedish: the end of a sentence that begins with the name and a colon. */
  readonly why: string;
  readonly patches: readonly Patch[];
}

/** Where Decap's core lies. */
export const core = 'decap-cms-core/dist/esm/';
/** Where its buttons, lists and colours lie. */
export const ui = 'decap-cms-ui-default/dist/esm/';
/** Where its editor of texts lies. */
export const markdown = 'decap-cms-widget-markdown/dist/esm/MarkdownControl/';
/** Where its ways to GitHub lie. */
export const github = 'decap-cms-backend-github/dist/esm/';
/** Where its ways to GitLab lie. */
export const gitlab = 'decap-cms-backend-gitlab/dist/esm/';
/** Where its ways to Forgejo lie. */
export const forgejo = 'decap-cms-backend-forgejo/dist/esm/';
