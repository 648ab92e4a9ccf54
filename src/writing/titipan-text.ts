import { TITIPAN_SECTIONS } from '../schema/titipan.ts';
import { tidy } from './body-text.ts';
import type { TitipanIsi, UmpanIsi } from './submission.ts';
import { type YamlValue, yamlLines } from './yaml-text.ts';

/** The heading under which feedback stands. */
export const UMPAN_SECTION = 'Isi';

/** Text of `content/titipan/<kode>.md` for a story. Its contact is left out, and its office where that is to be masked. */
export function titipanText(isi: TitipanIsi, kode: string, today: string): string {
  const { provinsi, kabupaten, kantor } = isi.tempat;
  const front = {
    ...{ jenis: 'titipan', kode, diterima: today },
    tempat: written({ provinsi, kabupaten, kantor: isi.samarkan ? undefined : kantor }),
    ...{ akhir: isi.akhir, samarkan: isi.samarkan, bukan_data_pribadi: isi.bukan_data_pribadi },
  };
  const { cerita, jadinya, pesan } = TITIPAN_SECTIONS;
  return fileText(front, [
    [cerita, isi.cerita],
    [jadinya, isi.jadinya],
    [pesan, isi.pesan],
  ]);
}

/** The same for feedback. */
export function umpanText(
  { tentang, halaman, teks, bukan_data_pribadi }: UmpanIsi,
  kode: string,
  today: string,
): string {
  return fileText({ jenis: 'umpan', kode, diterima: today, tentang, halaman, bukan_data_pribadi }, [
    [UMPAN_SECTION, teks],
  ]);
}

type Front = Record<string, YamlValue | undefined>;

function fileText(front: Front, sections: readonly (readonly [title: string, text: string | undefined])[]): string {
  const body = sections.flatMap(([title, text]) =>
    text === undefined ? [] : ['', `## ${title}`, '', ...literal(tidy(text))],
  );
  return `${['---', ...yamlLines(written(front)), '---', ...body].join('\n')}\n`;
}

/** A text as it was typed: within a fence nothing is a mark, on no page of a forge either. */
function literal(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = '~'.repeat(longest + 1);
  return [`${fence}text`, text, fence];
}

function written(values: Front): Record<string, YamlValue> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
