import { expect, test } from 'vitest';
import { situsSchema } from '../../../src/schema/situs.ts';
import { type Data, issues } from '../examples.ts';

const sound = {
  nama: 'Lumbung Contoh',
  semboyan: 'Pengetahuan kerja',
  alamat: 'https://lumbung.example',
  pengelola: 'Redaksi',
};
const check = (change: Data) => issues(situsSchema, { ...sound, ...change });

test('the least a copy needs gives a site at the root, without a repository', () => {
  expect(situsSchema.parse(sound)).toEqual({
    ...sound,
    jalur: '/',
    cabang: 'main',
    lisensi_isi: 'CC-BY-4.0',
    lisensi_data: 'CC0-1.0',
  });
});

test.each([
  'https://a.example;stub_status;x.example',
  'https://a.example/x',
  'https://u@a.example',
  'https://a.example?x=1',
  'https://A.example',
  'https://a.exam$ple',
  'https://a.example\nlisten 1',
])('%j is no address of a site', (alamat) => {
  expect(check({ alamat })).not.toEqual([]);
});

test.each<[string, Data]>([
  ['a port', { alamat: 'https://lumbung.example:8443' }],
  ['a path', { jalur: '/lumbung-praktik' }],
  ['a deep path', { jalur: '/bpsdm/lumbung_1' }],
  ['an office address', { kontak: 'lumbung+isi@bpsdm.sulselprov.go.id' }],
  ['a province in focus', { provinsi_fokus: '73' }],
  ['a number of the editors', { whatsapp: '6281200000001' }],
  ['an intake beside the site', { penerimaan: '/' }],
  ['an intake elsewhere', { penerimaan: 'https://kirim.lumbung.example' }],
  ['an intake on this machine', { penerimaan: 'http://localhost:4322' }],
])('accepts %s', (_name, change) => {
  expect(check(change)).toEqual([]);
});

test.each([
  ['whatsapp', 6281200000001],
  ['whatsapp', '081200000001'],
  ['whatsapp', '+6281200000001'],
  ['whatsapp', '62812 0000 0001'],
  ['penerimaan', 'http://kirim.lumbung.example'],
  ['penerimaan', 'https://kirim.lumbung.example/'],
  ['penerimaan', 'https://kirim.lumbung.example/kirim'],
  ['penerimaan', 'https://u@kirim.lumbung.example'],
  ['penerimaan', 'https://x.example; script-src *'],
  ['penerimaan', '/kirim'],
])('%s may not be %j', (name, value) => {
  expect(check({ [name]: value }).map((issue) => issue.split(':')[0])).toEqual([name]);
});

const JALUR = 'jalur: jalur diawali "/" dan tidak diakhiri "/", misalnya "/" atau "/lumbung-praktik"';

test.each<[string, Data, string[]]>([
  ['a path that ends with a slash', { jalur: '/lumbung/' }, [JALUR]],
  ['a path without a slash', { jalur: 'lumbung' }, [JALUR]],
  ['a path that is another host', { jalur: '//jahat.example' }, [JALUR]],
  ['a path that climbs', { jalur: '/../x' }, [JALUR]],
  [
    'an address without https',
    { alamat: 'lumbung.go.id' },
    ['alamat: alamat "lumbung.go.id" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://'],
  ],
  [
    'a repository as data',
    { repositori: 'data:text/html,x' },
    [
      'repositori: alamat "data:text/html,x" tidak dapat dibuka: pakai alamat lengkap yang diawali https:// atau http://',
    ],
  ],
  [
    'a contact that is no address',
    { kontak: 'bukan surel' },
    ['kontak: kontak harus alamat surel fungsi, misalnya lumbung@contoh.go.id'],
  ],
  [
    'a province of one digit',
    { provinsi_fokus: '7' },
    ['provinsi_fokus: kode provinsi dua angka dalam tanda kutip, misalnya "73"'],
  ],
  ['another licence', { lisensi_isi: 'MIT' }, ['lisensi_isi: isinya tidak dikenal']],
  ['no name', { nama: undefined }, ['nama: nama situs wajib diisi']],
  ['an unknown key', { repositry: 'x' }, [': kunci "repositry" tidak dikenal. Maksud Anda "repositori"?']],
])('refuses %s', (_name, change, messages) => {
  expect(check(change)).toEqual(messages);
});
