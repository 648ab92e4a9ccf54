// Under `require-trusted-types-for 'script'` (src/hosting/http-headers.ts) a browser makes HTML and script addresses of text only
// through this policy. One that does not know Trusted Types takes the text as it is.
declare global {
  // TypeScript's DOM has no trusted types yet; what a policy makes goes where a text goes.
  var trustedTypes: { createPolicy: (name: string, rules: Partial<Rules>) => Rules } | undefined;
}

interface Rules {
  createHTML: (html: string) => string;
  createScriptURL: (address: string) => string;
}

const rules: Rules = { createHTML: (html) => html, createScriptURL: ownAddress };

/** Trusted Types policy for pages of this site and for what the renderer makes of contributed text: its tree has been checked (src/markdown/allowed.ts). */
export const trusted: Rules = globalThis.trustedTypes?.createPolicy('lumbung', rules) ?? rules;

function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address);
  return address;
}
