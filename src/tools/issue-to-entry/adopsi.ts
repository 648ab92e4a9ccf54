import { emptyState } from '../../writing/form-state.ts';
import type { Choices } from '../new-entry/choices.ts';
import { oneLine, prose } from './clean.ts';
import type { Draft } from './convert.ts';
import type { FormAnswers } from './form.ts';
import { measuredRow } from './rows.ts';
import { akhirOf, rowOf, tanggalOf } from './values.ts';

/** The form "Adopsi" as a report of a unit that tried a practice. */
export function adopsiDraft(answers: FormAnswers, choices: Choices, today: string): Draft {
  const line = (key: string) => oneLine(answers[key]);
  const praktik = rowOf(line('praktik'), choices.praktik, 'Praktik');
  const unit = rowOf(line('unit'), choices.unit, 'Unit');
  const rows = measuredRow(answers, unit.ok ? unit.nama : '', today);
  const values = {
    praktik: praktik.ok ? praktik.id : '',
    unit: unit.ok ? unit.id : '',
    tanggal: tanggalOf(line('tanggal')) || today,
    akhir: akhirOf(line('akhir')),
    perubahan: line('perubahan'),
    hasil: rows.hasil,
    sumber: rows.sumber,
  };
  return {
    state: { ...emptyState('adopsi', values), sections: { '': prose(answers['cerita'] ?? '') } },
    problems: [
      ...(praktik.ok ? [] : [praktik.problem]),
      ...(unit.ok ? [] : [`${unit.problem} Unit baru: npm run baru -- unit`]),
      ...rows.problems,
    ],
    notes: rows.hasil.length > 0 ? ['Angkanya ditulis sebagai klaim-pemilik. Cocokkan dengan catatannya.'] : [],
  };
}
