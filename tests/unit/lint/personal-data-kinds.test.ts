import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/lint/personal-data/detect.ts';
import { regions } from './regions.ts';

const found = (text: string) => detect(text, regions).map(({ kind }) => kind);
/** One text a line. */
const lines = (text: string) => text.trim().split(/\n\s*/);

const KINDS: readonly (readonly [name: string, told: string, passed: string])[] = [
  [
    'mail of persons and of desks',
    `setiawan@lan.go.id
    tuti@contoh.go.id
    tukiman123@contoh.go.id
    suratman@contoh.go.id
    suratno.b@contoh.go.id
    setyo.nugroho@contoh.go.id
    sdewi@contoh.go.id
    rsari@contoh.go.id
    csiregar@contoh.go.id
    desak.made@contoh.go.id
    infoandi@contoh.go.id
    kepala.andi.baso@contoh.go.id
    cs.budi@contoh.go.id
    umum_siti_aminah@contoh.go.id
    humasari@contoh.go.id
    smaya@contoh.sch.id
    layanan@toko.example
    budi.santoso at gmail.com
    budi at contoh.com
    budi[a]gmail.com
    budi(a)gmail.com
    budi @ gmail . com
    budi-at-gmail.com
    budi pada gmail titik com
    budi et gmail dot com`,
    `Aduan dikirim ke dinaspemberdayaanmasyarakatdandesa2024@contohkab.go.id setiap hari.
    pelayananadministrasikependudukan2024@contoh.go.id
    dinaspenanamanmodaldanpelayananterpadusatupintu2024@contoh.go.id
    layanan@contoh.desa.id
    sdn12@contoh.sch.id
    smpn3@smpn3contoh.sch.id
    info@unhas.ac.id
    lppm@contoh.ac.id
    sekretariat@contoh.or.id
    arsip@anri.go.id
    humas.dinkes2024@makassarkota.go.id
    puskesmas-contoh@contohkab.go.id
    dinkesmaros@maroskab.go.id
    rsud.contoh@rsudcontoh.go.id
    tata.usaha@contoh.go.id
    sekretariatdaerah@contoh.go.id
    cetak at kantor dot print
    Butir (a) dan (b) sudah selesai.
    Jadwal pada Senin, Rabu.`,
  ],
];

describe.each(KINDS)('%s', (_name, told, passed) => {
  test.each(lines(told))('told: %s', (text) => expect(found(text)).not.toEqual([]));
  test.each(lines(passed))('passed: %s', (text) => expect(found(text)).toEqual([]));
});
