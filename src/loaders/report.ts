import type { SiteReading } from '../reading/site.ts';
import { formatFinding } from '../schema/finding.ts';

/** Stops the build with every finding of the whole library at once, as the checker would print them. */
export async function stopBuild(reading: SiteReading): Promise<never> {
  if (reading.gone().length > 0)
    throw new Error(
      'Isi perpustakaan berubah selama dibaca: ada berkas yang hilang atau diganti. Tidak ada halaman yang dibangun.\nTunggu sampai isinya tidak berubah lagi, lalu bangun ulang.',
    );
  const findings = await reading.findings();
  const lines = findings.map(formatFinding).join('\n');
  throw new Error(
    `${findings.length} temuan di isi perpustakaan. Tidak ada halaman yang dibangun.\n${lines}\nPerbaiki, lalu jalankan lagi: npm run periksa`,
  );
}
