import { describe, expect, test } from 'vitest';
import { checkExample } from '../../../src/lint/sample.ts';
import { SAMPLE_FRONT } from '../../../src/lint/sample-texts.ts';

/** Made-up sentences about the row of the sample entry: "Lama menunggu di loket", 40 → 18 minutes, 2024 → 2025. */
const TOLD = `Lama menunggu di loket turun 80%, dari 40 menit menjadi 18 menit.
    Lama menunggu di loket naik 55% setelah jadwal diubah.
    Lama menunggu di loket turun 80 persen, dari 40 menit menjadi 18 menit.
    Lama menunggu di loket menurun 22%.
    Penurunan 95% terlihat: 40 menit menjadi 18 menit.
    Setelah jadwal diubah, lama menunggu di loket turun 80%.
    Kami mencatat lama menunggu di loket turun 80%.
    Lama menunggu di loket kami turun 80%.
    Di loket kami, lama menunggu di loket turun 80%.
    Pada 2025, lama menunggu di loket turun 80%.
    Lama menunggu di loket itu akhirnya turun 80%.
    Lama menunggu di loket tidak hanya terasa: turun 80% dari 40 menit ke 18 menit.
    Hasilnya, lama menunggu di loket naik 20%.
    Lama menunggu di loket berkurang sebesar 80%.
    Rata-rata lama menunggu di loket turun 80%.
    Lama menunggu di loket turun 80% bila dibandingkan dengan 2024.
    Dalam setahun, lama menunggu di loket turun 80%.
    Berkat catatan itu, lama menunggu di loket meningkat 55%.`;
/** True, or not surely about that row: denied, wished, under a condition, of another place, time or part. */
const PASSED = `Di rumah sakit lain, lama menunggu di loket turun 30%.
    Target kami, lama menunggu di loket turun 80% pada akhir tahun.
    Lama menunggu di loket tidak naik 10% seperti yang dikhawatirkan.
    Khusus hari Senin, lama menunggu di loket turun 70%.
    Tahun sebelumnya, lama menunggu di loket naik 12%.
    Bila lama menunggu di loket turun 10% saja, warga sudah senang.
    Lama menunggu di loket belum turun 80%.
    Lama menunggu di loket bukan naik 20%, melainkan turun.
    Lama menunggu di loket diharapkan turun 80%.
    Kami ingin lama menunggu di loket turun 80%.
    Jika lama menunggu di loket naik 5%, loket kedua dibuka.
    Lama menunggu di loket turun 80% di kecamatan lain.
    Lama menunggu di loket turun 70% pada hari Senin.
    Lama menunggu di loket pengambilan turun 70%.
    Untuk lansia, lama menunggu di loket turun 70%.
    Pada pekan pertama, lama menunggu di loket turun 10%.
    Lama menunggu di loket sempat naik 10%.
    Keluhan tentang lama menunggu di loket turun 80%.
    Lama menunggu di loket turun 55 persen.
    Di Kecamatan Sukajaya lama menunggu di loket turun 30%.
    Menurut penelitian, lama menunggu di loket turun 30%.
    Pada bulan Maret lama menunggu di loket turun 12%.
    Kepala seksi menduga lama menunggu di loket turun 80%.
    Lama menunggu di loket nasional turun 12%.
    Lama menunggu di loket bagi ibu hamil turun 70%.
    Lama menunggu di loket turun 80% untuk warga lansia.
    Lama menunggu di loket turun 55%, dari 40 menit menjadi 18 menit.
    Seandainya dua loket dibuka, lama menunggu di loket turun 80%.
    Kami berharap turun 80%, dari 40 menit menjadi 18 menit.
    Lama menunggu di loket dapat turun 80%.`;
const lines = (text: string) => text.split(/\n\s*/);
const told = (text: string) => checkExample({ text }).findings.filter(({ rule }) => rule === 'outcome-consistency');

describe('what contradicts a row of outcomes', () => {
  test.each(lines(TOLD))('told: %s', (text) => expect(told(text)).toHaveLength(1));
  test.each(lines(PASSED))('passed: %s', (text) => expect(told(text)).toEqual([]));
});

test.each(['%', 'persen'])('points of a row in %s may be called percent', (satuan) => {
  const hasil = /^hasil:\n(?: .*\n)+/m.exec(SAMPLE_FRONT)?.[0].replace('satuan: menit', `satuan: '${satuan}'`) ?? '';
  const row = hasil
    .replace('sebelum: 40', 'sebelum: 50')
    .replace('sesudah: 18', 'sesudah: 80')
    .replace('turun', 'naik');
  const ringkasan = (percent: number) =>
    `ringkasan: Warga menunggu lama di loket setiap Senin pagi karena jadwal jaga. Lama menunggu di loket naik ${percent} persen.\n`;
  const found = (percent: number) => {
    const { findings } = checkExample({ as: 'front', text: ringkasan(percent) + row });
    return findings.map(({ rule }) => rule);
  };
  expect([found(30), found(60), found(45)]).toEqual([[], [], ['outcome-consistency']]);
});
