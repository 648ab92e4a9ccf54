import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text as readStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { intakeParts, publishedAt } from '../intake/node/host.ts';
import { EDITOR_MARKS, type EditorMark } from '../intake/node/git-forge.ts';
import { intakeSettings } from '../intake/node/settings.ts';
import { Receiver } from '../intake/receive.ts';
import { contentDir } from '../reading/paths.ts';
import { readSitus } from '../reading/situs.ts';
import { visible } from '../schema/finding.ts';
import { kodeSchema } from '../schema/titipan.ts';
import { today } from '../today.ts';
import { SUBMISSION_STATE_NAMES } from '../writing/submission.ts';
import { checkersOf } from './issue-to-entry/checker.ts';
import { convertIssue } from './issue-to-entry/convert.ts';
import { readChoices } from './new-entry/choices.ts';
import { isMain, main } from './run.mjs';
import { incoming } from './terima/incoming.ts';

const USAGE = `Pakai: npm run terima -- BERKAS        pesan WhatsApp, surel, atau isian formulir GitHub menjadi satu cabang
       npm run terima -- -             yang sama, dari masukan standar
       npm run terima -- --daftar      yang menunggu redaksi
       npm run terima -- --kontak KODE cara menghubungi pengirim (terenkripsi bila ada kunci redaksi)
       npm run terima -- --tanya KODE "pertanyaan"      untuk pengirim; tampak di halaman kodenya
       npm run terima -- --tolak KODE "alasan"          selesai, tidak diterbitkan
       npm run terima -- --terbit KODE /kasus/nama/     selesai, terbit di halaman itu
Tempat menyimpan: KIRIMAN_DIR atau KIRIMAN_GITHUB, sama seperti npm run penerimaan.`;

const MARKS = { tanya: 'ditanya', tolak: 'ditolak', terbit: 'terbit' } as const satisfies Record<string, EditorMark>;

async function terima(args: string[]): Promise<number> {
  const flag = { type: 'boolean' } as const;
  const options = { daftar: flag, kontak: flag, tanya: flag, tolak: flag, terbit: flag };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { situs } = await readSitus(contentDir());
  if (!situs) throw new Error('content/situs.yml belum benar. Jalankan "npm run periksa".');
  const parts = intakeParts({
    settings: intakeSettings(),
    situs,
    contentDir: contentDir(),
    isPublished: publishedAt(situs),
  });
  const [first, words] = positionals;
  if (values.daftar) return listed(parts.forge);
  if (values.kontak) return contact(parts.privately, kodeFrom(first));
  const mark = (['tanya', 'tolak', 'terbit'] as const).find((name) => values[name]);
  if (mark !== undefined) return marked(parts.forge, kodeFrom(first), MARKS[mark], words);
  if (first === undefined) throw new Error(USAGE);
  return received(await readMessage(first), parts);
}

type Parts = ReturnType<typeof intakeParts>;

async function received(message: string, parts: Parts): Promise<number> {
  const dir = contentDir();
  const [choices, checkOf] = await Promise.all([readChoices(dir), checkersOf(dir, today())]);
  const { carried, notes } = incoming(message, (kind, body) =>
    convertIssue(kind, body, { choices, check: checkOf(kind), today: today() }),
  );
  for (const note of notes) console.error(visible(note));
  const { status, body } = await new Receiver(parts).accept(carried);
  if ('kode' in body) {
    console.log(
      `${body.kode} ${status === 201 ? 'disimpan' : 'sudah ada, diperbarui bila berbeda'}: cabang kiriman/${body.kode}`,
    );
    if (carried.jenis === 'titipan') console.log(`Jadikan kasus: npm run baru -- kasus --dari ${body.kode}`);
    return 0;
  }
  console.error(body.pesan);
  for (const { path, message: said } of body.temuan ?? []) console.error(visible(`- ${path}: ${said}`));
  return 1;
}

async function listed(forge: Parts['forge']): Promise<number> {
  const rows = await forge.waiting();
  if (rows.length === 0) console.log('Tidak ada kiriman yang menunggu.');
  for (const { kode, jenis, diterima, status } of rows) console.log(`${kode}  ${diterima}  ${jenis.padEnd(8)} ${SUBMISSION_STATE_NAMES[status]}`); // prettier-ignore
  return 0;
}

async function contact(privately: Parts['privately'], kode: string): Promise<number> {
  const details = await privately.read(kode);
  console.log(details ?? `${kode}: tidak ada kontak, atau sudah dihapus.`);
  return 0;
}

async function marked(
  forge: Parts['forge'],
  kode: string,
  mark: EditorMark,
  words: string | undefined,
): Promise<number> {
  if (!('mark' in forge)) throw new Error('Di GitHub, tulis komentar di usulannya (baca petunjuk di usulan itu).');
  if (words === undefined) throw new Error(USAGE);
  await forge.mark(kode, mark, words);
  console.log(`${kode}: ${EDITOR_MARKS[mark]} ${visible(words)}`);
  return 0;
}

function kodeFrom(word: string | undefined): string {
  const kode = kodeSchema.safeParse(word?.toUpperCase()).data;
  if (kode === undefined) throw new Error(`Kode "${visible(word ?? '')}" tidak terbaca. Contoh: LP-7K3Q-9XWM`);
  return kode;
}

function readMessage(source: string): Promise<string> {
  return source === '-' ? readStream(process.stdin) : readFile(source, 'utf8');
}

if (isMain(import.meta.url)) await main(() => terima(process.argv.slice(2)));
