import type { Page } from 'playwright';
import { inject } from 'vitest';

/** Collects what a page should never do: errors on the console, blocked content, failed requests, requests to other hosts. */
export function watch(page: Page): string[] {
  const seen: string[] = [];
  const { origin } = new URL(inject('siteUrl'));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // A page that is left before its icon came is no fault of the page.
    if (errorText !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()} ${errorText}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) seen.push(`other host: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      seen.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}
