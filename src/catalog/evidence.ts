import type { Unit } from '../schema/acuan.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { Pelapor } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { Studi } from '../schema/studi.ts';
import { undisputed } from './bukti.ts';
import { addressesOf, type Carrier, carrierMeasurements, type Measurement, studyMeasurements } from './measurements.ts';

/** What counts for a case, from its own rows alone, and for each practice, from cases, reports and studies. */
export function measurementsOf({ kasus, adopsi, studi }: Told, findUnit: (id: string) => Unit) {
  const carriers = { kasus: kasus.map((entry) => carrierOf('kasus', entry, findUnit)), adopsi: adopsi.map((entry) => carrierOf('adopsi', entry, findUnit)) }; // prettier-ignore
  const kasusOf = grouped(kasus, carriers.kasus, practicesDone);
  const adopsiOf = grouped(adopsi, carriers.adopsi, ({ praktik }) => [praktik]);
  const studiOf = grouped(studi, studi, practicesDone);
  const own = new Map(carriers.kasus.map((carrier) => [carrier.id, carrier]));
  return {
    kasus: (id: string): Measurement[] => {
      const carrier = own.get(id);
      return carrier ? carrierMeasurements(carrier) : [];
    },
    praktik: (id: string): Measurement[] =>
      together(id, kasusOf.get(id) ?? [], adopsiOf.get(id) ?? [], studiOf.get(id) ?? []),
  };
}

/** Who wrote an entry. Where it is not said, the editors: unless a source is of the unit alone, or there is none. */
export function pelaporOf({ pelapor, sumber }: Kasus | Adopsi): Pelapor {
  return pelapor ?? (sumber.length > 0 && sumber.every(({ url, doi }) => url ?? doi) ? 'redaksi' : 'unit');
}

/** All that counts for a practice. The same study counts once, however often it is told; pilots of a case are that case. */
function together(
  praktik: string,
  kasus: readonly Carrier[],
  adopsi: readonly Carrier[],
  studi: readonly Named<Studi>[],
): Measurement[] {
  const seen = new Set<string>();
  const studies = byId(studi).flatMap(({ id, data }) => {
    const [main] = data.sumber;
    if (main && addressesOf(main).some((address) => seen.has(address))) return [];
    for (const address of data.sumber.flatMap(addressesOf)) seen.add(address);
    return studyMeasurements(id, data, praktik);
  });
  const pilots = new Map(byId(kasus).flatMap(({ unit, peserta }) => [unit, ...peserta].map(({ id }) => [id, unit.id])));
  const told = [...byId(kasus), ...byId(adopsi)].flatMap((carrier) =>
    carrierMeasurements(carrier).flatMap(({ row, ...measurement }) => {
      const source = carrier.sumber.find(({ id }) => id === row.sumber);
      const addresses = source ? addressesOf(source) : [];
      const marks = addresses.map((address) => JSON.stringify([address, row.indikator, row.sebelum, row.sesudah]));
      if ([...addresses, ...marks].some((mark) => seen.has(mark))) return [];
      for (const mark of marks) seen.add(mark);
      return [{ ...measurement, unit: pilots.get(measurement.unit) ?? measurement.unit }];
    }),
  );
  return [...studies, ...told];
}

function carrierOf(
  kind: Carrier['kind'],
  { id, data }: Named<Kasus | Adopsi>,
  findUnit: (id: string) => Unit,
): Carrier {
  const unit = findUnit(data.unit);
  const peserta = 'unit_peserta' in data ? data.unit_peserta.map(findUnit) : [];
  const received = kind === 'kasus' || pelaporOf(data) === 'unit';
  const induk = parents(unit, findUnit);
  return { kind, id, hasil: undisputed(data), sumber: data.sumber, unit, induk, peserta, received };
}

/** What the rows of an entry call its own steps: nothing else is evidence. */
function practicesDone({ praktik }: Kasus | Studi): string[] {
  return praktik.filter(({ kaitan }) => kaitan === 'langsung').map(({ id }) => id);
}

/** Under each practice what `valueOf` the entries that name it are. */
function grouped<D, V>(entries: readonly Named<D>[], values: readonly V[], praktikOf: (data: D) => readonly string[]) {
  const pairs = entries.flatMap(({ data }, index) =>
    praktikOf(data).flatMap((praktik) => {
      const value = values[index];
      return value === undefined ? [] : [{ praktik, value }];
    }),
  );
  return new Map([...Map.groupBy(pairs, ({ praktik }) => praktik)].map(([id, rows]) => [id, rows.map(({ value }) => value)])); // prettier-ignore
}

function byId<T extends { id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
  studi: readonly Named<Studi>[];
}
