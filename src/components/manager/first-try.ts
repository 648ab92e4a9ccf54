/** The worked example of a short practice that a small team tries; the reader puts in their own numbers. */
const MINUTES = 15;
const PEOPLE = 8;
const TIMES = 4;

export const HOURS_EACH = (MINUTES * TIMES) / 60;
export const HOURS_ALL = HOURS_EACH * PEOPLE;
export const SUM = `${MINUTES} menit × ${PEOPLE} orang × ${TIMES} kali = ${HOURS_ALL} jam orang.`;

/** Six lines for a nota dinas; what is in brackets is filled in. */
export const NOTE = `Yth. [jabatan atasan]
Hal: Izin mencoba satu praktik kerja selama empat minggu

1. Masalah layanan: [satu kalimat, dari sisi warga].
2. Yang dicoba: [nama praktik], [${MINUTES} menit] tiap [hari], [${PEOPLE}] orang, [${TIMES}] kali; seluruhnya [${HOURS_ALL}] jam orang.
3. Ukurannya: [satu angka layanan], dicatat sebelum mulai dan sesudah empat minggu dengan cara yang sama.
4. Layanan tetap buka. Percobaan dihentikan bila [tanda berhenti].
5. Pencatatan: jenis diklat SIASN [id dan nama], sesudah dicek dengan pengelola kepegawaian.
6. Laporan satu halaman kami sampaikan pada [tanggal], juga bila hasilnya tidak baik.`;
