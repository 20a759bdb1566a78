/** What Vite calls where a module is loaded later: nothing has to be fetched before it. */
export const __vitePreload = <Module>(load: () => Promise<Module>): Promise<Module> => load();
