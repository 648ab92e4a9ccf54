import { checkText } from '../../markdown/text-size.ts';
import { idSchema } from '../../schema/values.ts';
import { importEntry } from '../../writing/entry-import.ts';
import { type FormState, isFormKind } from '../../writing/form-state.ts';
import { countControls, readSavedState } from '../../writing/saved-state.ts';

const LARGEST_FILE = 500_000;
/** More than any entry has; with ten times as many a browser stands still. */
const MOST_VALUES = 2000;

/** Opens a file of an entry, or a draft that was saved as it is when the checker could not be loaded. Says why where it cannot. */
export async function openFile(file: File): Promise<FormState | string> {
  // Phones and mail add to a name what they like: "tulisan.mdx.txt", "tulisan (1).md".
  const [, stem = '', ending = ''] =
    /^(.*?)(?: ?\(\d+\))?\.(mdx?|markdown|json|txt)(?:\.txt)?$/i.exec(file.name.trim()) ?? [];
  if (ending === '') return `"${file.name}" bukan berkas .md atau .mdx.`;
  if (file.size > LARGEST_FILE)
    return 'Berkas ini lebih dari 500 KB. Tulisan di situs ini jauh lebih pendek; periksa berkasnya.';
  const state = readState(await file.text(), ending.toLowerCase(), stem);
  if (typeof state === 'string' || countControls(state.values) <= MOST_VALUES) return state;
  return 'Berkas ini berisi lebih dari 2.000 isian, terlalu banyak untuk formulir. Kurangi daftarnya, lalu buka lagi.';
}

function readState(text: string, ending: string, stem: string): FormState | string {
  if (ending === 'json') return readDraft(text);
  // A file built to be slow is not even parsed.
  const [refused] = checkText(text);
  if (refused) return [refused.message, refused.help].filter(Boolean).join(' ');
  const state = importEntry(text, ending === 'mdx' ? 'mdx' : 'md');
  // The name of an example, `contoh-kasus.md`, is nobody's own.
  const named = idSchema.safeParse(stem).success && !isFormKind(stem.replace('contoh-', ''));
  return { ...state, id: named ? stem : '' };
}

function readDraft(text: string): FormState | string {
  try {
    return (
      readSavedState(JSON.parse(text)) ??
      'Berkas .json ini bukan draf dari halaman ini. Pilih draf-lumbung.json yang dulu Anda unduh di sini.'
    );
  } catch {
    return 'Berkas .json ini tidak utuh. Mungkin unduhannya terputus; coba salinan yang lain.';
  }
}
