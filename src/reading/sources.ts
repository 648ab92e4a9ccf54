import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ImageFile, pictureNames } from '../lint/image-format.ts';
import { MOST_BYTES, notText, tooLarge } from '../markdown/text-size.ts';
import type { Finding, LocalFinding } from '../schema/finding.ts';
import type { EntryFile } from './listing.ts';
import { readWhole } from './whole-file.ts';

// A picture above the limit is refused by its size alone; its bytes are not needed.
const MOST_IMAGE_BYTES = 2 * 1024 * 1024;

const UNREADABLE: Refusal = {
  rule: 'stray-file',
  message: 'berkas ini tidak dapat dibaca.',
  help: 'Periksa izin berkasnya, dan pastikan bukan tautan simbolik.',
};

/** Reads the text of an entry file. A file that was listed and is not there any more is `gone`. */
export async function readSource<F extends Pick<EntryFile, 'file' | 'path'>>(file: F): Promise<F & SourceText> {
  const refuse = (text: Refusal, gone = false) => ({
    ...file,
    source: '',
    refused: [{ ...text, path: file.path, line: 1, column: 1 }],
    gone,
  });
  const read = await readWhole(file.file, MOST_BYTES);
  if (read.fault === 'large') return refuse(tooLarge(read.size));
  if (read.fault) return refuse(UNREADABLE, read.fault === 'gone');
  const { source, refusal } = decode(read.bytes);
  return refusal ? refuse(refusal) : { ...file, source, refused: [], gone: false };
}

/** Bytes as text, or why they are none. */
export function decode(bytes: Uint8Array): { source: string; refusal?: Refusal } {
  if (bytes.includes(0)) return { source: '', refusal: notText() };
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { source: '', refusal: { ...notText(), message: 'berkas ini tidak tersimpan sebagai teks UTF-8.' } };
  }
}

/** Shown paths of the pictures that a text of the library names. */
export function picturesOf({ path: shown, source }: Pick<SourceFile, 'path' | 'source'>): string[] {
  return pictureNames(source).map((name) => path.posix.join(path.posix.dirname(shown), name));
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

/** An entry file with its text. */
export interface SourceFile extends EntryFile, SourceText {}

interface SourceText {
  /** Empty when the file was refused. */
  source: string;
  /** Why the file cannot be read as text. */
  refused: Finding[];
  gone: boolean;
}

type Refusal = Omit<LocalFinding, 'line' | 'column'>;
