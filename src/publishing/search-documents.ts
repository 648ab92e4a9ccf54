import { certainty } from '../catalog/arah.ts';
import { figureText, studyPlace } from '../catalog/finding-text.ts';
import { KIND_NAMES, SHORT_KIND_NAMES } from '../catalog/kind-names.ts';
import type { Entry, Library, StudiEntry } from '../catalog/library.ts';
import { arahOfStudy } from '../catalog/study-direction.ts';
import { type Facet, FACET_NAMES } from '../catalog/facets.ts';
import { ENDING_NAMES } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import { TRIAL_NAMES } from '../schema/praktik.ts';
import { DESIGN_NAMES } from '../schema/studi.ts';
import { type RowFacts, rowFacts } from '../catalog/row-facts.ts';
import { bidangOf } from '../catalog/role-groups.ts';
import { EVERYONE } from '../schema/role-ids.ts';

/** What the search knows of one entry or study: words to find it by, values to filter it by, and what its card shows. */
export interface SearchDocument {
  url: string;
  judul: string;
  ringkasan: string;
  alias: readonly string[];
  masalah: readonly string[];
  /** Names of roles, themes, methods and the unit: words people search by. */
  kata: readonly string[];
  text: string;
  facets: Readonly<Record<Facet, readonly string[]>>;
  sort: { bukti: number; terbit: string };
  /** What its row shows; `keyakinan` is the level with its direction. */
  card: RowFacts & { jenis: string; keyakinan: string };
}

/** All entries and studies as the search reads them. Addresses are without the base path, as Pagefind wants them. */
export function searchDocuments(library: Library): SearchDocument[] {
  return [
    ...library.entries.map((entry) => searchDocument(entry, library)),
    ...library.studi.map((study) => studyDocument(study, library)),
  ];
}

/** What stands on the page of a case beside its body. */
export function besideBody({ coba_senin, belum_diketahui }: Kasus): string[] {
  return [...coba_senin, ...belum_diketahui];
}

function searchDocument(entry: Entry, library: Library): SearchDocument {
  const { data } = entry;
  const roles = entry.everyone ? library.peran : entry.peran; // whoever narrows to a role keeps what is for everyone
  const jenis = entry.jenis === 'kasus' ? 'Kasus' : 'Praktik';
  return {
    url: `/${entry.jenis}/${entry.id}/`,
    judul: data.judul,
    ringkasan: data.ringkasan,
    alias: data.alias,
    masalah: entry.jenis === 'praktik' ? entry.data.masalah : [],
    kata: [
      ...[...entry.peran, ...entry.tema, ...entry.metode, ...entry.kompetensi].map(({ nama }) => nama),
      ...(entry.jenis === 'kasus' ? [entry.unit.nama, entry.unit.singkatan ?? '', entry.wilayah?.nama ?? ''] : []),
    ],
    text: [entry.text, ...(entry.jenis === 'kasus' ? besideBody(entry.data) : [])].join('\n'),
    facets: {
      jenis: [jenis],
      bidang: bidangOf(roles, library),
      peran: roles.map(({ nama }) => nama),
      tema: entry.tema.map(({ nama }) => nama),
      metode: entry.metode.map(({ nama }) => nama),
      bukti: [entry.bukti.nama],
      akhir: entry.jenis === 'kasus' ? [ENDING_NAMES[entry.data.akhir]] : [],
      wilayah: entry.jenis === 'kasus' ? [entry.wilayah?.nama ?? 'Nasional'] : [],
      coba: entry.jenis === 'praktik' ? [TRIAL_NAMES[entry.data.coba]] : [],
    },
    sort: { bukti: entry.bukti.tingkat, terbit: data.terbit },
    card: { jenis: SHORT_KIND_NAMES[entry.jenis], keyakinan: certainty(entry.bukti), ...rowFacts(entry) },
  };
}

/** A study has no level of its own; it is found by its findings, its place, and what it does not show. */
function studyDocument(study: StudiEntry, library: Library): SearchDocument {
  const { id, data, peran, tema, wilayah, unit } = study;
  const roles = data.tempat.peran.includes(EVERYONE) ? library.peran : peran;
  const place = studyPlace(study);
  return {
    url: `/studi/${id}/`,
    judul: data.judul,
    ringkasan: data.ringkasan,
    alias: data.alias,
    masalah: [],
    kata: [...[...peran, ...tema].map(({ nama }) => nama), place, unit?.nama ?? data.tempat.unit ?? ''],
    text: [
      ...data.temuan.flatMap((row) => [row.hal, figureText(row), row.catatan ?? '']),
      ...[...data.syarat, data.batasan, study.text],
    ].join('\n'),
    facets: {
      jenis: [KIND_NAMES.studi],
      bidang: bidangOf(roles, library),
      peran: roles.map(({ nama }) => nama),
      tema: tema.map(({ nama }) => nama),
      metode: [],
      bukti: [],
      akhir: [],
      wilayah: wilayah.map(({ nama }) => nama),
      coba: [],
    },
    sort: { bukti: 0, terbit: data.terbit },
    card: {
      jenis: SHORT_KIND_NAMES.studi,
      keyakinan: '',
      hasil: '',
      fakta: [DESIGN_NAMES[data.rancangan], place, arahOfStudy(study)],
    },
  };
}

/** Values of each facet with how many documents have them, most first, provinces by code; facets without values are left out. */
export function facetValues(documents: readonly SearchDocument[], { wilayah }: Pick<Library, 'wilayah'>) {
  const provinces = wilayah.map(({ nama }) => nama);
  return FACET_NAMES.map((facet) => {
    const counts = new Map<string, number>();
    for (const value of documents.flatMap((document) => document.facets[facet]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) =>
        facet === 'wilayah' ? provinces.indexOf(a.value) - provinces.indexOf(b.value) : b.count - a.count,
      );
    return { facet, values };
  }).filter(({ values }) => values.length > 0);
}
