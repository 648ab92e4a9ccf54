import { hash } from 'node:crypto';
import { ENTRY_COLLECTIONS } from '../../schema/names.ts';
import type { EntryCollection } from '../../schema/index.ts';
import { submissionSchema } from '../../writing/submission.ts';
import { type Carried, carriedIn, humanPart } from '../../writing/submission-message.ts';
import { issueQuestions } from '../../writing/issue-form.ts';
import type { Conversion } from '../issue-to-entry/convert.ts';
import { prose } from '../issue-to-entry/clean.ts';

/** What came to the editors by another way than the intake, as a submission, and what they have to know about it. */
interface Incoming {
  carried: Carried;
  notes: string[];
}

const LONGEST_STORY = 5000;
// What mail puts before its text, up to the first empty line.
const MAIL_HEAD = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\n/;

/**
 * Reads a WhatsApp message or a mail with its part for machines, the text of an issue form, or a story that somebody simply wrote. Throws,
 * in Indonesian, for what is none of these.
 */
export function incoming(message: string, convert: (kind: EntryCollection, body: string) => Conversion): Incoming {
  const text = message.replace(/\r\n?/g, '\n').replace(MAIL_HEAD, '');
  const carried = carriedIn(text);
  if (carried !== undefined) return { carried: soundCarried(carried), notes: [] };
  const kind = formKind(text);
  if (kind === undefined) return { carried: story(humanPart(text)), notes: [NO_MACHINE_PART] };
  const result = convert(kind, text);
  if (!result.ok)
    return {
      carried: story(text),
      notes: ['Formulir belum lengkap, jadi disimpan sebagai titipan:', ...result.missing],
    };
  return { carried: { jenis: kind, kunci: keyOf(text), teks: result.text, format: 'md' }, notes: result.notes };
}

const NO_MACHINE_PART =
  'Pesan ini tidak memuat bagian untuk mesin. Seluruhnya disimpan sebagai cerita; tanyakan tempat, akhir, dan izin menyebut kantornya.';

/** The machine part may have been written by anybody: it is held to the same shape as what the intake gets. */
function soundCarried(carried: unknown): Carried {
  const given = typeof carried === 'object' && carried !== null ? carried : {};
  const parsed = submissionSchema.safeParse({ ...given, altcha: '-' });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `Bagian untuk mesin di pesan ini rusak (${issue?.path.join('.') ?? ''}). Minta pengirim mengirim ulang.`,
    );
  }
  const { altcha: _none, ...rest } = parsed.data;
  return rest;
}

/** The kind of entry whose issue form has most of these headings. */
function formKind(text: string): EntryCollection | undefined {
  const lines = new Set(text.split('\n').map((line) => line.trimEnd()));
  return ENTRY_COLLECTIONS.find((kind) => {
    const labels = issueQuestions(kind).map(({ label }) => `### ${label}`);
    return labels.filter((label) => lines.has(label)).length > labels.length / 2;
  });
}

/** A story as somebody wrote it. Whether its office may be named was not asked, so it is not. */
function story(text: string): Carried {
  const cerita = prose(text);
  if (cerita.length < 40) throw new Error('Pesan ini kosong atau terlalu pendek untuk menjadi titipan.');
  if (cerita.length > LONGEST_STORY)
    throw new Error(`Pesan ini lebih dari ${LONGEST_STORY} karakter. Pendekkan atau bagi dua.`);
  return {
    jenis: 'titipan',
    kunci: keyOf(text),
    isi: { cerita, tempat: {}, akhir: 'belum-diketahui', samarkan: true },
  };
}

/** The same message brought in twice is one submission. */
function keyOf(text: string): string {
  const digits = hash('sha256', text);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
