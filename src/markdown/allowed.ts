import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { componentSchemas, type ComponentName } from '../schema/components.ts';
import type { LocalFinding } from '../schema/finding.ts';
import { messageText, readMessage } from '../schema/messages.ts';
import { nearest } from '../schema/nearest.ts';
import { INLINE_COMPONENTS, NEW_LINE, type Format } from './parse.ts';
import { placeAt, placeWithin } from './source-text.ts';
import { isSafeImage, isSafeLink, pictureProblem } from './urls.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const ALLOWED_NODES: ReadonlySet<string> = new Set([
  'root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'emphasis', 'strong', 'delete', 'link', 'linkReference',
  'definition', 'image', 'code', 'inlineCode', 'blockquote', 'thematicBreak', 'break', 'table', 'tableRow',
  'tableCell', 'mdxJsxFlowElement', 'mdxJsxTextElement',
]); // prettier-ignore

/** Everything in the tree that is not on the allow-list: raw HTML, unknown components, expressions, unsafe addresses. */
export function checkAllowed(tree: Root, format: Format): LocalFinding[] {
  const findings: LocalFinding[] = [];
  visit(tree, (node, _index, parent) => {
    findings.push(...checkNode(node, parent, format));
  });
  return findings;
}

/** The attributes of a component as plain data; expressions are left out (they are findings). */
export function attributesOf(element: Element): Record<string, string | true> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value == null)
        ? [[attribute.name, attribute.value ?? true]]
        : [],
    ),
  );
}

/** Is this one of the components that authors may use? */
export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(componentSchemas, name);
}

function checkNode(node: Nodes, parent: Nodes | undefined, format: Format): LocalFinding[] {
  switch (node.type) {
    case 'html':
      return [rawHtml(node, node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, parent);
    case 'link':
    case 'definition':
      return isSafeLink(node.url) ? [] : [unsafeLink(node, node.url)];
    case 'image':
      return isSafeImage(node.url) ? [] : [unsafeImage(node, node.url)];
    case 'text':
      return format === 'mdx' ? checkMdxText(node, node.value) : [];
    default:
      return ALLOWED_NODES.has(node.type) ? [] : [notAllowed(node)];
  }
}

function checkElement(element: Element, parent: Nodes | undefined): LocalFinding[] {
  const { name } = element;
  if (name === null)
    return [
      { rule: 'unsafe-mdx', ...placeAt(element), message: 'tag kosong <> tidak diterima.', help: 'Hapus tag ini.' },
    ];
  if (/^[a-z]/.test(name)) return [rawHtml(element, `<${name}>`)];
  if (!isComponentName(name)) {
    const guess = nearest(name, Object.keys(componentSchemas));
    return [
      {
        rule: 'unknown-component',
        ...placeAt(element),
        message: `komponen <${name}> tidak dikenal.`,
        help: guess ? `Maksud Anda <${guess}>?` : `Yang tersedia: ${Object.keys(componentSchemas).join(', ')}.`,
      },
    ];
  }
  return [...checkAttributes(element, name), ...checkPlace(element, name, parent)];
}

function checkAttributes(element: Element, name: ComponentName): LocalFinding[] {
  const expressions = element.attributes.filter(
    (attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object'),
  );
  if (expressions.length > 0)
    return expressions.map((attribute) => ({
      rule: 'unsafe-mdx',
      ...(attribute.position
        ? { line: attribute.position.start.line, column: attribute.position.start.column }
        : placeAt(element)),
      message: `kode di dalam kurung kurawal pada <${name}> tidak dijalankan dan tidak diterima.`,
      help: 'Tulis nilainya sebagai teks dalam tanda kutip: nama="nilai".',
    }));
  const attributes = attributesOf(element);
  const result = componentSchemas[name].safeParse(attributes);
  if (result.success) return [];
  const { berkas } = attributes;
  return result.error.issues.map(({ path, message }) => ({
    rule: 'component-attributes',
    ...placeAt(element),
    ...(typeof berkas === 'string' && { about: { picture: berkas } }),
    ...((path[0] === 'berkas' && typeof berkas === 'string' && pictureProblem(berkas)) || {
      message: sentence(`<${name}>: ${messageText(readMessage(message), path.map(String).join('.'), ' ')}`),
    }),
  }));
}

function checkPlace(element: Element, name: ComponentName, parent: Nodes | undefined): LocalFinding[] {
  if (element.type === 'mdxJsxTextElement' && !INLINE_COMPONENTS.has(name) && parent?.type !== 'root')
    return [
      {
        rule: 'component-attributes',
        ...placeAt(element),
        message: `<${name}> berada di tengah kalimat.`,
        help: 'Taruh pada barisnya sendiri, dengan baris kosong di atas dan di bawahnya.',
      },
    ];
  return [];
}

/** In `.mdx`, braces and import/export lines look like code to every other tool, so they are not let through as text. */
function checkMdxText(node: Nodes, value: string): LocalFinding[] {
  const findings: LocalFinding[] = [];
  const brace = value.search(/[{}]/);
  if (brace >= 0)
    findings.push({
      rule: 'unsafe-mdx',
      ...placeWithin(node, value, brace),
      message: 'kurung kurawal di .mdx terbaca sebagai kode.',
      help: 'Tulis tanpa kurung kurawal, apit dengan `kutip balik`, atau ganti ekstensi berkas menjadi .md.',
    });
  const module = value.search(/^(import\s*['"{*]|(import|export)\s.*(from|=|\{|function|const|default))/m);
  if (module >= 0)
    findings.push({
      rule: 'unsafe-mdx',
      ...placeWithin(node, value, module),
      message: 'import dan export tidak dijalankan dan tidak diterima.',
      help: 'Hapus baris ini.',
    });
  return findings;
}

function rawHtml(node: Nodes, html: string): LocalFinding {
  const tag = /<\/?([A-Za-z][\w-]*)/.exec(html)?.[1];
  if (tag !== undefined && isComponentName(tag))
    return {
      rule: 'raw-html',
      ...placeAt(node),
      message: `komponen <${tag}> hanya dapat dipakai di berkas .mdx.`,
      help: 'Ganti ekstensi berkas menjadi .mdx.',
    };
  return {
    rule: 'raw-html',
    ...placeAt(node),
    message: `HTML ${tag ? `<${tag}> ` : ''}tidak diterima.`,
    help: tag?.toLowerCase() === 'br' ? NEW_LINE : 'Tulis dengan Markdown, atau pakai komponen yang tersedia.',
  };
}

function unsafeLink(node: Nodes, url: string): LocalFinding {
  return {
    rule: 'unsafe-link',
    ...placeAt(node),
    message: `tautan "${url.slice(0, 60)}" tidak diterima.`,
    help: 'Pakai alamat https://, alamat di situs ini seperti /praktik/bedah-kasus/, atau bagian halaman seperti #hasil.',
  };
}

function unsafeImage(node: Nodes, url: string): LocalFinding {
  const problem = pictureProblem(url);
  if (problem) return { rule: 'unsafe-link', ...placeAt(node), about: { picture: url }, ...problem };
  return {
    rule: 'remote-resource',
    ...placeAt(node),
    about: { picture: url },
    message: `gambar "${url.slice(0, 60)}" bukan berkas di folder tulisan ini.`,
    help: 'Simpan gambarnya di sebelah tulisan dan tulis "./nama-gambar.png" (png, jpg, webp, atau avif).',
  };
}

function notAllowed(node: Nodes): LocalFinding {
  if (node.type === 'imageReference')
    return {
      rule: 'unsafe-link',
      ...placeAt(node),
      message: 'gambar lewat rujukan tidak diterima.',
      help: 'Tulis ![isi gambar](./nama-gambar.png) dengan berkas di sebelah tulisan.',
    };
  const what = node.type.startsWith('footnote') ? 'catatan kaki' : `bentuk "${node.type}"`;
  return {
    rule: 'unsafe-mdx',
    ...placeAt(node),
    message: `${what} tidak diterima.`,
    help: 'Tulis sebagai kalimat biasa.',
  };
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
