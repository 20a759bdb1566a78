import { resolve } from 'node:path';

/** The folder that holds the content: `CONTENT_DIR`, or `content/`. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
