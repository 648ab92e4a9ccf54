import { formatDate } from '../../catalog/wording.ts';
import { type FormState, type FormValues, newState } from '../../writing/form-state.ts';
import { signsSeen } from './attempts.ts';
import { type Note, noteFlag, noteList, noteText, REFLECTION_QUESTIONS } from './note.ts';

/** Makes the draft of a report from an attempt and the reflection on it. Nothing is made up: its writer fills in the unit. */
export function toAdopsi(attempt: Note, reflection: Note | undefined, today: string): FormState {
  return {
    ...newState('adopsi', noteText(attempt, 'selesai') || today, {
      praktik: noteText(attempt, 'entri').replace('praktik/', ''),
      akhir: ending(attempt),
      perubahan: noteText(attempt, 'perubahan'),
      ...figures(attempt),
    }),
    sections: { '': story(attempt, reflection) },
  };
}

/** Makes the draft of a case from a note of the journal. */
export function toKasus(note: Note, today: string): FormState {
  const [kind, id = ''] = noteText(note, 'entri').split('/');
  return {
    ...newState('kasus', today, {
      judul: noteText(note, 'judul'),
      ...(kind === 'praktik' ? { praktik: [id] } : {}),
    }),
    sections: {
      Masalah: [noteText(note, 'pertanyaan'), noteText(note, 'teks')].filter(Boolean).join('\n\n'),
      'Yang dilakukan': noteText(note, 'rencana'),
      Hasil: noteText(note, 'terjadi'),
      Pelajaran: [noteText(note, 'mengapa'), noteText(note, 'nanti')].filter(Boolean).join('\n\n'),
    },
  };
}

/** The two numbers as a row of the report; what they count, and where, its writer adds. */
function figures(attempt: Note): FormValues {
  const [sebelum, sesudah] = [noteText(attempt, 'sebelum').trim(), noteText(attempt, 'sesudah').trim()];
  return sebelum === '' && sesudah === '' ? {} : { hasil: [{ sebelum, sesudah }] };
}

function ending(attempt: Note): string {
  const state = noteText(attempt, 'keadaan');
  if (state === 'berhenti') return 'dihentikan';
  if (state !== 'selesai') return 'berjalan';
  const { seen, of } = signsSeen(attempt);
  const signs = noteList(attempt, 'tanda').length;
  if (of === 0) return 'belum-diketahui';
  if (seen === signs) return 'berhasil';
  const partly = noteList(attempt, 'tanda').some((_, index) => noteText(attempt, `tanda.${index}`) === 'sebagian');
  return seen > 0 || partly ? 'sebagian' : 'tidak-berhasil';
}

function story(attempt: Note, reflection: Note | undefined): string {
  const [begin, end] = [noteText(attempt, 'mulai'), noteText(attempt, 'selesai')];
  const when = [begin && `mulai ${formatDate(begin)}`, end && `sampai ${formatDate(end)}`].filter(Boolean).join(' ');
  const steps = noteList(attempt, 'langkah').flatMap((text, index) => {
    const remark = noteText(attempt, `langkah.${index}.catatan`);
    const done = noteFlag(attempt, `langkah.${index}`);
    return done && remark !== '' ? [`- ${text} ${remark}`] : [];
  });
  return [
    when && `Dicoba ${when}.`,
    noteText(attempt, 'catatan'),
    steps.join('\n'),
    ...REFLECTION_QUESTIONS.flatMap(([field, , label]) => {
      const answer = reflection ? noteText(reflection, field) : '';
      return answer === '' ? [] : [`${label}: ${answer}`];
    }),
  ]
    .filter(Boolean)
    .join('\n\n');
}
