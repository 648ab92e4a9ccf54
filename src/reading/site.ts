import { digest } from '../digest.ts';
import type { AcuanName } from '../schema/acuan.ts';
import { type Finding, sortFindings } from '../schema/finding.ts';
import type { EntryCollection } from '../schema/index.ts';
import { ENTRY_COLLECTIONS } from '../schema/names.ts';
import { contextDigest, type Place, type SiteContext, siteContext } from './context.ts';
import { codeDigest, picturesDigest } from './digests.ts';
import type { EntryAnswer, SiteEntry } from './entry.ts';
import { type Folder, readFolder } from './folder.ts';
import type { SourceFile } from './sources.ts';
import { doTask, type Task } from './thread.ts';
import { Threads } from './threads.ts';

// Below this the work is done before a thread has started.
const MANY_FILES = 400;
const A_TASK = 40;

/** Reads a content folder for its site: each file once, an entry no further than its digest while it is unchanged. */
export async function readSite(place: Place): Promise<SiteReading> {
  const [folder, code] = await Promise.all([readFolder(place.dir, place.today), codeDigest(place.root)]);
  return new SiteReading(place, folder, code);
}

/** One reading of a content folder, shared by all who load from it. */
export class SiteReading {
  readonly today: string;
  #folder: Folder;
  #context: SiteContext;
  #digest: string;
  #threads: Threads | undefined;
  #entries = new Map<EntryCollection, Promise<CollectionReading>>();
  #together: Promise<Finding[]> | undefined;

  constructor(place: Place, folder: Folder, code: string) {
    this.today = place.today;
    this.#folder = folder;
    this.#context = siteContext(place, folder);
    this.#digest = contextDigest(this.#context, code);
    this.#threads = folder.files.length > MANY_FILES ? new Threads(place.root, this.#context) : undefined;
  }

  /** Rows of a controlled list; undefined while something is wrong with it. */
  rows(name: AcuanName): { id: string }[] | undefined {
    const list = this.#folder.lists.get(name);
    return list?.findings.length === 0 ? list.rows : undefined;
  }

  /** What `situs.yml` says; undefined while something is wrong with it. */
  situs(): Folder['situs']['situs'] {
    const { situs, findings } = this.#folder.situs;
    return findings.length === 0 ? situs : undefined;
  }

  /** The entries of a collection. `knownDigest` tells the digest by which an entry of an earlier reading is still at hand. */
  entries(collection: EntryCollection, knownDigest?: (id: string) => string | undefined): Promise<CollectionReading> {
    const reading = this.#entries.get(collection) ?? this.#readEntries(collection, knownDigest);
    this.#entries.set(collection, reading);
    return reading;
  }

  /** What no entry shows by itself: what is wrong between entries, beside them, and in the texts of the lists. */
  async together(): Promise<Finding[]> {
    this.#together ??= this.#compare();
    return [...this.#folder.textFindings, ...(await this.#together)];
  }

  /** Every finding of the whole folder, in the order of its files. */
  async findings(): Promise<Finding[]> {
    const read = await Promise.all(ENTRY_COLLECTIONS.map((collection) => this.entries(collection)));
    return sortFindings([
      ...this.#folder.findings,
      ...read.flatMap(({ findings }) => findings),
      ...(await this.together()),
    ]);
  }

  /** Shown paths of files that were deleted while they were read. */
  gone(): string[] {
    return this.#folder.files.filter(({ gone }) => gone).map(({ path }) => path);
  }

  async #readEntries(
    collection: EntryCollection,
    knownDigest: (id: string) => string | undefined = () => undefined,
  ): Promise<CollectionReading> {
    const files = this.#folder.files.filter((file) => file.collection === collection);
    const digests = new Map(
      await Promise.all(files.map(async (file) => [file.id, await this.#digestOf(file)] as const)),
    );
    const changed = files.filter(({ id }) => digests.get(id) !== knownDigest(id));
    const parts = Array.from({ length: Math.ceil(changed.length / A_TASK) }, (_, part) => ({
      files: changed.slice(part * A_TASK, (part + 1) * A_TASK),
    }));
    const answers = await this.#run(parts);
    return {
      digests,
      changed: answers.flatMap(({ entry }) => (entry ? [entry] : [])),
      findings: findingsOf(answers),
    };
  }

  async #compare(): Promise<Finding[]> {
    const { files, strays } = this.#folder;
    const documents = files.map(({ collection, id, path, format, source }) => ({
      collection,
      id,
      path,
      format,
      source,
    }));
    return findingsOf(await this.#run([{ together: { documents, strays, context: this.#context.rules } }]));
  }

  async #digestOf({ file, path, source }: SourceFile): Promise<string> {
    return digest(this.#digest + path + source + (await picturesDigest(file, source)));
  }

  async #run(tasks: readonly Task[]): Promise<EntryAnswer[]> {
    const threads = this.#threads;
    if (!threads) return tasks.flatMap((task) => doTask(task, this.#context));
    return (await threads.use(() => Promise.all(tasks.map((task) => threads.run(task))))).flat();
  }
}

function findingsOf(answers: readonly EntryAnswer[]): Finding[] {
  return answers.flatMap(({ findings }) => findings);
}

interface CollectionReading {
  /** Digest of every entry that is there, by id. */
  digests: ReadonlyMap<string, string>;
  /** Sound entries that are not as they were. */
  changed: SiteEntry[];
  findings: Finding[];
}
