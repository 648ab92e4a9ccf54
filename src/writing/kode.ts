// Crockford's base 32: no sign is taken for another one when it is read out (https://www.crockford.com/base32.html).
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * The code of what was sent under `kunci`, always the same, so that nothing has to remember which code belongs to which key. `turn` counts
 * on from 0 where another key has that code already.
 */
export async function kodeOf(kunci: string, turn = 0): Promise<string> {
  const bytes = await sha256(`kode:${turn}:${kunci}`);
  const signs = [...bytes.slice(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return `LP-${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** Tells two texts apart without telling what they are: the first 128 bits of SHA-256, as hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const bytes = await sha256(text);
  return [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
