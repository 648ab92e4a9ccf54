import { byReporter } from './adoptions.ts';
import type { SiteClaim } from './site-claim.ts';
import type { Library } from './library.ts';
import { snippets } from './statistics.ts';
import { href } from './urls.ts';
import { formatNumber } from './wording.ts';

/** A type, not an interface, so that it fits `ClaimRow`. */
export type AuthorRow = { tulisan: string; redaksi: number; unit: number };

/** SiteClaim 1: who wrote what units are said to have done, and how much of the sources was read. */
export function authorship(library: Library): SiteClaim<AuthorRow> {
  const count = (tulisan: string, { redaksi, unit }: { redaksi: unknown[]; unit: unknown[] }) => ({
    tulisan,
    redaksi: redaksi.length,
    unit: unit.length,
  });
  const rows = [
    count('Pengalaman unit', byReporter(library.kasus)),
    count('Hasil percobaan', byReporter(library.adopsi)),
  ];
  const redaksi = rows.reduce((sum, row) => sum + row.redaksi, 0);
  const unit = rows.reduce((sum, row) => sum + row.unit, 0);
  const { read, all } = snippets(library);
  return {
    id: 'penulis',
    title:
      unit === 0
        ? `Semua ${redaksi} pengalaman dan laporan ditulis redaksi; belum satu pun dikirim unitnya`
        : `${redaksi} dari ${redaksi + unit} pengalaman dan laporan ditulis redaksi, ${unit} oleh unitnya sendiri`,
    explanation: `Redaksi menulis dari sumber terbuka. Dari ${formatNumber(all)} sumber, ${formatNumber(read)} hanya dibaca cuplikannya. Yang ditulis unit dan yang ditulis redaksi selalu dihitung terpisah.`,
    see: { name: 'daftarnya', url: href('/kasus/') },
    columns: ['tulisan', 'redaksi', 'unit'],
    rows,
  };
}
