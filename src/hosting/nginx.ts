import { headerRules, type HeaderRule, under } from './http-headers.ts';

const ALL = '/*';
/** What the other files get, of the headers that only some paths have. */
const OTHERWISE: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

/** A site for nginx with the same headers as `_headers`. What a server changes stands at the top of each block. */
export function nginxConfig(host: string, base: string, penerimaan?: string): string {
  const rules = headerRules(penerimaan);
  const special = Map.groupBy(
    rules
      .filter(({ path }) => path !== ALL)
      .flatMap(({ path, headers }) =>
        Object.entries(headers).map(([name, value]) => ({ name, path: under(base, path), value })),
      ),
    ({ name }) => name,
  );
  const common = rules.filter(({ path }) => path === ALL).flatMap(({ headers }) => Object.entries(headers));
  return `# Written by "npm run hosting" from src/hosting/http-headers.ts and nginx.ts. Put it into /etc/nginx/conf.d/.
${[...special].map(([name, rows]) => map(name, rows)).join('\n')}
server {
    listen 80;
    server_name ${host};
    return 301 https://${host}$request_uri;
}

server {
    listen 443 ssl http2;
    server_name ${host};
    ssl_certificate /etc/ssl/lumbung-praktik/fullchain.pem;
    ssl_certificate_key /etc/ssl/lumbung-praktik/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    # ${base === '/' ? 'The folder that "npm run build" writes.' : `The folder in which the folder dist/ of the build lies as ${base}.`}
    root /srv/lumbung-praktik;

    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/plain text/css text/csv text/xml application/json application/javascript;
    include /etc/nginx/mime.types;
    types {
        application/manifest+json webmanifest;
        application/ld+json jsonld;
        text/csv csv;
        text/plain sha256;
    }

    # Written by the build beside each text file. For Brotli, install the module brotli-static and take away the sign.
    gzip_static on;
    # brotli_static on;
    gzip_vary on;

${common.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
${[...special.keys()].map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

    error_page 404 ${under(base, '/404.html')};
    location / {
        try_files $uri $uri/ =404;
    }
    location = ${under(base, '/_headers')} {
        return 404;
    }
${penerimaan === '/' ? intake(base) : ''}}
`;
}

/** The intake on this machine (`npm run penerimaan`, with KIRIMAN_PROKSI=1). */
function intake(base: string): string {
  return `
    # The intake; the service for it lies beside this file. What it answers has its own headers and none of those above.
    location ~ ^${under(base, '/kirim').replaceAll('.', '\\.')}(?:/(?:tantangan|LP-[0-9A-Za-z-]+))?$ {
        proxy_pass http://localhost:4322;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        client_max_body_size 64k;
        add_header Referrer-Policy "no-referrer" always;
        access_log off;
    }
`;
}

/** A header with an empty value is not sent. */
function map(name: string, rows: readonly Row[]): string {
  const lines = [['default', OTHERWISE[name] ?? ''], ...rows.map(({ path, value }) => [pattern(path), value])];
  return `map $uri ${variable(name)} {\n${lines.map(([key, value]) => `    ${key} "${value}";`).join('\n')}\n}\n`;
}

function pattern(path: HeaderRule['path']): string {
  const [start = '', ...rest] = path.split('*').map((part) => part.replaceAll('.', '\\.'));
  return rest.length > 0 ? `~^${start}` : `~^${start}$`;
}

function variable(name: string): string {
  return `$lumbung_${name.toLowerCase().replaceAll('-', '_')}`;
}

interface Row {
  name: string;
  path: string;
  value: string;
}
