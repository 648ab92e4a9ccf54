/**
 * What the pages and the intake say to each other.
 *
 * `GET  kirim/tantangan` → 200, an ALTCHA v2 challenge.
 * `POST kirim` with a `Submission` as JSON → 201 (new) or 200 (known `kunci`) with `Accepted`; else `Refused` with
 *   400 not JSON, of no known shape, or a proof of work that is not sound · 403 from another site · 409 the editors have closed it ·
 *   408 too slow · 413 too large · 422 something to mend (`temuan`) · 429 too many (`coba_lagi`) · 503 not stored anywhere (`coba_lagi`).
 * `GET  kirim/<kode>` → 200 with `SubmissionStatus`, 404 with `Refused`; asked by a browser as a page: 303 to `kirim/?kode=<kode>`.
 */
import { z } from 'zod';
import { akhirSchema } from '../schema/fields.ts';
import { notPersonalSchema } from '../schema/not-personal.ts';
import { kodeSchema, TENTANG_UMPAN, tempatSchema } from '../schema/titipan.ts';
import { oneOf, text } from '../schema/values.ts';

/** Bytes of the longest body that is read. */
export const MOST_SUBMISSION_BYTES = 64 * 1024;

/** How to reach the writer. It is never published and never enters the repository. */
const kontakSchema = text('kontak', 5, 120).optional();

/** The five screens of /titip/. `samarkan`: the name of the office goes the way of the contact, not into the file. */
const titipanIsi = z.strictObject({
  cerita: text('cerita', 40, 5000),
  tempat: tempatSchema,
  akhir: akhirSchema,
  /** What came of it, in the writer's words. */
  jadinya: text('jadinya', 3, 3000).optional(),
  pesan: text('pesan', 3, 2000).optional(),
  kontak: kontakSchema,
  samarkan: z.boolean(),
  bukan_data_pribadi: notPersonalSchema,
});
export type TitipanIsi = z.output<typeof titipanIsi>;

/** Feedback, corrections, questions, and requests to take personal data out. `halaman` is the path of a page. */
const umpanIsi = z.strictObject({
  tentang: oneOf('tentang', TENTANG_UMPAN),
  teks: text('teks', 10, 4000),
  halaman: z
    .string()
    .max(200)
    .regex(/^\/[\w/-]*$/)
    .optional(),
  kontak: kontakSchema,
  bukan_data_pribadi: notPersonalSchema,
});
export type UmpanIsi = z.output<typeof umpanIsi>;

const envelope = {
  /** Made once for a draft and kept with it: who has it may send a revised text. */
  kunci: z.uuid(),
  /** Payload of the ALTCHA widget: base64 of `{challenge, solution}`. */
  altcha: z.string().min(1).max(4096),
};

/** Text of an entry file as the long form makes it, and how to reach its writer. */
const entryPart = { teks: z.string().min(1), format: z.enum(['md', 'mdx']).default('md'), kontak: kontakSchema };

export const submissionSchema = z.discriminatedUnion('jenis', [
  z.strictObject({ jenis: z.literal('titipan'), ...envelope, isi: titipanIsi }),
  z.strictObject({ jenis: z.literal('umpan'), ...envelope, isi: umpanIsi }),
  z.strictObject({ jenis: z.literal('kasus'), ...envelope, ...entryPart }),
  z.strictObject({ jenis: z.literal('praktik'), ...envelope, ...entryPart }),
  z.strictObject({ jenis: z.literal('adopsi'), ...envelope, ...entryPart }),
  z.strictObject({ jenis: z.literal('studi'), ...envelope, ...entryPart }),
]);
export type Submission = z.output<typeof submissionSchema>;

/** `kontak`: is it kept until the editors need it? Absent where none was given. */
export const acceptedSchema = z.strictObject({ kode: kodeSchema, kontak: z.boolean().optional() });
export type Accepted = z.output<typeof acceptedSchema>;

/** Something to mend, in the shape of the forms: `path` is `cerita`, `tempat.kantor`, `judul`, `isi:Hasil`, `panjang`; '' for no field. */
const problemSchema = z.strictObject({
  rule: z.string(),
  message: z.string(),
  subject: z.string().optional(),
  path: z.string(),
});
export type SubmissionProblem = z.output<typeof problemSchema>;

/** Why nothing was kept. `pesan` is a sentence for the writer; `coba_lagi` an ISO time. */
export const refusedSchema = z.strictObject({
  pesan: z.string(),
  temuan: z.array(problemSchema).optional(),
  coba_lagi: z.iso.datetime().optional(),
});
export type Refused = z.output<typeof refusedSchema>;

const SUBMISSION_STATES = ['diterima', 'dirapikan', 'ditanya', 'terbit', 'ditolak'] as const;
export const SUBMISSION_STATE_NAMES: Readonly<Record<(typeof SUBMISSION_STATES)[number], string>> = {
  diterima: 'Diterima',
  dirapikan: 'Sedang dirapikan',
  ditanya: 'Ditanya balik',
  terbit: 'Terbit',
  ditolak: 'Tidak diterbitkan',
};

/** `pesan` is the editors' question or reason as plain text; `alamat` the path of the page that was published. */
export const submissionStatusSchema = z.strictObject({
  status: z.enum(SUBMISSION_STATES),
  pesan: z.string().optional(),
  alamat: z.string().optional(),
});
export type SubmissionStatus = z.output<typeof submissionStatusSchema>;
