import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { getLibrary } from '../../content.ts';
import { type Feed, feedItems, feeds } from '../../exports/feeds.ts';

export async function getStaticPaths() {
  return feeds(await getLibrary()).map((feed) => ({ params: { path: feed.path }, props: { feed } }));
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed }, site }) => {
  const home = new URL(import.meta.env.BASE_URL, site);
  const items = await Promise.all(
    feedItems(feed).map(async ({ collection, id, title, description, url, day, categories }) => ({
      title,
      description,
      link: new URL(url, site).href,
      pubDate: new Date(`${day}T00:00:00Z`),
      categories: [...categories],
      content: absolute((await getEntry(collection, id))?.rendered?.html ?? '', home),
    })),
  );
  return rss({
    title: feed.title,
    description: feed.description,
    site: home,
    items,
    customData: '<language>id</language>',
  });
};

/** Addresses of this site made whole, so that they work in a feed reader; pictures are left out. */
function absolute(html: string, home: URL): string {
  return html
    .replaceAll(/<img[^>]*>/g, '')
    .replaceAll('href="/', `href="${home.origin}/`)
    .replaceAll('href="#', `href="${home.origin}/#`);
}
