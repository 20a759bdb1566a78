import { textAt } from '../../model/index.ts';
import type { Backend, BackendClass, DataFile, Saving } from '../backend.ts';
import { blobHash } from './blob-hash.ts';
import { checkDraft } from './draft.ts';
import { withoutConflict, type Known } from './conflicts.ts';
import { showProblems } from './dialogs.ts';
import { withFingerprints } from './fingerprints.ts';
import { inItsWords, isForgesRefusal, orNull, Refusal } from './refusal.ts';
import { moved, withAliases } from './renaming.ts';
import { isTakenAway, withFormerLanguages } from './taking-away.ts';

type Options = Readonly<Record<string, unknown>>;

/**
 * A backend of Decap's with a guard before it: what the content check refuses is not saved, and
 * nobody's text is written over unseen. What was typed stays in the form. `changed` is told when
 * what is published has changed.
 */
export function guarded(Base: BackendClass, changed: () => void): BackendClass {
  return class extends Base {
    readonly #known: Known = new Map();

    /** Where each text of a draft lies that has moved since its form was opened. */
    readonly #moves = new Map<string, string>();

    override async getEntry(path: string): ReturnType<Backend['getEntry']> {
      const entry = await super.getEntry(path);
      this.#known.set(path, entry.data);
      return entry;
    }

    override async unpublishedEntryDataFile(
      ...asked: Parameters<Backend['unpublishedEntryDataFile']>
    ): Promise<string> {
      const text = await super.unpublishedEntryDataFile(...asked);
      this.#known.set(asked[2], text);
      return text;
    }

    override async persistEntry(saving: Saving, options: Options): Promise<unknown> {
      // A language that nobody has written in is no file.
      const [written, gone] = await this.#parted(
        saving.dataFiles.filter(({ raw }) => raw.trim() !== ''),
      );
      await this.#demandFree(written);
      const kept = moved(await this.#withAliases(withFingerprints(written)), this.#moves);
      const problems = kept.flatMap(({ path, newPath = path, raw }) => checkDraft(newPath, raw));
      if (problems.length > 0) {
        showProblems(problems);
        throw new Refusal(
          'Rätta det som visas i rutan och spara igen. Det du har skrivit står kvar.',
        );
      }
      const dataFiles = [...kept, ...gone];
      const answer = await inItsWords(this.#save({ ...saving, dataFiles }, options), 'spara');
      for (const { path, newPath = path, raw } of kept) this.#known.set(newPath, raw);
      for (const { path } of gone) this.#known.set(path, null);
      for (const { path, newPath = path } of written) this.#moves.set(path, newPath);
      return answer;
    }

    override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const answer = await inItsWords(super.publishUnpublishedEntry(collection, slug), 'publicera');
      this.#moves.clear();
      changed();
      return answer;
    }

    override async deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const answer = await inItsWords(super.deleteUnpublishedEntry(collection, slug), 'ta bort');
      this.#moves.clear();
      return answer;
    }

    override async deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      // Decap names a text in every language, and a forge takes away only what is there.
      const isThere = async (path: string) =>
        paths.length === 1 || (await this.#published(path)) !== null;
      const there = await Promise.all(paths.map(isThere));
      const wanted = there.includes(true) ? paths.filter((_, index) => there[index]) : paths;
      const answer = await inItsWords(super.deleteFiles(wanted, message), 'ta bort');
      changed();
      return answer;
    }

    /** Saves, and asks again where somebody else has saved between the question and the answer. */
    async #save(saving: Saving, options: Options): Promise<unknown> {
      // Whether there is a draft may have changed since the form was opened.
      const unpublished = await this.#isDraft(saving, options);
      const current = (file: DataFile) =>
        unpublished ? this.#drafted(file, options) : this.#published(file.path);
      const dataFiles = await withoutConflict(saving.dataFiles, this.#known, current);
      const bases = await this.#bases(dataFiles);
      try {
        return await super.persistEntry(
          { ...saving, dataFiles },
          // A text that moves leaves the others in its folder where they are.
          { ...options, unpublished, bases, hasSubfolders: false },
        );
      } catch (error) {
        if (!isForgesRefusal(error)) throw error;
        const texts = await Promise.all(dataFiles.map(current));
        const isAsKnown =
          (await this.#isDraft(saving, options)) === unpublished &&
          dataFiles.every(({ path }, index) => texts[index] === (this.#known.get(path) ?? null));
        if (isAsKnown) throw error;
        return this.#save(saving, options);
      }
    }

    /** What is written, and the translations that are taken away as far as they are there. */
    async #parted(files: readonly DataFile[]): Promise<[DataFile[], DataFile[]]> {
      const taken = files.filter(isTakenAway);
      const written = files.filter((file) => !taken.includes(file));
      const gone = taken
        .map(({ path, slug = '' }) => ({
          path: this.#moves.get(path) ?? path,
          slug,
          raw: '',
          isGone: true,
        }))
        .filter(({ path }) => typeof this.#known.get(path) === 'string');
      // Whom nobody has seen needs no trace.
      const seen = await Promise.all(gone.map(({ path }) => this.#published(path)));
      const lost = gone.flatMap(({ path }, index) =>
        seen[index] === null ? [] : (textAt(path)?.language ?? []),
      );
      return [withFormerLanguages(written, lost), gone];
    }

    /** No text is written over by one that moves; a forge would not mind. */
    async #demandFree(files: readonly DataFile[]): Promise<void> {
      for (const { newPath } of files) {
        if (newPath === undefined || (await this.#published(newPath)) === null) continue;
        throw new Refusal('Den adressen har redan en annan text. Välj en annan adress.');
      }
    }

    /** What nobody has seen under its old address needs no alias. */
    async #withAliases(files: readonly DataFile[]): Promise<DataFile[]> {
      const [first] = files;
      const isSeen = first?.newPath !== undefined && (await this.#published(first.path)) !== null;
      return isSeen ? withAliases(files) : [...files];
    }

    async #published(path: string): Promise<string | null> {
      return orNull(super.getEntry(path).then(({ data }) => data));
    }

    async #isDraft({ dataFiles: [first] }: Saving, options: Options): Promise<boolean> {
      const key = { collection: String(options.collectionName), slug: first?.slug ?? '' };
      return (await orNull(super.unpublishedEntry(key))) !== null;
    }

    async #bases(files: readonly DataFile[]): Promise<Record<string, string | null>> {
      const bases = files.map(async ({ path }): Promise<[string, string | null]> => {
        const text = this.#known.get(path);
        return [path, typeof text === 'string' ? await blobHash(text) : null];
      });
      return Object.fromEntries(await Promise.all(bases));
    }

    #drafted({ path, slug = '' }: DataFile, options: Options): Promise<string | null> {
      const collection = String(options.collectionName);
      return orNull(super.unpublishedEntryDataFile(collection, slug, path, ''));
    }
  };
}
