import { parseArgs } from 'node:util';

export const USAGE = `Pakai: npm run periksa -- [berkas atau folder] [pilihan]

  --format teks|json|github   bentuk laporan; teks bila tidak disebut
  --perbaiki                  buang keterangan tersembunyi dari gambar, lalu periksa
  --saran                     tambahkan saran menulis; tidak pernah menggagalkan
  --bantuan                   tampilkan pesan ini

Kode keluar: 0 bersih, 1 ada temuan, 2 pemeriksa tidak dapat bekerja.`;

const FORMATS = ['teks', 'json', 'github'] as const;
export type ReportFormat = (typeof FORMATS)[number];

export interface CheckerOptions {
  paths: readonly string[];
  format: ReportFormat;
  fix: boolean;
  advice: boolean;
  help: boolean;
}

/** Reads the command line. Throws, in Indonesian, for what it does not know. */
export function readOptions(args: readonly string[]): CheckerOptions {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new Error(`format "${values.format}" tidak dikenal. Pilih: ${FORMATS.join(', ')}.`);
  return { paths: positionals, format, fix: values.perbaiki, advice: values.saran, help: values.bantuan };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'teks' },
        perbaiki: { type: 'boolean', default: false },
        saran: { type: 'boolean', default: false },
        bantuan: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    throw new Error(`ada pilihan yang tidak dikenal.\n\n${USAGE}`);
  }
}
