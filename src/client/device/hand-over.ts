/** A text that leaves the page as a file, and what it is called where it is shared. */
export interface SharedFile {
  name: string;
  text: string;
  title: string;
  /** What goes where no file is taken, if not the text itself. */
  message?: string;
}

/** Copies a text. False where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands a text to another app as a file, or as plain text where that is all it takes. */
export async function shareText({
  name,
  text,
  title,
  message = text,
}: SharedFile): Promise<'dibagikan' | 'batal' | 'tidak-bisa'> {
  // Many phones share neither .md nor .json; the same text as .txt goes through everywhere.
  const files = [new File([text], name), new File([text], `${name}.txt`, { type: 'text/plain' })];
  const sendable = files.find((file) => navigator.canShare?.({ files: [file] }));
  try {
    await navigator.share(sendable ? { title, files: [sendable] } : { title, text: message });
    return 'dibagikan';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'batal' : 'tidak-bisa';
  }
}
