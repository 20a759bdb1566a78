import { textAt } from '../../model/index.ts';
import type { Backend, BackendClass, DataFile, Saving } from '../backend.ts';
import { blobHash } from './blob-hash.ts';
import { checkDraft } from './draft.ts';
import { askConflict, showProblems } from './dialogs.ts';
import { withFingerprints } from './fingerprints.ts';
import { inItsWords, Refusal } from './refusal.ts';
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
    /** Each file as it was last read or saved here; `null` where it was not there. */
    readonly #known = new Map<string, string | null>();

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
      await this.#withoutConflict(dataFiles, options);
      const bases = await this.#bases(dataFiles);
      const answer = await inItsWords(
        // A text that moves leaves the others in its folder where they are.
        super.persistEntry({ ...saving, dataFiles }, { ...options, bases, hasSubfolders: false }),
      );
      for (const { path, newPath = path, raw } of kept) this.#known.set(newPath, raw);
      for (const { path } of gone) this.#known.set(path, null);
      for (const { path, newPath = path } of written) this.#moves.set(path, newPath);
      return answer;
    }

    override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const answer = await inItsWords(super.publishUnpublishedEntry(collection, slug));
      this.#moves.clear();
      changed();
      return answer;
    }

    override async deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const answer = await inItsWords(super.deleteUnpublishedEntry(collection, slug));
      this.#moves.clear();
      return answer;
    }

    override async deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      const answer = await inItsWords(super.deleteFiles(paths, message));
      changed();
      return answer;
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

    #published(path: string): Promise<string | null> {
      return super.getEntry(path).then(
        ({ data }) => data,
        () => null,
      );
    }

    async #bases(files: readonly DataFile[]): Promise<Record<string, string | null>> {
      const bases = files.map(async ({ path }): Promise<[string, string | null]> => {
        const text = this.#known.get(path);
        return [path, typeof text === 'string' ? await blobHash(text) : null];
      });
      return Object.fromEntries(await Promise.all(bases));
    }

    /** Shows both versions where somebody else has saved meanwhile; throws unless this one is chosen. */
    async #withoutConflict(files: readonly DataFile[], options: Options): Promise<void> {
      for (const { path, raw, slug = '' } of files) {
        const theirs = await this.#current(path, slug, options);
        const known = this.#known.get(path) ?? null;
        if (theirs === known || theirs === raw || theirs === null) continue;
        if (!(await askConflict({ path, mine: raw, theirs }))) {
          throw new Refusal('Någon annan har sparat samma text. Din text står kvar i formuläret.');
        }
        this.#known.set(path, theirs);
      }
    }

    async #current(path: string, slug: string, options: Options): Promise<string | null> {
      const collection = String(options.collectionName);
      const draft = await super
        .unpublishedEntryDataFile(collection, slug, path, '')
        .catch(() => undefined);
      if (draft !== undefined) return draft;
      return this.#published(path);
    }
  };
}
