/**
 * A name for what this site keeps on the device. All projects of one owner share a host on GitHub Pages, and what browsers keep there: the
 * path of the site stands in front, so that two copies of it neither mix nor delete each other's. A site of its own host keeps plain names.
 */
export function ownName(name: string): string {
  const path = import.meta.env.BASE_URL.replace(/\/$/, '');
  return path === '' ? name : `${path}/${name}`;
}

/** Line in localStorage that says that something waits for the network to be sent: every page looks there, and opens no database. */
export const WAITING_KEY = ownName('lumbung-antre');
