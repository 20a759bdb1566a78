import { start } from '../../admin/index.ts';

// The pages are large, and nobody needs them before a draft is shown.
await start(async () => (await import('./_pages.ts')).pagesOfTexts);
