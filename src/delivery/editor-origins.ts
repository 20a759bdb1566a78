import { readSiteFile } from '../archive/site-file.ts';
import { connectOrigins } from '../model/editor.ts';

/** The origins that the published editor fetches from, by `site.yaml`. */
export function editorOrigins(): readonly string[] {
  const editor = readSiteFile()?.editor;
  return editor ? connectOrigins(editor) : [];
}
