declare module 'virtual:site-colours.css';
// Where TypeScript reads a component without Astro's help.
declare module '*.astro' {
  const component: unknown;
  export default component;
}
