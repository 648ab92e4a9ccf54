import process from 'node:process';

/** Whether this build draws the pictures for links shared elsewhere; `OG_IMAGES=0` leaves them out. */
export function hasLinkPictures(): boolean {
  return process.env['OG_IMAGES'] !== '0';
}
