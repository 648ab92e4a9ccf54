import { countryName, DESIGN_NAMES, RANCANGAN, CERTAINTY_NAMES, KEPASTIAN } from '../schema/studi.ts';
import { CONCLUSION_NAMES, JENJANG, KESIMPULAN, OUTCOME_NAMES } from '../schema/temuan.ts';
import type { Library, StudiEntry } from './library.ts';
import { urls } from './urls.ts';

/** What the list of studies can be narrowed by; the names stand in the address. */
export const STUDY_FACETS = {
  rancangan: 'Rancangan',
  negara: 'Negara',
  jenjang: 'Yang diukur',
  arah: 'Arah temuan',
  kepastian: 'Kepastian menurut penulis',
  praktik: 'Praktik',
  tema: 'Tema',
  peran: 'Peran',
} as const;
export type StudyFacet = keyof typeof STUDY_FACETS;

/** A choice of a facet, and the studies that have it. */
export interface StudyChoice {
  facet: StudyFacet;
  id: string;
  name: string;
  url: string;
  studies: readonly StudiEntry[];
}

/** Every choice that has a study, facet by facet, in the order of its list. */
export function studyChoices(library: Library): StudyChoice[] {
  const { studi, praktik, tema, peran } = library;
  const countries = [...new Set(studi.flatMap(({ data }) => data.tempat.negara))]
    .map((id) => ({ id, nama: countryName(id) ?? id }))
    .toSorted((a, b) => Number(b.id === 'ID') - Number(a.id === 'ID') || a.nama.localeCompare(b.nama, 'id'));
  const choices = [
    ...named('rancangan', rows(RANCANGAN, DESIGN_NAMES), ({ data }) => [data.rancangan]),
    ...named('negara', countries, ({ data }) => data.tempat.negara),
    ...named('jenjang', rows(JENJANG, OUTCOME_NAMES), ({ data }) => data.temuan.map(({ jenjang }) => jenjang)),
    ...named('arah', rows(KESIMPULAN, CONCLUSION_NAMES), ({ data }) => data.temuan.map((row) => row.kesimpulan)),
    ...named('kepastian', rows(KEPASTIAN, CERTAINTY_NAMES), ({ data }) => [data.kepastian]),
    ...named(
      'praktik',
      praktik.map(({ id, data }) => ({ id, nama: data.judul })),
      (entry) => entry.praktik.map(({ entry: { id } }) => id),
    ),
    ...named('tema', tema, ({ data }) => data.tempat.tema),
    ...named('peran', peran, ({ data }) => data.tempat.peran),
  ];
  return choices.flatMap(({ facet, id, nama, has }) => {
    const studies = studi.filter((entry) => has(entry).includes(id));
    const choice = { facet, id, name: nama, url: urls.studiMenurut(facet, id), studies };
    return studies.length > 0 ? [choice] : [];
  });
}

interface Named {
  id: string;
  nama: string;
}

function rows<T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): Named[] {
  return ids.map((id) => ({ id, nama: names[id] }));
}

function named(facet: StudyFacet, list: readonly Named[], has: (entry: StudiEntry) => readonly string[]) {
  return list.map(({ id, nama }) => ({ facet, id, nama, has }));
}
