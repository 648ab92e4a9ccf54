import { PART_FOLDERS } from '../pagefind/names.ts';
import { INLINE_SOURCES } from './inline-scripts.ts';

/** Rules of the policy that need no hash of this build: the page's own `<meta>` and the host's header both have them. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
  // Text becomes HTML or the address of a script only through the policy of src/client/site/trusted.ts.
  "require-trusted-types-for 'script'",
  'trusted-types lumbung',
] as const;

/** The same for a site whose intake has another address, which is then the one other host that pages may send to. */
export function policyOf(penerimaan: string | undefined): readonly string[] {
  return penerimaan === undefined || penerimaan === '/' ? POLICY : [...POLICY, `connect-src 'self' ${penerimaan}`];
}

/** Pagefind's engine is WebAssembly; what runs from the text of a page is the same in every build. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'", ...INLINE_SOURCES] as const;

/**
 * What only a header can say comes last. Its style-src is wider than that of the pages, which carry the hashes of their fonts'
 * styles: a browser holds a page to both, and a file that is no page has no style worth guarding.
 */
function contentSecurityPolicy(penerimaan: string | undefined): string {
  return [
    ...policyOf(penerimaan),
    `script-src ${SCRIPT_SOURCES.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * What a host sends with each file. No name is in two rules that meet, since hosts would join the values. `penerimaan` is what situs.yml
 * says of the intake.
 */
export const headerRules = (penerimaan?: string): readonly HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy(penerimaan),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'Strict-Transport-Security': 'max-age=31536000',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  // Names that change with the content. Everything else is asked for again each time: pages at once show a new edition.
  ...['/_astro/*', ...PART_FOLDERS.map((folder) => `/${folder}/*`)].map((path) => ({
    path,
    headers: { 'Cache-Control': FOR_A_YEAR },
  })),
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
  // Open data and feeds are for other sites' pages too.
  ...['/data/*', '/umpan/*'].map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
  // The one-file editions have their script inside, for file://; from the site they are downloaded, not opened.
  { path: '/lumbung-praktik*', headers: { 'Content-Disposition': 'attachment' } },
];

/** The rules as Netlify and Cloudflare Pages read them from `_headers`; `base` is the path of the site, `/` or `/x`. */
export function headersFile(base: string, penerimaan?: string): string {
  const rules = headerRules(penerimaan).map(({ path, headers }) =>
    [under(base, path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written by "npm run hosting" from src/hosting/http-headers.ts, for hosts that read this file.\n${rules.join('\n')}\n`;
}

/** A path below that of the site: `under('/x', '/404.html')` is "/x/404.html". */
export function under(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

export interface HeaderRule {
  /** From the root of the site; an asterisk at its end stands for anything. */
  path: string;
  headers: Readonly<Record<string, string>>;
}
