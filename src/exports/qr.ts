import { encode } from 'uqr';

/** QR code of an address as one SVG path in a box of `size` units, quiet zone of four modules included (ISO/IEC 18004). */
export function qrPath(address: string): { size: number; d: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const d = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return { size, d };
}
