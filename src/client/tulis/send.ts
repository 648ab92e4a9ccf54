import type { EntryCollection } from '../../schema/index.ts';
import { download } from '../device/download.ts';
import type { Checked } from './checker.ts';

// Longer addresses are cut or refused somewhere on the way to GitHub.
const LONGEST_URL = 6000;

export interface Repository {
  /** Its address. */
  repository: string | undefined;
  branch: string;
}

type EntryFile = Pick<Checked, 'name' | 'text'>;

/** Address of the repository's page for a new file, with the text in it; undefined when it would be too long for a browser. */
export function newFileUrl(
  kind: EntryCollection,
  { name, text }: EntryFile,
  { repository, branch }: Repository,
): string | undefined {
  const query = new URLSearchParams({ filename: name, value: text });
  const url = `${repository ?? ''}/new/${encodeURIComponent(branch)}/content/${kind}?${query.toString()}`;
  return url.length > LONGEST_URL ? undefined : url;
}

/** Opens the repository's page for a new file. Gives the sentence that tells what happened. */
export function openRepository(kind: EntryCollection, file: EntryFile, to: Repository): string {
  const url = newFileUrl(kind, file, to);
  if (url !== undefined) {
    window.open(url, '_blank', 'noopener');
    return 'Halaman berkas baru di repositori dibuka di tab lain. Tekan “Propose new file” di sana.';
  }
  download(file);
  window.open(`${to.repository ?? ''}/upload/${encodeURIComponent(to.branch)}/content/${kind}`, '_blank', 'noopener');
  return `Tulisan ini terlalu panjang untuk dikirim lewat alamat. Unduhan ${file.name} dimulai; seret berkasnya ke halaman unggah repositori yang terbuka di tab lain.`;
}
