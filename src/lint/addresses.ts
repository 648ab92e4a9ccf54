/** What is wrong with a web address, and what to do about it. */
interface AddressProblem {
  message: string;
  help: string;
}

const SHORTENERS =
  /^(bit\.ly|s\.id|tinyurl\.com|t\.co|goo\.gl|cutt\.ly|shorturl\.at|rb\.gy|is\.gd|linktr\.ee|lnkd\.in|t\.ly|ow\.ly)$/;
const LOCKED =
  /^((drive|docs|sites)\.google\.com|.*\.sharepoint\.com|1drv\.ms|onedrive\.live\.com|www\.dropbox\.com|(chat\.)?whatsapp\.com|wa\.me|mail\.google\.com)$/;
const NOT_PUBLIC =
  /^([^.]+|.*\.(local|localhost|lan|internal|intranet|home|arpa|test|invalid)|\d{1,3}(\.\d{1,3}){3}|\[.*\]|(www\.)?(example|contoh)\.(com|org|net))$/;
const SEARCHES = /^(www\.)?(google|bing|duckduckgo)\.[a-z.]+$/;
const DOMAINS = /\.(id|com|org|net|info|int|gov|edu|co|io|me|app|dev|site|online|xyz|link)$/;

/** Is an address one that any reader can open, and that says where it leads? `what` names it in the message. */
export function addressProblem(url: string, what: 'sumber' | 'tautan'): AddressProblem | undefined {
  const { hostname, pathname, username, password, searchParams } = new URL(url);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (username !== '' || password !== '')
    return { message: `alamat ${what} memuat nama pengguna.`, help: 'Hapus bagian sebelum tanda "@".' };
  if (/(^|\.)xn--/.test(host))
    return {
      message: `alamat ${what} memuat huruf dari aksara lain.`,
      help: 'Ketik ulang alamatnya dengan huruf Latin.',
    };
  if (NOT_PUBLIC.test(host))
    return { message: `${host} bukan alamat umum.`, help: 'Pakai alamat yang dapat dibuka siapa pun.' };
  if (SHORTENERS.test(host))
    return { message: `${host} hanya memberi alamat pendek.`, help: 'Buka, lalu salin alamat akhirnya.' };
  if (LOCKED.test(host))
    return {
      message: `${host} tidak terbuka untuk umum.`,
      help: what === 'sumber' ? 'Tautkan halaman resminya, atau pakai jenis klaim-pemilik tanpa url.' : 'Tautkan halaman resminya, atau hapus tautannya.', // prettier-ignore
    };
  if (SEARCHES.test(host) && /^\/(search|url)?$/.test(pathname))
    return { message: `ini halaman pencarian, bukan ${what} ke isinya.`, help: 'Tautkan halaman yang Anda baca.' };
  if ([...searchParams.keys()].some((key) => /^(utm_|fbclid|gclid)/.test(key)))
    return {
      message: `alamat ${what} memuat penanda pelacak.`,
      help: 'Hapus bagian utm_…, fbclid, atau gclid dari alamatnya.',
    };
  return undefined;
}

/** A host that the text of a link names, where the link leads to another. */
export function otherHost(text: string, url: string): string | undefined {
  const target = bare(new URL(url).hostname);
  const named = (text.toLowerCase().match(/[a-z\d.-]+/g) ?? []).map(bare).filter((token) => DOMAINS.test(token));
  return named.find((host) => !isWithin(host, target) && !isWithin(target, host));
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^[.-]*(?:www\.)?/, '').replace(/[.-]{1,9}$/, ''); // prettier-ignore
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
