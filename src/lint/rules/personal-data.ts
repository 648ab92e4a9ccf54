import { NOT_PERSONAL } from '../../schema/not-personal.ts';
import { detect, detectInAddress } from '../personal-data/detect.ts';
import { excerpt } from '../personal-data/excerpt.ts';
import { exceptionsOf, NO_EXCEPTIONS } from '../personal-data/exceptions.ts';
import { type PersonalHit, type PersonalKind, wordingOf } from '../personal-data/kinds.ts';
import { paint } from '../personal-data/redact.ts';
import type { Document, TextView } from '../document.ts';
import type { Piece } from '../pieces.ts';
import type { DocumentRule, Issue } from '../rule.ts';

export const personalData: DocumentRule = {
  id: 'personal-data',
  name: 'Data pribadi',
  scope: 'document',
  group: 'aman',
  summary: 'Tidak ada data yang menunjuk satu orang: nomor, kontak, nama pasien, tanggal lahir.',
  why: 'UU 27/2022 melindungi data pribadi, dan yang sudah terbit tidak dapat ditarik dari semua salinan. Cerita tetap kuat dengan peran saja. Temuan tidak pernah menampilkan datanya, hanya jenisnya dan kata-kata di sekitarnya.',
  mend: [
    'Hapus nomornya; ganti nama orang dengan peran, misalnya “seorang pasien” atau “petugas loket”.',
    'Kontak unit ditulis dengan nomor layanan (112, 119) atau surel fungsi di go.id.',
    'Periksa juga keterangan gambar, nama berkas, dan alamat tautan.',
    'Bila itu bukan data pribadi, salin kata-katanya ke bukan_data_pribadi dan tulis alasannya; pembaca kedua menilainya.',
    'Nomor yang menurut wilayah dan tanggalnya adalah NIK tidak dapat dikecualikan. Hapus saja.',
  ],
  good: [
    { text: 'Seorang pasien menunggu dua jam. Aduan dapat dikirim ke layanan@kecamatan.contoh.go.id atau nomor 112.' },
    { text: 'Surat 800/123/BKPSDM/2024 menetapkan anggaran Rp1.250.000.000.' },
    {
      as: 'front',
      text: 'batasan: Hanya satu loket yang dicatat. Meja bernomor 7399010101900001 belum dihitung.\nbukan_data_pribadi:\n  - potongan: Meja bernomor 7399010101900001\n    alasan: Nomor inventaris barang milik kantor.',
      shown:
        'bukan_data_pribadi:\n  - potongan: Meja bernomor (16 angka)\n    alasan: Nomor inventaris barang milik kantor.',
    },
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
    {
      as: 'front',
      text: 'bukan_data_pribadi:\n  - potongan: Kata yang tidak ada di tulisan\n    alasan: Nama program, bukan nama orang.',
    },
  ],
  check(document) {
    const exceptions = exceptionsOf(document);
    return [...personalIssues(document, exceptions), ...exceptions.astray.map((row) => astray(document, row))];
  },
};

function astray({ frontMatter }: Document, row: number): Issue {
  return {
    ...frontMatter.locate([NOT_PERSONAL, row, 'potongan']),
    subject: 'potongan',
    message: 'potongan ini tidak ada di dalam tulisan.',
    help: 'Salin kata-katanya persis seperti di tulisan, atau hapus baris ini.',
  };
}

/** Also for texts that are not entries: the lists and the settings of the site. Those declare no exceptions. */
export function personalIssues(document: TextView, exceptions = NO_EXCEPTIONS): Issue[] {
  const { lines, pieces, context } = document;
  const told = (text: string, hits: readonly PersonalHit[]) => {
    const painted = paint(text, hits);
    return hits
      .filter((hit) => !exceptions.isMeant(text, hit))
      .map((hit) => ({ ...hit, ...wordingOf(hit.kind, excerpt(painted, hit), exceptions.answer(text, hit)) }));
  };
  const raw = lines.flatMap((text, index) =>
    told(text, detect(text, context.regions)).map((hit) => ({ ...hit, line: index + 1 })),
  );
  const seen = (kind: PersonalKind, from: number, to: number) =>
    raw.some((hit) => hit.kind === kind && hit.line >= from && hit.line <= to);
  // What only shows once escapes, entities and markup are undone.
  const decoded = pieces
    .filter((piece) => !isWritten(document, piece))
    .flatMap((piece) => {
      const find = piece.kind === 'url' ? detectInAddress : detect;
      return told(piece.value, find(piece.value, context.regions))
        .filter(({ kind }) => !seen(kind, piece.line, piece.endLine))
        .map(({ kind: _kind, start: _start, end: _end, ...words }): Issue => ({
          line: piece.line,
          column: piece.column,
          ...words,
        }));
    });
  const inName = told(document.id, detectInAddress(document.id, context.regions)).map(({ message, help }): Issue => ({
    line: 1,
    column: 1,
    about: { place: 'name' },
    subject: 'nama berkas',
    message: `nama berkas: ${message}`,
    help,
  }));
  return [
    ...inName,
    ...raw.map(({ kind: _kind, start, end, line, ...words }) => ({
      line,
      column: start + 1,
      endLine: line,
      endColumn: end + 1,
      ...words,
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

function withoutDoubles(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.line}:${issue.column}:${issue.message}`, issue])).values()];
}
