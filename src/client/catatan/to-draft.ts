import { tanggal } from '../../catalog/wording.ts';
import { emptyState, type FormState } from '../../writing/form-state.ts';
import { signsSeen } from './attempts.ts';
import { type Catatan, daftar, teks, ya } from './catatan.ts';

const AAR = [
  ['rencana', 'Yang direncanakan'],
  ['terjadi', 'Yang terjadi'],
  ['mengapa', 'Sebabnya'],
  ['nanti', 'Lain kali'],
] as const;

/** An attempt and the reflection on it as the beginning of a report. Nothing is made up: the unit is for its writer to fill in. */
export function toAdopsi(attempt: Catatan, reflection: Catatan | undefined, today: string): FormState {
  return {
    ...emptyState('adopsi', {
      praktik: teks(attempt, 'entri').replace('praktik/', ''),
      tanggal: teks(attempt, 'selesai') || today,
      akhir: ending(attempt),
      perubahan: teks(attempt, 'perubahan'),
    }),
    sections: { '': story(attempt, reflection) },
  };
}

/** A note of the journal as the beginning of a case. */
export function toKasus(note: Catatan, today: string): FormState {
  const [kind, id = ''] = teks(note, 'entri').split('/');
  return {
    ...emptyState('kasus', {
      judul: teks(note, 'judul'),
      terbit: today,
      ...(kind === 'praktik' ? { praktik: [id] } : {}),
    }),
    sections: {
      Masalah: [teks(note, 'pertanyaan'), teks(note, 'teks')].filter(Boolean).join('\n\n'),
      'Yang dilakukan': teks(note, 'rencana'),
      Hasil: teks(note, 'terjadi'),
      Pelajaran: [teks(note, 'mengapa'), teks(note, 'nanti')].filter(Boolean).join('\n\n'),
    },
  };
}

function ending(attempt: Catatan): string {
  const state = teks(attempt, 'keadaan');
  if (state === 'berhenti') return 'dihentikan';
  if (state !== 'selesai') return 'berjalan';
  const { seen, of } = signsSeen(attempt);
  const signs = daftar(attempt, 'tanda').length;
  if (of === 0) return 'belum-diketahui';
  if (seen === signs) return 'berhasil';
  const partly = daftar(attempt, 'tanda').some((_, index) => teks(attempt, `tanda.${index}`) === 'sebagian');
  return seen > 0 || partly ? 'sebagian' : 'tidak-berhasil';
}

function story(attempt: Catatan, reflection: Catatan | undefined): string {
  const [begin, end] = [teks(attempt, 'mulai'), teks(attempt, 'selesai')];
  const when = [begin && `mulai ${tanggal(begin)}`, end && `sampai ${tanggal(end)}`].filter(Boolean).join(' ');
  const steps = daftar(attempt, 'langkah').flatMap((text, index) => {
    const remark = teks(attempt, `langkah.${index}.catatan`);
    const done = ya(attempt, `langkah.${index}`);
    return done && remark !== '' ? [`- ${text} ${remark}`] : [];
  });
  return [
    when && `Dicoba ${when}.`,
    teks(attempt, 'catatan'),
    steps.join('\n'),
    ...AAR.flatMap(([field, label]) => {
      const answer = reflection ? teks(reflection, field) : '';
      return answer === '' ? [] : [`${label}: ${answer}`];
    }),
  ]
    .filter(Boolean)
    .join('\n\n');
}
