/** Words of one field of work. Everything that stands in a sentence is lower-case and can follow a verb. */
export interface Field {
  /** Id of a theme; a library without it never uses this field. */
  tema: string;
  peran: readonly string[];
  /** Kinds of office with the word their names begin with. */
  instansi: readonly (readonly [jenis: string, nama: string])[];
  warga: readonly string[];
  layanan: readonly string[];
  benda: readonly string[];
  masalah: readonly string[];
  /** Indicator, unit, better direction, lowest and highest value before. */
  ukuran: readonly (readonly [string, string, 'naik' | 'turun', number, number])[];
}

export const FIELDS: readonly Field[] = [
  {
    tema: 'kesehatan',
    peran: ['perawat', 'bidan', 'dokter'],
    instansi: [
      ['puskesmas', 'Puskesmas'],
      ['rsud', 'Rumah Sakit Daerah'],
      ['dinas', 'Dinas Kesehatan'],
    ],
    warga: ['pasien rawat jalan', 'ibu hamil', 'keluarga balita', 'lansia', 'pasien rujukan', 'kader posyandu'],
    layanan: [
      'pemeriksaan kehamilan',
      'imunisasi',
      'layanan gawat darurat',
      'pengambilan obat',
      'kunjungan rumah',
      'penimbangan balita',
      'skrining tekanan darah',
    ],
    benda: [
      'rekam medis',
      'kartu kontrol',
      'lembar triase',
      'buku kunjungan',
      'kotak obat',
      'alat ukur tensi',
      'jadwal dokter',
      'daftar rujukan',
    ],
    masalah: [
      'obat habis sebelum akhir bulan',
      'rujukan datang terlambat',
      'catatan pasien tercecer',
      'ibu hamil jarang kontrol',
      'jam sibuk menumpuk di pagi hari',
      'hasil laboratorium lama ditunggu',
    ],
    ukuran: [
      ['Lama menunggu obat', 'menit', 'turun', 35, 95],
      ['Ibu hamil yang diperiksa lengkap', 'orang', 'naik', 40, 160],
      ['Balita yang ditimbang', 'anak', 'naik', 120, 420],
      ['Rujukan yang terlambat', 'rujukan', 'turun', 12, 60],
    ],
  },
  {
    tema: 'pendidikan',
    peran: ['guru', 'kepala-sekolah'],
    instansi: [
      ['sekolah', 'Sekolah Dasar'],
      ['sekolah', 'Sekolah Menengah'],
      ['dinas', 'Dinas Pendidikan'],
    ],
    warga: [
      'murid kelas awal',
      'orang tua murid',
      'murid yang sering absen',
      'guru baru',
      'murid kelas akhir',
      'komite sekolah',
    ],
    layanan: [
      'pelajaran membaca',
      'bimbingan belajar',
      'pelajaran berhitung',
      'pertemuan orang tua',
      'ujian tengah semester',
      'kegiatan perpustakaan kelas',
    ],
    benda: [
      'rencana pelajaran',
      'buku bacaan',
      'lembar kerja',
      'daftar hadir',
      'papan tulis',
      'rapor',
      'rekaman pelajaran',
      'kartu huruf',
    ],
    masalah: [
      'murid tertinggal membaca',
      'guru mengajar sendiri-sendiri',
      'absen naik setelah panen',
      'orang tua jarang datang',
      'rencana pelajaran disalin dari tahun lalu',
      'waktu pelajaran habis untuk mencatat',
    ],
    ukuran: [
      ['Murid yang membaca lancar', 'murid', 'naik', 25, 140],
      ['Hari absen dalam sebulan', 'hari', 'turun', 30, 160],
      ['Pelajaran yang diamati rekan', 'pelajaran', 'naik', 2, 18],
      ['Orang tua yang hadir', 'orang', 'naik', 15, 90],
    ],
  },
  {
    tema: 'kependudukan',
    peran: ['adminduk', 'pelaksana-layanan', 'kepala-unit'],
    instansi: [
      ['dinas', 'Dinas Kependudukan'],
      ['kecamatan', 'Kecamatan'],
      ['kelurahan', 'Kelurahan'],
    ],
    warga: [
      'pemohon akta',
      'keluarga pindahan',
      'warga lanjut usia',
      'penyandang disabilitas',
      'pasangan baru',
      'warga pulau luar',
    ],
    layanan: [
      'perekaman data',
      'penerbitan akta kelahiran',
      'layanan keliling',
      'perubahan kartu keluarga',
      'pencatatan perkawinan',
      'surat pindah',
    ],
    benda: [
      'formulir permohonan',
      'nomor antrean',
      'map berkas',
      'daftar syarat',
      'buku register',
      'foto akta',
      'lembar verifikasi',
    ],
    masalah: [
      'berkas dikembalikan berkali-kali',
      'warga datang dari jauh tanpa hasil',
      'blangko kosong pada akhir tahun',
      'nama salah ketik',
      'antrean panjang setiap Senin',
      'syarat berbeda di tiap loket',
    ],
    ukuran: [
      ['Berkas yang dikembalikan', 'berkas', 'turun', 60, 300],
      ['Lama mengurus akta', 'hari', 'turun', 8, 30],
      ['Warga yang dilayani di desa', 'orang', 'naik', 80, 400],
    ],
  },
];
