import { runAction } from './actions.ts';
import { importBackup } from './backup.ts';
import { restoreNotes } from './note-recovery.ts';
import { NotesPage } from './notes-page.ts';

/** Opens /saya/ with all notes of this device. */
export async function openNotesPage(home: HTMLElement): Promise<NotesPage> {
  home.querySelector('[data-aksi="bagikan"]')?.toggleAttribute('hidden', !('share' in navigator));
  const page = new NotesPage(home, { press: runAction, openFile: importBackup });
  // Where the database does not open, what was left stays where it is; the page says so when it reads the notes.
  await restoreNotes().catch(() => undefined);
  await page.refresh();
  return page;
}
