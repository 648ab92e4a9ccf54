import path from 'node:path';
import { tooLarge } from '../markdown/text-size.ts';
import { readYaml, type YamlData } from '../markdown/yaml.ts';
import { shownPath } from './paths.ts';
import { readWhole, type WholeFile } from './whole-file.ts';

/** Seventy times the longest list of today. */
const MOST_LIST_BYTES = 1024 * 1024;

/** Reads a YAML file of the content folder. One that is missing, no file, or too large is a finding. */
export async function readYamlFile(dir: string, name: string): Promise<YamlFile> {
  const read = await readWhole(path.join(dir, name), MOST_LIST_BYTES);
  const shown = shownPath(path.join(dir, name), dir);
  if (!read.fault) return { path: shown, bytes: read.bytes, yaml: readYaml(read.bytes.toString('utf8')) };
  const findings = [{ line: 1, column: 1, ...refusalOf(read) }];
  return { path: shown, bytes: undefined, yaml: { ...readYaml(''), data: undefined, findings } };
}

function refusalOf(read: WholeFile) {
  return read.fault === 'large'
    ? { ...tooLarge(read.size, MOST_LIST_BYTES), help: 'Hapus baris yang tidak dipakai lagi.' }
    : { rule: 'front-matter', message: 'berkas ini tidak ada atau tidak dapat dibaca.' };
}

export interface YamlFile {
  /** The path a contributor knows, `content/acuan/tema.yml`. */
  path: string;
  /** Undefined when the file cannot be read. */
  bytes: Uint8Array | undefined;
  yaml: YamlData;
}
