declare module 'hyphen/sv/index.js' {
  const swedish: {
    /** Puts `hyphenChar` where words of at least `minWordLength` letters may be broken. */
    hyphenateSync(
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ): string;
  };
  export default swedish;
}
