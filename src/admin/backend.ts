/** A file's text, as Decap's backends give and take it. */
export interface DataFile {
  readonly path: string;
  readonly raw: string;
  readonly slug?: string;
  readonly newPath?: string;
  /** Whether it is to be taken away. */
  readonly isGone?: boolean;
}

/** What Decap hands a backend to save. */
export interface Saving {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly unknown[];
}

/** The part of Decap's backends that the editor stands before. */
export interface Backend {
  getEntry(path: string): Promise<{ readonly data: string; readonly file: { path: string } }>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  /** A draft as it stands; fails where there is none. */
  unpublishedEntry(key: {
    readonly id?: string;
    readonly collection?: string;
    readonly slug?: string;
  }): Promise<unknown>;
  persistEntry(saving: Saving, options: Readonly<Record<string, unknown>>): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
}

/** A class that makes such backends; Decap gives it its configuration. */
export type BackendClass = new (
  config: Readonly<Record<string, unknown>>,
  options?: Readonly<Record<string, unknown>>,
) => Backend;
