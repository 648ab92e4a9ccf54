import { LATE } from './in-time.ts';

/** Why something could not be had or kept, so that a reader is told what helps. */
type Failure = 'jaringan' | 'lambat' | 'terbitan' | 'peladen' | 'simpanan' | 'penuh' | 'program';

const SENTENCES: Readonly<Record<Failure, string>> = {
  jaringan: 'Jaringan terputus. Sambungkan jaringan, lalu coba lagi.',
  lambat: 'Jaringan terlalu lambat. Coba lagi nanti.',
  terbitan: 'Situs ini terbit ulang. Muat ulang halaman, lalu coba lagi.',
  peladen: 'Situs ini sedang terganggu, bukan jaringan Anda. Coba lagi nanti.',
  simpanan: 'Peramban ini menolak penyimpanan di perangkat. Coba di jendela biasa, bukan jendela pribadi.',
  penuh: 'Ruang di perangkat habis. Hapus berkas lain, lalu coba lagi.',
  program: 'Ada kesalahan pada situs ini. Muat ulang halaman, lalu coba lagi.',
};

/** What a reader is told of an error: what happened, and what to do. */
export function failureText(error: unknown): string {
  return SENTENCES[failureOf(error)];
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === LATE) return 'lambat';
  if (error instanceof DOMException)
    return error.name === 'NetworkError' ? 'jaringan' : error.name === 'QuotaExceededError' ? 'penuh' : 'simpanan';
  const message = String(error);
  const [, status] = /: ([45]\d\d)(?: fetching .*)?$/.exec(message) ?? [];
  if (status !== undefined) return /40[34]|410/.test(status) ? 'terbitan' : 'peladen';
  return NO_ANSWER.test(message) ? 'jaringan' : 'program';
}

/** A fetch and an import() without an answer, in the words of Chromium, Firefox and Safari; the last is Safari's behind the worker. */
const NO_ANSWER = /failed to fetch|networkerror|load failed|loading dynamically|importing a mod|served by service/i;
