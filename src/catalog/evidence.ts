import type { Unit } from '../schema/acuan.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { Pelapor } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { Praktik } from '../schema/praktik.ts';
import { type AdoptionCarrier, type Carrier, computeBukti, undisputed } from './bukti.ts';

/** Evidence of a case, and of a practice, from what is measured in all that carries it. */
export function evidenceOf({ kasus, adopsi }: Told, findUnit: (id: string) => Unit) {
  const carrier = ({ data }: Named<Kasus | Adopsi>): Carrier => {
    const unit = findUnit(data.unit);
    const peserta = 'unit_peserta' in data ? data.unit_peserta : [];
    return { hasil: undisputed(data), sumber: data.sumber, unit, induk: parents(unit, findUnit), peserta };
  };
  const shown = kasus.flatMap((entry) => entry.data.praktik.map((praktik) => ({ praktik, entry })));
  const kasusOf = Map.groupBy(shown, ({ praktik }) => praktik);
  const adopsiOf = Map.groupBy(adopsi, ({ data }) => data.praktik);
  const adoptions = (praktik: readonly string[]): AdoptionCarrier[] =>
    praktik
      .flatMap((id) => adopsiOf.get(id) ?? [])
      .map((entry) => ({ ...carrier(entry), akhir: entry.data.akhir, pelapor: pelaporOf(entry.data) }));
  return {
    kasus: (entry: Named<Kasus>) => computeBukti([carrier(entry)], adoptions(entry.data.praktik)),
    praktik: ({ id }: Named<Praktik>) =>
      computeBukti(
        (kasusOf.get(id) ?? []).map(({ entry }) => carrier(entry)),
        adoptions([id]),
      ),
  };
}

/** Who wrote an entry. Where it is not said, the editors: unless a source is of the unit alone, or there is none. */
export function pelaporOf({ pelapor, sumber }: Kasus | Adopsi): Pelapor {
  return pelapor ?? (sumber.length > 0 && sumber.every(({ url }) => url !== undefined) ? 'redaksi' : 'unit');
}

/** The unit's parents, nearest first; each once, even where units are each other's parents. */
function parents(unit: Unit, find: (id: string) => Unit, seen: readonly string[] = []): Unit[] {
  if (unit.induk === undefined || seen.includes(unit.induk)) return [];
  const parent = find(unit.induk);
  return [parent, ...parents(parent, find, [...seen, unit.id])];
}

interface Named<T> {
  id: string;
  data: T;
}

interface Told {
  kasus: readonly Named<Kasus>[];
  adopsi: readonly Named<Adopsi>[];
}
