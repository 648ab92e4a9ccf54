import { type FormState, valueText } from '../../writing/form-state.ts';
import { submissionMessage } from '../../writing/submission-message.ts';
import type { Regions } from '../../lint/personal-data/regions.ts';
import { type GateField, PersonalGate } from '../kirim/personal-gate.ts';
import { codeOfDraft, noteHandedOver, sendDraft, type Sending } from '../kirim/send-draft.ts';
import { leaveBy } from '../kirim/ways.ts';
import { find } from '../site/dom.ts';
import type { Checked } from './checker.ts';
import { addRow, rowsOf } from './form-rows.ts';
import { readValues, writeValues } from './form-values.ts';
import { openRepository } from './send.ts';

/** What a door did: the sentence that tells it, and the code where the intake has taken the text in. */
export interface Parted {
  said: string;
  kode?: string;
}

/** The form, what the checker made of it, and the draft it belongs to. */
export interface Leaving {
  form: HTMLFormElement;
  state: FormState;
  checked: Checked;
  draft: Omit<Sending['draft'], 'state'>;
}

const NOT_SENT = 'Belum dikirim: ada data pribadi di dalam tulisan. ';

/** Lets an entry out by one of the doors, past the gate. */
export async function leaveForm(door: string, leaving: Leaving, page: DOMStringMap, regions: Regions): Promise<Parted> {
  const { form, checked, state } = leaving;
  const gate = gateOf(form, regions);
  const isClean = gate.check() && checked.problems.every(({ rule }) => rule !== 'personal-data');
  if (!isClean && door !== 'unduh') {
    gate.focus();
    return { said: NOT_SENT };
  }
  if (door === 'kirim') return post(leaving, page['penerimaan'] ?? '');
  if (door === 'repositori') {
    const { repositori: repository, cabang: branch = 'main' } = page;
    return { said: openRepository(state.kind, checked, { repository, branch }) };
  }
  const { record, kode } = await codeOfDraft({ ...leaving.draft, state });
  const site = page['situs'] ?? '';
  const letter = submissionMessage({ ...entryOf(leaving), kunci: record.kunci }, { kode, site });
  const { name, text } = checked;
  const { said, left } = await leaveBy(
    door,
    { name, text, letter, subject: `Tulisan untuk ${site}: ${name}`, announcement: `Kepada redaksi ${site}. Tulisan ${kode} ada di berkas terlampir.` }, // prettier-ignore
    { whatsapp: page['whatsapp'], surel: page['kontak'] },
  );
  if (left) await noteHandedOver({ ...record, state }, door === 'surel' ? 'surel' : 'whatsapp', kode);
  const warning = isClean ? '' : ' Di dalamnya masih ada data pribadi: hapus sebelum diserahkan kepada siapa pun.';
  return { said: `${said}${warning} ` };
}

async function post(leaving: Leaving, address: string): Promise<Parted> {
  const { checked, draft, state } = leaving;
  if (checked.problems.length > 0) return { said: 'Belum terkirim. ' };
  const submission = (kunci: string) => ({ ...entryOf(leaving), kunci });
  const report = await sendDraft(address, { draft: { ...draft, state }, submission });
  if (report.sent) return { said: `Sudah kami terima. Kodenya ${report.kode}. `, kode: report.kode };
  const problems = report.problems.map(({ message }) => message).join(' ');
  return { said: `${[report.said, problems].filter(Boolean).join(' ')} ` };
}

function entryOf({ checked: { text, format }, state: { kind, values } }: Leaving) {
  const kontak = valueText(values['kontak']);
  return { jenis: kind, teks: text, format, ...(kontak.length >= 5 && { kontak }) };
}

/** The gate of a long form: its answers are the rows of "Bukan data pribadi". */
function gateOf(form: HTMLFormElement, regions: Regions): PersonalGate {
  const rows = find(form, '[data-rows="bukan_data_pribadi"]');
  return new PersonalGate(find(form, '[data-gerbang]'), {
    regions,
    fields: () => fieldsOf(form),
    declared: () =>
      rowsOf(rows).map((row) => {
        const { potongan, alasan } = readValues(row);
        return { potongan: valueText(potongan), alasan: valueText(alasan) };
      }),
    declare: (words) => {
      writeValues(addRow(rows), { ...words });
      rows.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
}

function fieldsOf(form: HTMLFormElement): GateField[] {
  const apart = '[data-gerbang] *,[data-rows="bukan_data_pribadi"] *,[data-field="kontak"] *,[data-sisa],[data-saring]';
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea,input')].flatMap((control) => {
    const isText = control instanceof HTMLTextAreaElement || control.type === 'text' || control.type === 'url';
    if (!isText || control.hidden || control.matches(apart)) return [];
    const label = control.closest('[data-bidang]')?.querySelector('[data-label]')?.textContent.trim();
    return [{ label: label ?? 'Nama berkas', control }];
  });
}
