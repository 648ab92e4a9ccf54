import { encode } from 'uqr';

/** QR code of an address as one SVG path in a box of `size` units, to be stroked one unit wide; quiet zone of four modules included (ISO/IEC 18004). */
export function qrPath(address: string): { size: number; d: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return { size, d: data.map(bars).join('') };
}

/** Dark modules that stand side by side are one bar; each but the first of a row is placed from the one before, which is shorter. */
function bars(row: readonly boolean[], y: number): string {
  const runs = row.map(Number).join('').matchAll(/1+/g);
  let end: number | undefined;
  return [...runs]
    .map(({ 0: { length }, index }) => {
      const place = end === undefined ? `M${index} ${y + 0.5}` : `m${index - end} 0`;
      end = index + length;
      return `${place}h${length}`;
    })
    .join('');
}
