import { encode } from 'uqr';

/** QR code of an address as one SVG path in a box of `size` units, quiet zone of four modules included (ISO/IEC 18004). */
export function qrPath(address: string): { size: number; d: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return { size, d: data.map(bars).join('') };
}

/** Dark modules that stand side by side are one bar. */
function bars(row: readonly boolean[], y: number): string {
  const runs = row.map(Number).join('').matchAll(/1+/g);
  return [...runs].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
