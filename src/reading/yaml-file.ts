import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readYaml, type YamlData } from '../markdown/yaml.ts';
import type { LocalFinding } from '../schema/finding.ts';
import { shownPath } from './paths.ts';

const MISSING: LocalFinding = {
  rule: 'front-matter',
  line: 1,
  column: 1,
  message: 'berkas ini tidak ada atau tidak dapat dibaca.',
};

/** Reads a YAML file of the content folder. A missing file is a finding. */
export async function readYamlFile(dir: string, name: string): Promise<YamlFile> {
  const bytes = await readFile(path.join(dir, name)).catch(() => undefined);
  const yaml = readYaml(bytes?.toString('utf8') ?? '');
  const shown = shownPath(path.join(dir, name), dir);
  return { path: shown, bytes, yaml: bytes ? yaml : { ...yaml, data: undefined, findings: [MISSING] } };
}

export interface YamlFile {
  /** The path a contributor knows, `content/acuan/tema.yml`. */
  path: string;
  /** Undefined when the file cannot be read. */
  bytes: Uint8Array | undefined;
  yaml: YamlData;
}
