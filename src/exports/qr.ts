import { encode } from 'uqr';

/** QR code of an address as one SVG path in a box of `size` units, quiet zone of four modules included (ISO/IEC 18004). */
export function qrPath(address: string): { size: number; d: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return { size, d: data.map(bars).join('') };
}

/** Dark modules that stand side by side are one bar. */
function bars(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
