declare module 'virtual:site-colours.css';
declare module 'virtual:page-policy' {
  /** The tag by which the page at a path, without the base, states its policy. */
  export function policyTag(path: string): string;
}
declare module 'virtual:editor-script' {
  const address: string;
  export default address;
}
// Where TypeScript reads a component without Astro's help.
declare module '*.astro' {
  const component: unknown;
  export default component;
}
