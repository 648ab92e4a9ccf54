import { expect, test } from 'vitest';
import { policyFirst } from '../../../src/hosting/policy-first.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self' $&">`;

test('a policy moves in front of all but the encoding', () => {
  const head = (start: string, end: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8">${start}<title>$1 a</title>${end}</head><body>b</body></html>`;
  expect(policyFirst(head('', POLICY))).toBe(head(POLICY, ''));
});

test('a page without one stays as it is', () => {
  expect(policyFirst('<head><meta charset="utf-8"></head>')).toBe('<head><meta charset="utf-8"></head>');
});
