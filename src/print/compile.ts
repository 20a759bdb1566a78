import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { withLetterCodes } from './letter-codes.ts';
import type { Document, Shape } from './paper.ts';
import { inReadingOrder } from './reading-order.ts';
import { withRowHeads } from './row-heads.ts';

const room = resolve('src/print');
const fontFolder = resolve('src/styles/fonts');

/** Why a document could not be set, as Typst says it. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/** A document with its colours. */
export interface Compiled extends Document {
  /** The colour of its words. */
  readonly ink: string;
  /** The colours of the rule at its head; one at least. */
  readonly rule: readonly string[];
  /** The CSS of its drawings. */
  readonly style: string;
  /** The site's own mark. */
  readonly sign: Shape;
}

/** The fonts that documents are set in: every static one. */
export function documentFonts(): Buffer[] {
  const files = readdirSync(fontFolder).filter((name) => name.endsWith('.ttf'));
  return files.sort().map((name) => readFileSync(join(fontFolder, name)));
}

let compiler: NodeCompiler | undefined;

/**
 * Sets a document as PDF/UA-1. Pictures are given by the address that they have in it. Throws a
 * `SettingError` for what such a document may not have: a letter that no font has, a picture without
 * words, a heading out of order.
 */
export function compile(document: Compiled, pictures: ReadonlyMap<string, Buffer>): Buffer {
  compiler ??= NodeCompiler.create({
    workspace: room,
    fontArgs: [{ fontBlobs: documentFonts() }],
  });
  for (const [address, bytes] of pictures) compiler.mapShadow(join(room, address), bytes);
  compiler.mapShadow(join(room, 'document.json'), Buffer.from(JSON.stringify(document)));
  const set = compiler.compile({ mainFilePath: join(room, 'document.typ') });
  const fault = set.hasError() ? set.takeDiagnostics() : set.takeWarnings();
  if (fault || !set.result) throw new SettingError(JSON.stringify(fault?.shortDiagnostics));
  // The same text gives the same bytes: its own day stands for the clock.
  const creationTimestamp = document.day === '' ? 0 : Date.parse(document.day) / 1000;
  try {
    const pdf = compiler.pdf(set.result, { pdfStandard: 'ua-1', creationTimestamp });
    const told = withLetterCodes(withRowHeads(pdf, document.body));
    return document.isRtl ? inReadingOrder(told) : told;
  } catch (cause) {
    throw new SettingError(cause instanceof Error ? cause.message : String(cause));
  } finally {
    compiler.evictCache(10);
  }
}
