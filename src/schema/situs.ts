import { z } from 'zod';
import { text, urlSchema } from './values.ts';
import { named } from './messages.ts';

/** The value of `penerimaan` where the intake answers at the address of the site itself. */
export const SAME_ORIGIN = '/';

/** What another agency changes to run its own copy. */
export const situsSchema = z.strictObject({
  nama: text('nama situs', 3, 40).describe('Nama situs.'),
  semboyan: text('semboyan', 3, 120).describe('Satu baris di bawah nama.'),
  alamat: urlSchema
    .refine((address) => !/^https?:/.test(address) || /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?\/?$/.test(address), {
      error: named('alamat', 'hanya nama laman dalam huruf kecil, tanpa jalur, misalnya https://lumbung.example.go.id'),
    })
    .describe('Alamat situs tanpa jalur, misalnya https://lumbung.example.go.id.'),
  jalur: z
    .string()
    .regex(/^\/([\w-]+(\/[\w-]+)*)?$/, {
      error: named('jalur', 'diawali "/" dan tidak diakhiri "/", misalnya "/" atau "/lumbung-praktik"'),
    })
    .default('/')
    .describe('Jalur di bawah alamat; "/" bila situs berdiri sendiri.'),
  repositori: urlSchema
    .optional()
    .describe('Alamat repositori Git; bila kosong, tautan usul perubahan tidak ditampilkan.'),
  cabang: text('cabang', 1, 60).default('main').describe('Cabang utama repositori.'),
  kontak: z
    .string()
    .regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, {
      error: named('kontak', 'harus alamat surel fungsi, misalnya lumbung@contoh.go.id'),
    })
    .optional()
    .describe('Surel fungsi pengelola, bukan surel pribadi.'),
  whatsapp: z
    .string({ error: named('whatsapp', 'harus teks, yaitu nomor dalam tanda kutip, misalnya "62811000000"') })
    .regex(/^62[1-9]\d{7,12}$/, {
      error: named('whatsapp', 'ditulis dengan 62 di depan, angka saja, dalam tanda kutip, misalnya "62811000000"'),
    })
    .optional()
    .describe('Nomor WhatsApp fungsi redaksi, bukan nomor pribadi: 62, lalu angka saja, dalam tanda kutip.'),
  penerimaan: z
    .string()
    .refine((address) => address === SAME_ORIGIN || isOrigin(address), {
      error: named(
        'penerimaan',
        'berisi "/" bila penerimaan dilayani di alamat situs ini, atau alamatnya yang diawali https://, tanpa jalur',
      ),
    })
    .optional()
    .describe(
      'Alamat penerimaan kiriman: "/" bila di alamat situs ini, atau alamat lain tanpa jalur. Kosong bila tidak ada.',
    ),
  pengelola: text('pengelola', 3, 120).describe('Siapa yang mengelola situs ini.'),
  lisensi_isi: z.literal('CC-BY-4.0').default('CC-BY-4.0').describe('Lisensi isi.'),
  lisensi_data: z.literal('CC0-1.0').default('CC0-1.0').describe('Lisensi data terbuka.'),
  provinsi_fokus: z
    .string()
    .regex(/^\d{2}$/, { error: named('kode provinsi', 'dua angka dalam tanda kutip, misalnya "73"') })
    .optional()
    .describe('Kode provinsi yang menjadi fokus, disebut di halaman Wilayah; kosong bila nasional.'),
});
export type Situs = z.output<typeof situsSchema>;

/** `https://kirim.example.go.id`; `http` only for the machine in front of which one sits. */
function isOrigin(address: string): boolean {
  return /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/.test(address);
}
