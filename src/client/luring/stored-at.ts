/** Header that says when a page was stored on the device, ISO 8601. */
export const STORED_AT = 'x-lumbung-disimpan';

/** Stamps a response with the time it is stored. */
export async function stamped(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(STORED_AT, new Date().toISOString());
  return new Response(await response.blob(), { status: response.status, headers });
}
