import { checkData } from '../markdown/entry.ts';
import { parseDocument } from '../markdown/parse.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { titipanSchema, TITIPAN_SECTIONS } from '../schema/titipan.ts';
import type { FormValues } from './form-state.ts';

/** What a titipan already tells of the experience that editors make of it. */
export interface ToldInTitipan {
  /** Fields of a kasus. */
  values: FormValues;
  /** Texts by the section of a kasus in which they belong. */
  sections: Readonly<Record<string, string>>;
  /** The office as its writer calls it; undefined where it is to be masked or was not named. */
  kantor: string | undefined;
  samarkan: boolean;
}

/** Where the answers of /titip/ stand in a kasus. */
const PLACES: Readonly<Record<keyof typeof TITIPAN_SECTIONS, string>> = {
  cerita: 'Yang dilakukan',
  jadinya: 'Hasil',
  pesan: 'Pelajaran',
};

/** Reads the file of a story; undefined for feedback, and for what is no titipan. */
export function toldInTitipan(source: string): ToldInTitipan | undefined {
  const { frontMatter, tree } = parseDocument(source, 'md');
  const { data } = checkData(frontMatter, titipanSchema);
  if (data?.jenis !== 'titipan') return undefined;
  const texts = new Map(
    sectionsOf(tree).map(({ title, nodes }) => [
      title,
      nodes.flatMap((node) => (node.type === 'code' ? node.value : [])).join('\n\n'),
    ]),
  );
  const sections = Object.fromEntries(
    (['cerita', 'jadinya', 'pesan'] as const).flatMap((part) => {
      const text = texts.get(TITIPAN_SECTIONS[part]) ?? '';
      return text === '' ? [] : [[PLACES[part], text]];
    }),
  );
  const declared = (data.bukan_data_pribadi ?? []).map((row) => ({ ...row }));
  return {
    values: { akhir: data.akhir, pelapor: 'unit', ...(declared.length > 0 && { bukan_data_pribadi: declared }) },
    sections,
    kantor: data.tempat.kantor,
    samarkan: data.samarkan,
  };
}
