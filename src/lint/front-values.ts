import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readYaml } from '../markdown/yaml.ts';

/** The few values of a front matter that comparing two files needs, without reading the rest of the file. */
export function readFrontMatter(source: string): { adaptasi_dari: string; date: string } {
  const { data } = readYaml(splitFrontMatter(source).yaml ?? '');
  const value = (key: string) =>
    typeof data === 'object' && data !== null && key in data ? String(Reflect.get(data, key)) : '';
  return { adaptasi_dari: value('adaptasi_dari'), date: value('terbit') || value('tanggal') };
}
