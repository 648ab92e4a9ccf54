import type { SynonymRow } from './synonyms.ts';

/**
 * Words that lead to each other in the search without meaning the same, so they are not in the glossary (content/acuan/istilah.yml):
 * kinds of one thing, and English words of the office.
 */
export const RELATED: readonly SynonymRow[] = [
  { id: 'rel-asn', nama: 'ASN', padanan: ['PNS', 'PPPK', 'P3K', 'CPNS', 'aparatur sipil negara', 'pegawai negeri'] },
  { id: 'rel-coaching', nama: 'coaching', padanan: ['kocing', 'pembinaan atasan'] },
  { id: 'rel-tenggat', nama: 'tenggat', padanan: ['deadline', 'batas waktu'] },
  { id: 'rel-wawancara', nama: 'wawancara', padanan: ['interview'] },
  { id: 'rel-curah-pendapat', nama: 'curah pendapat', padanan: ['brainstorming', 'urun rembuk'] },
  { id: 'rel-perbarui', nama: 'pembaruan', padanan: ['update', 'pemutakhiran'] },
  { id: 'rel-tim', nama: 'tim', padanan: ['team', 'kelompok kerja', 'pokja'] },
  { id: 'rel-antrean', nama: 'antrean', padanan: ['antre', 'waktu tunggu'] },
  { id: 'rel-faskes', nama: 'puskesmas', padanan: ['fasilitas kesehatan', 'faskes', 'klinik'] },
  { id: 'rel-arsip', nama: 'arsip', padanan: ['dokumen', 'berkas'] },
  { id: 'rel-kepemimpinan', nama: 'kepemimpinan', padanan: ['leadership'] },
  { id: 'rel-layanan', nama: 'pelayanan publik', padanan: ['public service', 'layanan publik'] },
  {
    id: 'rel-desa',
    nama: 'perangkat desa',
    padanan: ['aparatur desa', 'pemerintah desa', 'sekretaris desa', 'sekdes'],
  },
  { id: 'rel-meninggal', nama: 'meninggal', padanan: ['kematian', 'mati', 'wafat'] },
  { id: 'rel-honorer', nama: 'honorer', padanan: ['non ASN', 'tenaga honorer'] },
];
