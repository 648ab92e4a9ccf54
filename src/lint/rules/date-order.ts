import type { Hasil } from '../../schema/fields.ts';
import { isBefore, spanStart } from '../../schema/spans.ts';
import type { Document } from '../document.ts';
import type { DocumentRule, Issue } from '../rule.ts';

const HELP = 'Betulkan salah satunya.';

export const dateOrder: DocumentRule = {
  id: 'date-order',
  name: 'Urutan tanggal',
  scope: 'document',
  group: 'angka',
  summary: 'Tanggal berurutan: mulai, sebelum, sesudah, terbit, dicek, dicek lagi.',
  why: 'Urutan yang terbalik biasanya salah ketik, dan membuat kenaikan terbaca sebagai penurunan.',
  mend: ['Periksa dua tanggal yang disebut pesan; betulkan yang salah.', 'Rentang ditulis dari yang awal: 2015/2017.'],
  good: [{ as: 'front', text: 'terbit: 2025-07-10\ndicek_pada: 2025-09-01\ncek_lagi: 2026-09-01' }],
  bad: [
    { as: 'front', text: 'terbit: 2025-07-10\ndicek_pada: 2025-09-01\ncek_lagi: 2025-03-01' },
    { as: 'front', text: 'terbit: 2023-07-10' },
    { as: 'front', text: hasil('2025-02', '2024-02') },
  ],
  check: (document) => [...dates(document), ...outcomes(document), ...sources(document)],
};

function dates(document: Document): Issue[] {
  const { kasus, praktik } = document;
  const entry = kasus ?? praktik;
  if (!entry) return [];
  const checked = kasus?.dicek_pada;
  const issues: Issue[] = [];
  const from = checked ?? entry.terbit;
  if (entry.cek_lagi !== undefined && entry.cek_lagi < from)
    issues.push(
      issue(
        document,
        ['cek_lagi'],
        `(${entry.cek_lagi}) lebih awal daripada ${checked ? 'dicek_pada' : 'terbit'} (${from}).`,
      ),
    );
  if (kasus?.periode && isBefore(kasus.terbit, spanStart(kasus.periode.mulai)))
    issues.push(
      issue(document, ['terbit'], `(${kasus.terbit}) lebih awal daripada periode.mulai (${kasus.periode.mulai}).`),
    );
  if (kasus?.periode && checked !== undefined && isBefore(checked, spanStart(kasus.periode.mulai)))
    issues.push(
      issue(document, ['dicek_pada'], `(${checked}) lebih awal daripada periode.mulai (${kasus.periode.mulai}).`),
    );
  return issues;
}

function outcomes(document: Document): Issue[] {
  const rows: readonly Hasil[] = document.kasus?.hasil ?? document.adopsi?.hasil ?? [];
  const known = document.kasus?.terbit ?? document.adopsi?.tanggal ?? '9999';
  return rows.flatMap(({ masa_sebelum, masa_sesudah }, index) => {
    if (spanStart(masa_sesudah) < spanStart(masa_sebelum))
      return [
        issue(
          document,
          ['hasil', index, 'masa_sesudah'],
          `(${masa_sesudah}) lebih awal daripada masa_sebelum (${masa_sebelum}).`,
        ),
      ];
    if (isBefore(known, spanStart(masa_sesudah)))
      return [
        issue(document, ['hasil', index, 'masa_sesudah'], `(${masa_sesudah}) sesudah tulisan ini terbit (${known}).`),
      ];
    return [];
  });
}

function sources(document: Document): Issue[] {
  return (document.data?.sumber ?? []).flatMap(({ tahun, dibaca }, index) =>
    tahun !== undefined && String(tahun) > dibaca.slice(0, 4)
      ? [
          {
            ...document.frontMatter.locate(['sumber', index, 'tahun']),
            message: `sumber bertahun ${tahun} tetapi dibaca ${dibaca}.`,
            help: HELP,
          },
        ]
      : [],
  );
}

/** Says something of the date under `key`. */
function issue({ frontMatter }: Document, key: readonly PropertyKey[], says: string): Issue {
  const subject = String(key.at(-1));
  return { ...frontMatter.locate(key), subject, message: `${subject} ${says}`, help: HELP };
}

function hasil(before: string, after: string): string {
  return `hasil:\n  - indikator: Lama menunggu di loket\n    satuan: menit\n    arah: turun\n    sebelum: 40\n    sesudah: 18\n    masa_sebelum: ${before}\n    masa_sesudah: ${after}\n    sumber: catatan`;
}
