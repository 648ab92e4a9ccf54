/** What is said of broken YAML, from the code of the parser and the line on which it stopped. */
export function yamlMessage(code: string, source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(start).split('\n', 1)[0] ?? '';
  return (
    slipIn(line) ??
    slipIn(lineBelow(source, start), true) ??
    byCode(/^ +[a-z]\w*:/.test(line) && code === 'MISSING_CHAR' ? 'BAD_INDENT' : code)
  );
}

/** The slips that people make most, each seen in its line. `below`: the line is the one after the place of the error. */
function slipIn(line: string, below = false): string | undefined {
  const key = /^[\s-]*([a-z]\w*)(:(?=[^\s])|:[^\S \t\r\n]|[：﹕]|:(?=\u200b))/.exec(line);
  if (key && !below)
    return `sesudah "${key[1]}" perlu titik dua biasa dan satu spasi: "${key[1]}: …". Hapus tanda di antaranya, lalu ketik lagi.`;
  const [, indent = '', name] = /^( +)([a-z]\w*):(?:\s|$)/.exec(line) ?? [];
  if (below && name !== undefined && indent.length < 2) return `hapus spasi di depan "${name}".`;
  if (below) return undefined;
  const [, quote, inner = ''] = /(?:^|[:[,-][ \t]+|^[ \t]*)(["'])(.*)$/.exec(line) ?? [];
  const again = quote === undefined ? -1 : inner.indexOf(quote);
  if (quote === "'" && /^'\p{L}/u.test(inner.slice(again)) && again >= 0)
    return "ada kutip tunggal di dalam teks yang diapit kutip tunggal. Apit dengan kutip ganda, atau tulis kutip dalamnya dua kali: 'Jum''at'.";
  if (quote === '"' && again >= 0 && /^"\s*[^\s#,\]}].*"/.test(inner.slice(again)))
    return 'ada kutip ganda di dalam teks yang diapit kutip ganda. Apit teksnya dengan kutip tunggal: \'Program "Sapa" warga\'.';
  if (/[:[,-][ \t]+[“”‘’„«]/.test(line)) return 'kutip “ ” tidak dikenal YAML. Apit teksnya dengan kutip lurus: "…".';
  return undefined;
}

function lineBelow(source: string, start: number): string {
  return source.slice(start).split('\n', 2)[1] ?? '';
}

function byCode(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'kunci ini sudah ditulis di atas. Hapus salah satunya.';
    case 'TAB_AS_INDENT':
      return 'tab dipakai untuk menjorokkan baris. Pakai spasi.';
    case 'BAD_INDENT':
      return 'jorokan baris tidak rata dengan baris di atasnya. Samakan banyaknya spasi.';
    case 'BAD_DQ_ESCAPE':
      return 'garis miring terbalik "\\" di antara kutip ganda tidak terbaca. Apit teksnya dengan kutip tunggal: \'C:\\data\'.';
    case 'MISSING_CHAR':
      return 'ada tanda yang kurang, misalnya kutip, kurung, atau titik dua.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'teks ini memuat ": " sehingga terbaca sebagai kunci. Apit teksnya dengan tanda kutip.';
    case 'BAD_ALIAS':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return 'tanda di sini tidak terbaca. Apit teksnya dengan tanda kutip.';
    case 'MULTIPLE_DOCS':
      return 'ada baris "---" di tengah keterangan. Hapus baris itu.';
    default:
      return `YAML tidak terbaca di sini (${code}). Periksa tanda kutip, titik dua, dan jorokan.`;
  }
}
