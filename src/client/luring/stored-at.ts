/** Header that says when a page was put on the device, ISO 8601. */
export const STORED_AT = 'x-lumbung-disimpan';

/** The response as it is put on the device now. */
export async function stamped(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(STORED_AT, new Date().toISOString());
  return new Response(await response.blob(), { status: response.status, headers });
}
