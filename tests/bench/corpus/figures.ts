import type { Field } from './fields.ts';
import type { Random } from './random.ts';

/** Rows of outcomes; both figures were counted in the same way, a year or more apart. */
export function outcomes(random: Random, { ukuran }: Field, count: number, year: number, sumber: string) {
  return random.some(ukuran, count).map(([indikator, satuan, arah, low, high]) => {
    const sebelum = random.int(low, high);
    const better = random.chance(0.8) === (arah === 'naik');
    const sesudah = Math.max(1, Math.round(sebelum * (better ? 1.05 + random.next() : 0.35 + random.next() * 0.6)));
    return {
      indikator,
      satuan,
      arah,
      sebelum,
      sesudah,
      masa_sebelum: String(year),
      masa_sesudah: String(year + 1),
      n: random.chance(0.5) ? random.int(6, 400) : undefined,
      cara_ukur: random.chance(0.4) ? 'Dihitung dari catatan harian selama tiga bulan' : undefined,
      sumber,
    };
  });
}

const KINDS = [
  ['resmi', 'Lembaga Penilai Contoh (sintetis)', 'penilaian'],
  ['studi-independen', 'Pusat Studi Contoh (sintetis)', 'studi'],
  ['media', 'Kabar Contoh (sintetis)', 'berita'],
] as const;

/** Sources that lead nowhere, on purpose: example.org is set aside for that (RFC 2606). */
export function sources(random: Random, id: string, about: string, publisher: string, tahun: number, dibaca: string) {
  const own = {
    id: 'laporan',
    judul: `Laporan unit: ${about}`,
    penerbit: publisher,
    tahun,
    url: `https://laporan.example.org/${id}`,
    jenis: 'klaim-pemilik',
    dibaca,
  };
  const others = random.some(KINDS, random.pick([0, 1, 1, 2])).map(([jenis, penerbit, kind]) => ({
    id: kind,
    judul: `Contoh ${kind}: ${about}`,
    penerbit,
    tahun,
    url: `https://${kind}.example.org/${id}`,
    jenis,
    dibaca,
  }));
  return random.chance(0.6) ? [own, ...others] : others.length > 0 ? others : [own];
}

export function day(random: Random, year: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}
