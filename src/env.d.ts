declare module 'virtual:site-colours.css';
declare module 'virtual:editor-script' {
  const address: string;
  export default address;
}
// Where TypeScript reads a component without Astro's help.
declare module '*.astro' {
  const component: unknown;
  export default component;
}
