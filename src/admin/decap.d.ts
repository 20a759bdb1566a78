// What Decap's parts export, as far as the editor uses it; they come without types of their own.
declare module 'decap-cms-widget-*' {
  import type { ComponentType } from 'react';
  const widget: {
    readonly Widget: () => Record<string, unknown>;
    readonly controlComponent: ComponentType<Record<string, unknown>>;
  };
  export default widget;
}
declare module 'decap-cms-backend-proxy' {
  /** Decap's backend for the desk's protocol. */
  export const ProxyBackend: import('./backend.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
  /** Decap's backend for GitHub. */
  export const GitHubBackend: import('./backend.ts').BackendClass;
}
declare module 'decap-cms-backend-gitlab' {
  /** Decap's backend for GitLab. */
  export const GitLabBackend: import('./backend.ts').BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
  /** Decap's backend for Forgejo. */
  export const ForgejoBackend: import('./backend.ts').BackendClass;
}
declare module 'decap-cms-locales/dist/esm/sv/index.js' {
  const texts: Record<string, unknown>;
  export default texts;
}
