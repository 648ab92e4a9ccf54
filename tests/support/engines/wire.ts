import type { ChildProcess } from 'node:child_process';

/** Where to press; throws with the selector when nothing of it is to be seen. */
export function pressed(selector: string, place: { x: number; y: number } | null): { x: number; y: number } {
  if (!place) throw new Error(`click: nothing visible is ${selector}`);
  return place;
}

/** Size of a file in base64 that has to be a PDF. */
export function pdfSize(base64: string): number {
  const pdf = Buffer.from(base64, 'base64');
  if (!pdf.toString('latin1').startsWith('%PDF-')) throw new Error('print: not a PDF');
  return pdf.length;
}

export function ended(child: ChildProcess): Promise<void> {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', () => resolve()))
    : Promise.resolve();
}
