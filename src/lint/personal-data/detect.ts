import { bankAccounts, medicalRecords, plates } from './accounts.ts';
import { emails } from './emails.ts';
import { fold } from './fold.ts';
import type { PersonalHit } from './kinds.ts';
import { nationalNumbers } from './national-numbers.ts';
import { blanked, withoutKnownNumbers } from './known-numbers.ts';
import { birthDates, patients } from './people.ts';
import { phones } from './phones.ts';
import { homes } from './places.ts';
import type { Regions } from './regions.ts';
import { type Detector, unfold } from './scan.ts';

/** In order of weight: where two match the same place, the first is reported. */
const DETECTORS: readonly Detector[] = [
  nationalNumbers,
  phones,
  emails,
  medicalRecords,
  bankAccounts,
  plates,
  patients,
  birthDates,
  homes,
];

/** Nothing personal can be in a text without one of these. */
const SIGNS =
  /[\p{N}@＠﹫[({]|\b(?:Ny|Tn|Nn|An|By|Sdri?|Ibu|Bu|Bapak|Pak|Bpk|Saudara|Saudari|Mbak|Mas|Bang|Kak|Om|Tante|Kakek|Nenek|Adik|Ananda|Daeng|Dg|Puang|Karaeng|Andi|Hj?|[Dd]r|Drs|Dra|Ir)\b|inisial|nama|a\.n\.|\b(?:at|et|pada|dot|titik|nol|delapan|enam|kosong|tujuh|satu)\b|goo/iu;
const ADDRESS = /\b(?:https?:\/\/|www\.|10\.\d{4,9}\/)[^\s<>"'“”`]+|(?<=\]\()[^)\s]+/gi;

/** Finds personal data in a text; places are those of the original. */
export function detect(original: string, regions: Regions): PersonalHit[] {
  if (!SIGNS.test(original)) return [];
  const folded = fold(original);
  const addresses = [...folded.text.matchAll(ADDRESS)];
  // Addresses are looked at by themselves; what takes their place here joins nothing to what stands beside it.
  const words = addresses.length === 0 ? folded.text : blanked(folded.text, ADDRESS);
  const scan = { text: withoutKnownNumbers(words), words, whole: folded.text, url: false, regions };
  const hits = DETECTORS.flatMap((detector) => detector(scan)).map((hit) => unfold(folded, hit));
  const inAddresses = addresses.flatMap(({ 0: address, index }) =>
    detectInAddress(address, regions).map(({ kind }) => ({
      kind,
      start: folded.at(index),
      end: folded.at(index + address.length),
    })),
  );
  return withoutOverlap([...hits, ...inAddresses]);
}

/** The same in an address, with its %-escapes undone. The whole address is the place. */
export function detectInAddress(address: string, regions: Regions): PersonalHit[] {
  const { text: whole } = fold(decoded(decoded(address)));
  const scan = { text: withoutKnownNumbers(whole), words: whole, whole, url: true, regions };
  const found = DETECTORS.flatMap((detector) => detector(scan));
  return withoutOverlap(found.map(({ kind }) => ({ kind, start: 0, end: address.length })));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address.replace(/%([2-7][0-9a-f])/gi, (_match, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** Of those that overlap, the one that was found first is kept. */
function withoutOverlap(hits: readonly PersonalHit[]): PersonalHit[] {
  const taken = new Set<number>();
  return hits.filter(({ start, end }) => {
    const places = Array.from({ length: end - start }, (_, index) => start + index);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}
