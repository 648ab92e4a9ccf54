/** Why a body was not read. */
type BodyFault = 'too-large' | 'too-slow' | 'broken';

/** Reads the body of a request as text, no more than `most` bytes and no longer than `ms`. */
export async function readBody(
  request: Request,
  most: number,
  ms: number,
): Promise<{ text: string } | { fault: BodyFault }> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return { fault: 'too-large' };
  const reader = request.body?.getReader();
  if (!reader) return { fault: 'broken' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), ms);
  });
  try {
    const read = await Promise.race([readAll(reader, most), slow]);
    if (typeof read !== 'string') return read;
    return { fault: read };
  } catch {
    return { fault: 'broken' };
  } finally {
    clearTimeout(timer);
    // Of a body that was read to its end nothing is left to cancel.
    reader.cancel().catch(() => {});
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<{ text: string } | BodyFault> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    bytes += value.length;
    if (bytes > most) return 'too-large';
    text += decoder.decode(value, { stream: true });
  }
}
