import { around, type TextFind } from '../../lint/personal-data/in-form.ts';
import type { Regions } from '../../lint/personal-data/regions.ts';
import {
  isMasked,
  STORY_TEXTS,
  storyContent,
  type StoryContent,
  type StoryKind,
  type StoryProblem,
  type StoryState,
} from '../../writing/story-state.ts';
import { type GateField, PersonalGate } from '../kirim/personal-gate.ts';
import { type LateArrival, onArrival } from '../kirim/sent-event.ts';
import { codeOfDraft, noteHandedOver, sendDraft, type Sending } from '../kirim/send-draft.ts';
import type { Sent } from '../kirim/sent-store.ts';
import { leaveBy, type Parcel } from '../kirim/ways.ts';
import { find } from '../site/dom.ts';
import { eraseDraft } from '../tulis/draft-store.ts';
import { chosenText, labelOf } from './story-fields.ts';

/** As much of a short form as sending it needs. */
export interface StoryToSend {
  readonly page: HTMLElement;
  readonly form: HTMLFormElement;
  readonly kind: StoryKind;
  readonly state: StoryState;
  readonly draft: Sending['draft'];
  declare(row: StoryState['declared'][number]): void;
  say(text: string): void;
  showProblems(problems: readonly StoryProblem[]): void;
  /** Resolves when all that was typed is stored; the form then belongs to no draft. */
  leave(): Promise<void>;
}

/** The ways of a short form out of the device. Before each of them stands the gate. */
export class StorySending {
  readonly #story: StoryToSend;
  readonly #gate: PersonalGate;
  #busy = false;

  constructor(story: StoryToSend) {
    this.#story = story;
    this.#gate = new PersonalGate(find(story.page, '[data-gerbang]'), {
      regions: regionsOf(story.page.dataset['wilayah'] ?? ''),
      fields: () => this.#fields(),
      declared: () => story.state.declared,
      declare: (row) => story.declare(row),
      more: (text) => this.#maskedOffice(text),
    });
    find(story.page, '[data-gerbang]').addEventListener('gerbang-terbuka', () => {
      story.say('Data pribadinya sudah keluar. Sekarang boleh dikirim.');
      story.form.querySelector<HTMLElement>('[data-jalan]')?.focus();
    });
    onArrival((arrival) => this.#arrived(arrival));
  }

  /** Shows what would stop the story, before anybody presses a button that sends. */
  look(): void {
    this.#gate.check();
  }

  async leaveBy(door: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#leave(door);
    } finally {
      this.#busy = false;
    }
  }

  async #leave(door: string): Promise<void> {
    const open = this.#gate.check();
    if (!open && door !== 'unduh') {
      this.#story.say('Belum terkirim: ada data pribadi di dalam tulisan.');
      return this.#gate.focus();
    }
    const content = storyContent(this.#story.state);
    if (!content) return this.#story.say('Belum lengkap. Isi dulu ceritanya.');
    if (door === 'kirim') return this.#post(content);
    const { record, kode } = await codeOfDraft(this.#story.draft);
    const { penerimaan, whatsapp, surel } = this.#story.page.dataset;
    const parcel = await this.#parcel(content, record, kode);
    const { said, left } = await leaveBy(door, parcel, { whatsapp, surel });
    if (left) await noteHandedOver(record, door === 'surel' ? 'surel' : 'whatsapp', kode);
    const nobody = penerimaan === undefined && whatsapp === undefined && surel === undefined;
    const kept = nobody && door === 'unduh' ? 'Ceritanya tersimpan di perangkat ini sampai Anda menghapusnya. ' : '';
    const warning = open ? '' : ' Di dalamnya masih ada data pribadi: hapus sebelum diserahkan kepada siapa pun.';
    this.#story.say(`${kept}${said}${warning}`);
  }

  async #post(content: StoryContent): Promise<void> {
    const { penerimaan = '' } = this.#story.page.dataset;
    const { draft } = this.#story;
    this.#story.say('Mengirim …');
    const report = await sendDraft(penerimaan, { draft, submission: (kunci) => ({ ...content, kunci }) });
    if (!report.sent) {
      this.#story.say(report.said);
      return this.#story.showProblems(report.problems.map(({ path, message }) => ({ field: fieldOf(path), message })));
    }
    await this.#finish(draft.draf, report.kode, report.kontak);
  }

  /** It was sent while the form stands open. What was changed since is left as it is. */
  #arrived({ draf, state, kode, kontak }: LateArrival): boolean {
    const { draft } = this.#story;
    if (draft.draf !== draf) return false;
    if (JSON.stringify(draft.state) === JSON.stringify(state)) void this.#finish(draf, kode, kontak);
    else this.#story.say(`Sudah kami terima seperti saat Anda menekan Kirim. Kodenya ${kode}. Perubahan sesudahnya belum: kirim lagi.`); // prettier-ignore
    return true;
  }

  async #finish(draf: string, kode: string, kontak: boolean | undefined): Promise<void> {
    await this.#story.leave();
    await eraseDraft(draf).catch(() => undefined);
    showReceipt(this.#story.page, kode, kontak);
  }

  async #parcel(content: StoryContent, { kunci }: Sent, kode: string): Promise<Parcel> {
    const { state, page, form } = this.#story;
    const site = page.dataset['situs'] ?? '';
    const what = content.jenis === 'titipan' ? 'Titipan cerita' : 'Pesan';
    const province = chosenText(form, 'provinsi', state.values['provinsi'] ?? '');
    // It knows the schema, which is large and which the intake's way does not need.
    const { submissionMessage } = await import('../../writing/submission-message.ts');
    const letter = submissionMessage({ ...content, kunci }, { kode, site, province });
    return {
      ...{ name: `${kode}.txt`, text: letter, letter },
      subject: `${what} untuk ${site}: ${kode}`,
      announcement: `Kepada redaksi ${site}. ${what} ${kode} ada di berkas terlampir.`,
    };
  }

  #fields(): GateField[] {
    const { form, kind } = this.#story;
    return STORY_TEXTS[kind].flatMap((name) => {
      const control = form.elements.namedItem(name);
      const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      return isText ? [{ label: labelOf(form, name), control }] : [];
    });
  }

  /** An office that is to be masked must not stand in the story. */
  #maskedOffice(text: string): TextFind[] {
    const { values } = this.#story.state;
    const office = values['kantor']?.trim() ?? '';
    const start = office === '' || !isMasked(values) ? -1 : text.toLowerCase().indexOf(office.toLowerCase());
    // The field of the office itself holds it and nothing else.
    if (start < 0 || text.trim() === office) return [];
    const end = start + office.length;
    const name = 'nama kantor yang Anda minta disamarkan';
    return [{ name, start, end, ...around(text, start, end), deniable: false, instead: 'kantor kami' }];
  }
}

function showReceipt(page: HTMLElement, kode: string, kontak: boolean | undefined): void {
  find(page, 'form').hidden = true;
  find(page, '[data-lanjutkan]').hidden = true;
  const receipt = find(page, '[data-tanda-terima]');
  find(receipt, '[data-kode]').textContent = kode;
  find(receipt, '[data-tanpa-kontak]').hidden = kontak !== false;
  const status = find(receipt, 'a[data-keadaan]');
  if (status instanceof HTMLAnchorElement) status.search = `?kode=${kode}`;
  receipt.hidden = false;
  history.replaceState(null, '', location.pathname);
  find(receipt, 'h2').focus();
}

/** "11:18:5 12:25:8 …" */
function regionsOf(text: string): Regions {
  return new Map(
    text.split(' ').map((row) => {
      const [code = '', kab, kota] = row.split(':');
      return [code, { kab: Number(kab), kota: Number(kota) }];
    }),
  );
}

/** `tempat.kantor` → `kantor` */
function fieldOf(path: string): string {
  return path.split('.').at(-1) ?? '';
}
