/** Made by src/integrations/one-file-module.ts. */
declare module 'virtual:one-file' {
  /** The one-file edition of everything; undefined in `npm run dev`. */
  export const whole: { name: string; bytes: number; sha256: string } | undefined;
}
