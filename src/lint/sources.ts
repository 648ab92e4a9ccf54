import { lstatSync, readFileSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../schema/finding.ts';
import type { ImageFile } from './image-format.ts';
import { MOST_BYTES, notText, tooLarge } from './text-size.ts';

// A picture above the limit is refused by its size alone; its bytes are not needed.
const MOST_IMAGE_BYTES = 2 * 1024 * 1024;

/** Text of a contributed file, or why it cannot be read as text. `path` is what a finding shows. */
export async function readSource(
  file: string,
  shown: string,
  mostBytes = MOST_BYTES,
): Promise<{ source: string; findings: Finding[] }> {
  const refuse = (text: Omit<Finding, 'path' | 'line' | 'column'>) => ({
    source: '',
    findings: [{ ...text, path: shown, line: 1, column: 1 }],
  });
  const info = await lstat(file).catch(() => undefined);
  if (!info?.isFile()) return refuse(unreadable());
  if (info.size > mostBytes) return refuse(tooLarge(info.size));
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refuse(unreadable());
  if (bytes.includes(0)) return refuse(notText());
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), findings: [] };
  } catch {
    return refuse({ ...notText(), message: 'berkas ini tidak tersimpan sebagai teks UTF-8.' });
  }
}

/** Pictures beside a text that it names, `./alur.png`, found without parsing. */
export function pictureNames(source: string): string[] {
  return [...new Set(source.match(/\.\/[\w./-]+\.(?:png|jpe?g|webp|avif)/gi) ?? [])];
}

/** Looks at a picture of the library by its shown path, `content/kasus/x.png`. Symbolic links are not followed. */
export function imageReader(dir: string): (shown: string) => ImageFile | undefined {
  return (shown) => {
    const file = path.join(dir, path.relative('content', shown));
    try {
      const info = lstatSync(file);
      if (!info.isFile()) return undefined;
      return { size: info.size, bytes: info.size > MOST_IMAGE_BYTES ? new Uint8Array() : readFileSync(file) };
    } catch {
      return undefined;
    }
  };
}

function unreadable() {
  return {
    rule: 'stray-file',
    message: 'berkas ini tidak dapat dibaca.',
    help: 'Periksa izin berkasnya, dan pastikan bukan tautan simbolik.',
  };
}
