import process from 'node:process';
import { checkData, checkReferences, inFile, type LocatedReference } from '../markdown/entry.ts';
import type { Finding } from '../schema/finding.ts';
import { SAME_ORIGIN, type Situs, situsSchema } from '../schema/situs.ts';
import { idsOf, type Lists } from './lists.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Reads `situs.yml`: what an agency changes to run its own copy. */
export async function readSitus(dir: string): Promise<SitusFile> {
  const file = await readYamlFile(dir, 'situs.yml');
  const { data, findings } = checkData(file.yaml, situsSchema);
  const field = ['provinsi_fokus'];
  const id = data?.provinsi_fokus;
  return {
    ...file,
    situs: data && { ...data, penerimaan: data.penerimaan ?? servedBeside() },
    references: id === undefined ? [] : [{ collection: 'wilayah', id, field, ...file.yaml.locate(field) }],
    findings: inFile(file.path, [...file.yaml.findings, ...findings]),
  };
}

/** `npm start` serves an intake beside the site, and says so to the build by `PENERIMAAN=/`. */
function servedBeside(): typeof SAME_ORIGIN | undefined {
  return process.env['PENERIMAAN'] === SAME_ORIGIN ? SAME_ORIGIN : undefined;
}

/** What `situs.yml` points at and the lists do not have. */
export function unknownInSitus({ path, references }: SitusFile, lists: Lists): Finding[] {
  return inFile(path, checkReferences(references, idsOf(lists.values())));
}

export interface SitusFile extends YamlFile {
  situs: Situs | undefined;
  /** Looked up by `unknownInSitus`, where the lists are known. */
  references: LocatedReference[];
  findings: Finding[];
}
