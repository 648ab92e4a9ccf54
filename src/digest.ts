import { hash } from 'node:crypto';

/** SHA-256 of a text in base64, as a policy of scripts and styles names it. */
export function policyHash(text: string): string {
  return hash('sha256', text, 'base64');
}

/** The first 64 bits of SHA-256, as hexadecimal digits: tells two versions of one thing apart. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content).slice(0, 16);
}
