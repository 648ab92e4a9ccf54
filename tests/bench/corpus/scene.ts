import type { Field } from './fields.ts';
import * as phrases from './phrases.ts';
import type { Random } from './random.ts';

const START = [
  'ba',
  'ka',
  'la',
  'ma',
  'pa',
  'ra',
  'sa',
  'ta',
  'wa',
  'bu',
  'du',
  'gu',
  'lu',
  'mu',
  'su',
  'ti',
  'bi',
  'ki',
  'si',
  'mo',
  'po',
  'so',
  'to',
  'ce',
  'ga',
  'ja',
  'nu',
];
const MIDDLE = [
  'la',
  'ra',
  'na',
  'nga',
  'mbu',
  'li',
  'ri',
  'ndo',
  'ngku',
  'pa',
  'wa',
  'yo',
  'lo',
  'ro',
  'sa',
  'mpe',
  'ta',
  'du',
  'ku',
];
const END = ['ng', 'n', 'k', '', 'ra', 'lo', 'wi', 'tu', 'ne', 'sari', 'jaya', 'rejo', 'kan', 'mu', 'pe', 'la'];
const PLACES = ['Desa Contoh', 'Kampung Contoh', 'Kelurahan Contoh', 'Dusun Contoh', 'Pasar Contoh', 'Pos Contoh'];

/** A place that is on no map. */
export function placeName({ pick, chance }: Random): string {
  const name = pick(START) + pick(MIDDLE) + (chance(0.4) ? pick(MIDDLE) : '') + pick(END);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What an entry is about: a few things of its field that come back in all its sentences. */
export interface Scene {
  random: Random;
  field: Field;
  /** Values of the slots in a sentence; each call gives one of the few this entry uses. */
  slots: Readonly<Record<string, () => string>>;
}

export function scene(random: Random, field: Field, peran: string): Scene {
  const few = (list: readonly string[], count: number) => {
    const own = random.some(list, count);
    return () => random.pick(own);
  };
  const places = Array.from({ length: 3 }, () => `${random.pick(PLACES)} ${placeName(random)}`);
  const kerja = few(phrases.KERJA, 6);
  return {
    random,
    field,
    slots: {
      warga: few(field.warga, 3),
      layanan: few(field.layanan, 3),
      benda: few(field.benda, 4),
      masalah: few(field.masalah, 3),
      aktor: few(phrases.AKTOR, 4),
      waktu: few(phrases.WAKTU, 5),
      tujuan: few(phrases.TUJUAN, 7),
      tempat: () => random.pick(places),
      kerja,
      kerja2: kerja,
      peran: () => peran,
      angka: () => String(random.int(11, 96)),
      hari: () => String(random.int(5, 90)),
      menit: () => String(random.pick([10, 15, 20, 25, 30, 40])),
    },
  };
}

/** A template with its slots filled; `{Warga}` with a capital begins a sentence. */
export function fill({ slots }: Scene, template: string): string {
  const once = (text: string) =>
    text.replaceAll(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
      const value = slots[first.toLowerCase() + rest]?.() ?? '';
      return /[A-Z]/.test(first) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    });
  // A purpose has slots of its own.
  return once(once(template));
}

/** Sentences from different templates, in paragraphs of two to four. */
export function paragraphs(from: Scene, templates: readonly string[], sentences: number): string {
  const { random } = from;
  const chosen = Array.from({ length: Math.ceil(sentences / templates.length) }, () =>
    random.some(templates, templates.length),
  )
    .flat()
    .slice(0, sentences)
    .map((template) => fill(from, template));
  const text: string[] = [];
  while (chosen.length > 0) text.push(chosen.splice(0, random.int(2, 4)).join(' '));
  return text.join('\n\n');
}

export function bullets(from: Scene, templates: readonly string[], count: number): string {
  return from.random
    .some(templates, count)
    .map((template) => `- ${fill(from, template)}`)
    .join('\n');
}

/** Cut at a word, so that it fits a field of the schema. */
export function atMost(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most + 1).replace(/[\s,]+\S*$/, '');
}
