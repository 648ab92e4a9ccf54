import { bankAccounts, medicalRecords, plates } from './accounts.ts';
import { emails } from './emails.ts';
import { fold } from './fold.ts';
import type { PersonalHit } from './kinds.ts';
import { nationalNumbers } from './national-numbers.ts';
import { birthDates, patients } from './people.ts';
import { phones } from './phones.ts';
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
];

/** Nothing personal can be in a text without one of these. */
const SIGNS =
  /[\p{N}@＠﹫]|\b(Ny|Tn|Nn|An|By|Sdr|Sdri|Ibu|Bu|Bapak|Pak|Bpk|Saudara|Saudari|Mbak|Mas|[Pp]asien|at|AT|titik|dot|[Nn]ol|[Dd]elapan|[Ee]nam|[Kk]osong)\b|[[({]/u;
const ADDRESS = /\b(?:https?:\/\/|www\.|10\.\d{4,9}\/)[^\s<>"'“”`]+|(?<=\]\()[^)\s]+/gi;

/** Finds personal data in a text; places are those of the original. */
export function detect(original: string, regions: Regions): PersonalHit[] {
  if (!SIGNS.test(original)) return [];
  const folded = fold(original);
  const addresses = [...folded.text.matchAll(ADDRESS)];
  // Addresses are looked at by themselves; what takes their place here joins nothing to what stands beside it.
  const text =
    addresses.length === 0 ? folded.text : folded.text.replace(ADDRESS, (address) => '\u0001'.repeat(address.length));
  const hits = DETECTORS.flatMap((detector) => detector({ text, url: false, regions })).map((hit) =>
    unfold(folded, hit),
  );
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
  const { text } = fold(decoded(decoded(address)));
  const found = DETECTORS.flatMap((detector) => detector({ text, url: true, regions }));
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
