import type { Unit } from '../../../src/schema/acuan.ts';
import type { Field } from './fields.ts';
import { random as stream } from './random.ts';
import { placeName } from './scene.ts';

const PER_REGENCY = 4;

/** Offices that do not exist, a few in each made-up regency, spread over the provinces. */
export function units(seed: number, count: number, provinces: readonly string[], fields: readonly Field[]): Unit[] {
  const regencies = new Map<number, { provinsi: string; kode: string; nama: string }>();
  return Array.from({ length: count }, (_, index): Unit => {
    const number = Math.floor(index / PER_REGENCY);
    const place = regencies.get(number) ?? regency(seed, number, provinces);
    regencies.set(number, place);
    const { pick } = stream(seed, `unit/${index}`);
    const [jenis, nama] = pick(pick(fields).instansi);
    return {
      id: `unit-sintetis-${String(index + 1).padStart(4, '0')}`,
      nama: `${nama} Contoh ${index + 1} (sintetis), ${place.nama}`,
      singkatan: `${nama} Contoh ${index + 1}`.slice(0, 40),
      jenis_instansi: jenis,
      tingkat: 'kabupaten',
      provinsi: place.provinsi,
      kabkota: { kode: place.kode, nama: place.nama },
    };
  });
}

function regency(seed: number, number: number, provinces: readonly string[]) {
  const random = stream(seed, `kabupaten/${number}`);
  const provinsi = provinces[number % provinces.length] ?? '';
  // Kemendagri's own codes end below 80.
  const kode = `${provinsi}${80 + (Math.floor(number / provinces.length) % 20)}`;
  return { provinsi, kode, nama: `Kabupaten Contoh ${placeName(random)}` };
}
