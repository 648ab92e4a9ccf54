/** A node as React's elements are, which satori takes. */
export interface DrawnNode {
  type: string;
  props: Record<string, unknown>;
  key: null;
}

export function drawnBox(style: Record<string, unknown>, children: readonly DrawnNode[]): DrawnNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children }, key: null };
}

export function drawnText(value: string, style: Record<string, unknown>): DrawnNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: value }, key: null };
}

/** A drawing of the given size, in units of the box it is drawn in. */
export function drawnSvg(content: string, width: number, height: number, box = `0 0 ${width} ${height}`): DrawnNode {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="none" width="${width}" height="${height}">${content}</svg>`;
  return { type: 'img', props: { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height }, key: null };
}
