import { detect, detectInAddress } from '../personal-data/detect.ts';
import { type PersonalKind, wordingOf } from '../personal-data/kinds.ts';
import type { TextView } from '../document.ts';
import type { Piece } from '../pieces.ts';
import type { DocumentRule, Issue } from '../rule.ts';

export const personalData: DocumentRule = {
  id: 'personal-data',
  name: 'Data pribadi',
  scope: 'document',
  group: 'aman',
  summary: 'Tidak ada data yang menunjuk satu orang: nomor, kontak, nama pasien, tanggal lahir.',
  why: 'UU 27/2022 melindungi data pribadi, dan yang sudah terbit tidak dapat ditarik dari semua salinan. Cerita tetap kuat dengan peran saja. Temuan tidak pernah menampilkan datanya, hanya jenis dan tempatnya.',
  mend: [
    'Hapus nomornya; ganti nama orang dengan peran, misalnya “seorang pasien” atau “petugas loket”.',
    'Kontak unit ditulis dengan nomor layanan (112, 119) atau surel fungsi di go.id.',
    'Periksa juga keterangan gambar, nama berkas, dan alamat tautan.',
    'Bila pesannya "perlu dipastikan" dan itu bukan data pribadi, tulis ulang sehingga tidak serupa.',
  ],
  good: [
    { text: 'Seorang pasien menunggu dua jam. Aduan dapat dikirim ke layanan@kecamatan.contoh.go.id atau nomor 112.' },
    { text: 'Surat 800/123/BKPSDM/2024 menetapkan anggaran Rp1.250.000.000.' },
  ],
  bad: [
    { text: 'Ny. S, pasien rujukan, datang pukul tujuh.' },
    { text: 'Hubungi petugas di 0812-0000-0001.' },
    { text: 'Kirim catatan ke nama.orang@surel.example.' },
    {
      as: 'front',
      text: 'batasan: Hanya satu loket yang dicatat. NIK pelapor 7371010101900001 tidak diperiksa ulang.',
      shown: 'batasan: "… NIK pelapor (16 angka) …"',
    },
  ],
  check: personalIssues,
};

/** Also for texts that are not entries: the lists and the settings of the site. */
export function personalIssues(document: TextView): Issue[] {
  const raw = document.lines.flatMap((line, index) =>
    detect(line, document.context.regions).map(({ kind, start, end }) => ({ kind, line: index + 1, start, end })),
  );
  const seen = (kind: PersonalKind, from: number, to: number) =>
    raw.some((hit) => hit.kind === kind && hit.line >= from && hit.line <= to);
  // What only shows once escapes, entities and markup are undone.
  const decoded = document.pieces
    .filter((piece) => !isWritten(document, piece))
    .flatMap((piece) => {
      const find = piece.kind === 'url' ? detectInAddress : detect;
      return find(piece.value, document.context.regions)
        .filter(({ kind }) => !seen(kind, piece.line, piece.endLine))
        .map(({ kind }): Issue => ({ line: piece.line, column: piece.column, ...wordingOf(kind) }));
    });
  return [
    ...inName(document),
    ...raw.map(({ kind, line, start, end }) => ({
      line,
      column: start + 1,
      endLine: line,
      endColumn: end + 1,
      ...wordingOf(kind),
    })),
    ...withoutDoubles(decoded),
  ];
}

/** Does the piece stand in the file exactly as it reads, by itself? Then it was looked at with its line. */
function isWritten({ lines }: TextView, { kind, value, line, endLine }: Piece): boolean {
  if (kind === 'url' || line !== endLine) return false;
  const written = lines[line - 1] ?? '';
  const at = written.indexOf(value);
  const beside = written.slice(Math.max(0, at - 1), at) + written.slice(at + value.length, at + value.length + 1);
  return at >= 0 && !/[\p{L}\p{N}\\+.,&;-]/u.test(beside);
}

function inName({ id, context }: TextView): Issue[] {
  return detectInAddress(id, context.regions).map(({ kind }): Issue => {
    const { message, help } = wordingOf(kind);
    return {
      line: 1,
      column: 1,
      about: { place: 'name' },
      subject: 'nama berkas',
      message: `nama berkas: ${message}`,
      help,
    };
  });
}

function withoutDoubles(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.line}:${issue.column}:${issue.message}`, issue])).values()];
}
