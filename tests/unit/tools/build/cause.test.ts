import { expect, test } from 'vitest';
import { causeOf } from '../../../../src/tools/build/cause.ts';

test.each([
  ['[ENOSPC] ENOSPC: no space left on device, write', 'ruang disk habis. Kosongkan ruang, lalu bangun ulang'],
  [
    "EACCES: permission denied, open 'content/kasus/x.md'",
    'ada berkas atau folder yang tidak boleh dibaca atau ditulis. Periksa izinnya',
  ],
  [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'memori habis. Tutup program lain, lalu bangun ulang',
  ],
  ["ENOENT: no such file or directory, open 'x'", 'ada berkas yang hilang selama situs dibangun. Bangun ulang'],
  ['3 temuan di isi perpustakaan.', undefined],
])('%s means: %s', (heard, cause) => expect(causeOf(heard)).toBe(cause));
