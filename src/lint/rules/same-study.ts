import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { readYaml } from '../../markdown/yaml.ts';
import type { LibraryDocument } from '../document.ts';
import type { LibraryIssue, LibraryRule } from '../rule.ts';

export const sameStudy: LibraryRule = {
  id: 'same-study',
  name: 'Penelitian yang sama',
  scope: 'library',
  group: 'angka',
  summary: 'Satu penelitian ditulis di satu berkas.',
  why: 'Penelitian yang ditulis dua kali tampak seperti dua penelitian yang sepakat. Bukti praktiknya lalu terlihat lebih kuat daripada yang ada.',
  mend: [
    'Gabungkan kedua berkas: satu baris temuan untuk tiap hal yang diukur.',
    'Dua makalah yang berbeda tentang percobaan yang sama boleh dua berkas, bila DOI dan alamatnya berbeda.',
  ],
  good: [{ as: 'name', text: 'content/studi/antrean-2020.md', collection: 'studi', format: 'md' }],
  bad: [
    {
      as: 'name',
      text: 'content/studi/antrean-2020.md',
      collection: 'studi',
      format: 'md',
      shown: 'DOI atau alamat yang sama di content/studi/antrean-2020.md dan content/studi/antrean-loket.md',
      others: { 'content/studi/antrean-loket.md': '' },
    },
  ],
  check: ({ documents }) => {
    const seen = new Map<string, string>();
    return documents.filter(({ collection }) => collection === 'studi').flatMap((document) => toIssues(document, seen)); // prettier-ignore
  },
};

/** One finding a file: its own source, the first one, is that of an earlier file. */
function toIssues({ path, source }: LibraryDocument, seen: Map<string, string>): LibraryIssue[] {
  const keys = mainSource(source);
  const first = keys.flatMap((key) => seen.get(key) ?? [])[0];
  for (const key of keys) seen.set(key, seen.get(key) ?? path);
  if (first === undefined) return [];
  return [
    {
      ...{ path, line: 1, column: 1, about: { place: 'front' } },
      message: `penelitian ini sudah ditulis di ${first}: DOI atau alamat sumber pertamanya sama.`,
      help: 'Gabungkan keduanya, atau betulkan sumbernya.',
    },
  ];
}

/** The field of the sources as it is usually written: lines that are indented, or begin with a hyphen, under its name. */
const SOURCES = /^sumber:[ \t]*\n(?:[ -].*(?:\n|$))+/m;

/** DOI and address of the first source, without reading the rest of the file. */
function mainSource(source: string): string[] {
  const { yaml = '' } = splitFrontMatter(source);
  const { data } = readYaml(SOURCES.exec(yaml)?.[0] ?? yaml);
  const rows: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'sumber') : undefined;
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (typeof first !== 'object' || first === null) return [];
  return ['doi', 'url'].flatMap((key) => {
    const value: unknown = Reflect.get(first, key);
    return typeof value === 'string' ? [`${key} ${value.toLowerCase()}`] : [];
  });
}
