import { expect, test } from 'vitest';
import { policyFirst } from '../../../src/hosting/policy-first.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self' $&">`;

const sha256 = (text: string) => `${text}!`;

test('a policy moves in front of all but the encoding', () => {
  const head = (start: string, end: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8">${start}<title>$1 a</title>${end}</head><body>b</body></html>`;
  expect(policyFirst(head('', POLICY), sha256)).toBe(head(POLICY, ''));
});

test('of the hashes it names those of what stands in the page', () => {
  const known = "'sha256-a!'";
  const page = (sources: string) =>
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'${sources}; style-src 'self'"></head><script>a</script><style>b<c</style>`;
  expect(policyFirst(page(` 'sha256-xyz=' ${known}`), sha256)).toBe(page(` ${known}`));
});

test('a page without one stays as it is', () => {
  expect(policyFirst('<head><meta charset="utf-8"></head>', sha256)).toBe('<head><meta charset="utf-8"></head>');
});
