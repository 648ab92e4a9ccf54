import { type LintContext, lintContext } from '../lint/context.ts';
import type { Stray } from '../lint/document.ts';
import { checkListText } from '../lint/lists.ts';
import { type Exceptions, NO_EXCEPTIONS } from '../lint/personal-data/exceptions.ts';
import { redactFindings } from '../lint/personal-data/redact.ts';
import { checkTitipan } from '../lint/titipan.ts';
import { inFile } from '../markdown/entry.ts';
import type { Finding } from '../schema/finding.ts';
import { entrySchemas } from '../schema/index.ts';
import { type EntryFile, listFolder } from './listing.ts';
import { idsOf, type Lists, readLists, unknownIn } from './lists.ts';
import { unportable } from './portable-names.ts';
import { checkReadme } from './readme.ts';
import { readSitus, type SitusFile, unknownInSitus } from './situs.ts';
import { decode, imageReader, picturesOf, readSource, type SourceFile } from './sources.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Reads every file of a content folder once: its lists, and the texts of its entries, which are not parsed yet. Lists and titipan that are
 * not asked for, by their shown path, are read and not searched for what must not stand in them.
 */
export async function readFolder(dir: string, today: string, isAsked = (_path: string) => true): Promise<Folder> {
  const [lists, site, { entries, strays: unread, pictures, titipan }] = await Promise.all([
    readLists(dir),
    readSitus(dir),
    listFolder(dir),
  ]);
  const situs = { ...site, findings: [...site.findings, ...unknownInSitus(site, lists)] };
  const files = await Promise.all(entries.map(readSource));
  const strays = [...unread, ...unshown(pictures, files), ...unportable(pictures)];
  const ids = knownIds(lists, entries);
  const context = { ...lintContext(lists, ids, today), image: imageReader(dir) };
  const waiting = await Promise.all(titipan.filter(({ path }) => isAsked(path)).map(readSource));
  const asked = [...lists.values()].filter(({ path }) => isAsked(path));
  const findings = [
    ...[situs, ...lists.values()].flatMap((file) => file.findings),
    ...[...lists.values()].flatMap((list) => unknownIn(list, entrySchemas, ids)),
  ];
  const readme = redactFindings(await checkReadme(dir, context), context.regions);
  return {
    ...{ lists, situs, files, strays, context },
    findings: redactFindings(findings, context.regions),
    textFindings: [
      ...readme,
      ...asked.flatMap((file) => checkYamlText(file, context)),
      ...checkYamlText(situs, context, functional(situs.situs?.whatsapp)),
      ...waiting.flatMap((file) =>
        file.refused.length > 0 ? file.refused : checkTitipan(file.path, file.source, context),
      ),
    ],
  };
}

/** Pictures that no text shows: nobody would look at them, and they would be published with the repository all the same. */
function unshown(pictures: readonly string[], files: readonly SourceFile[]): Stray[] {
  const shown = new Set(files.flatMap(picturesOf));
  return pictures.filter((one) => !shown.has(one)).map((one) => ({ path: one, kind: 'picture' }));
}

/** Ids by collection: rows of the lists, names of the entry files. */
export function knownIds(lists: Lists, files: readonly Pick<EntryFile, 'collection' | 'id'>[]) {
  const ids = idsOf(lists.values());
  for (const { collection, id } of files) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  return ids;
}

/** The one number that situs.yml may hold: that of the editors, which is no person's. */
function functional(whatsapp: string | undefined): Exceptions {
  return {
    ...NO_EXCEPTIONS,
    isMeant: (text, { start, end }) => text.slice(start, end).replace(/\D/g, '') === whatsapp,
  };
}

function checkYamlText({ path, bytes, yaml }: YamlFile, context: LintContext, exceptions?: Exceptions): Finding[] {
  // Its reader already reports a file that is not there.
  if (!bytes) return [];
  const { source, refusal } = decode(bytes);
  return inFile(
    path,
    refusal ? [{ ...refusal, line: 1, column: 1 }] : checkListText(source, yaml, context, exceptions),
  );
}

/** A content folder as it was read. */
export interface Folder {
  lists: Lists;
  situs: SitusFile;
  files: readonly SourceFile[];
  strays: readonly Stray[];
  context: LintContext;
  /** What is wrong with the data of the lists and of situs.yml. */
  findings: readonly Finding[];
  /** What must not stand in their texts, nor in the README, and what is wrong with titipan. */
  textFindings: readonly Finding[];
}
