/** Five yes/no questions by which an auditor tells learning from a disguised holiday, and what to ask to see. */
export const AUDIT_QUESTIONS = [
  {
    tanya: 'Apakah masalah layanannya tertulis sebelum kegiatan dimulai?',
    minta: 'catatan bertanggal dari sebelum pertemuan pertama',
  },
  {
    tanya: 'Apakah ada satu angka sebelum dan sesudah, dengan cara hitung yang sama?',
    minta: 'kedua angka, masanya, dan cara menghitungnya',
  },
  {
    tanya: 'Apakah jam yang dipakai tercatat, dan layanan tetap buka selama itu?',
    minta: 'jam mulai dan selesai, serta jadwal petugas layanan pada jam itu',
  },
  {
    tanya: 'Apakah ada catatan tentang apa yang diubah, oleh siapa, dan kapan?',
    minta: 'satu perubahan yang dapat dilihat di tempat kerja',
  },
  {
    tanya: 'Apakah yang tidak berhasil ikut ditulis, dengan keputusan lanjut atau berhenti?',
    minta: 'keputusan terakhir beserta alasannya',
  },
] as const;
