/** The part of CBOR (RFC 8949) that Pagefind's files are made of: whole numbers, texts and lists. */
export type Cbor = number | string | readonly Cbor[];

const [UNSIGNED, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

/** The value that `bytes` hold. */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const count = (short: number): number => {
    if (short < 24) return short;
    if (short > 26) throw new Error(`readCbor: panjang ${short} tidak dikenal.`);
    const size = 2 ** (short - 24);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const value = (): Cbor => {
    const head = bytes.readUInt8(at++);
    const kind = head >> 5;
    const number = count(head & 31);
    if (kind === UNSIGNED) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === LIST) return Array.from({ length: number }, value);
    if (kind !== TEXT) throw new Error(`readCbor: jenis ${kind} tidak dikenal.`);
    at += number;
    return bytes.toString('utf8', at - number, at);
  };
  return value();
}

/** The shortest CBOR of a value. */
export function writeCbor(value: Cbor): Buffer {
  let bytes = Buffer.alloc(1024);
  let at = 0;
  const room = (size: number) => {
    if (at + size > bytes.length) bytes = Buffer.concat([bytes], (at + size) * 2);
  };
  const head = (kind: number, number: number) => {
    room(5);
    const size = number < 24 ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    at = bytes.writeUInt8((kind << 5) | (size === 0 ? number : 24 + Math.log2(size)), at);
    if (size > 0) at = bytes.writeUIntBE(number, at, size);
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') return one < 0 ? head(NEGATIVE, -1 - one) : head(UNSIGNED, one);
    if (typeof one !== 'string') return (head(LIST, one.length), one.forEach(write));
    const size = Buffer.byteLength(one);
    head(TEXT, size);
    room(size);
    at += bytes.write(one, at);
  };
  write(value);
  return bytes.subarray(0, at);
}

/** The value as a list; throws when it is none. */
export function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (value === undefined || typeof value !== 'object') throw new Error('cbor: di sini seharusnya ada daftar.');
  return value;
}

/** The value as a text; throws when it is none. */
export function textOf(value: Cbor | undefined): string {
  if (typeof value !== 'string') throw new Error('cbor: di sini seharusnya ada teks.');
  return value;
}

/** The value as a number; throws when it is none. */
export function numberOf(value: Cbor | undefined): number {
  if (typeof value !== 'number') throw new Error('cbor: di sini seharusnya ada bilangan.');
  return value;
}
