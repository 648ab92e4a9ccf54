import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { href } from '../../catalog/urls.ts';
import { getLibrary } from '../../content.ts';
import { absoluteHtml, type Feed, type FeedItem, feedItems, feeds } from '../../publishing/feeds.ts';
import { wholeBody } from '../../schema/body-parts.ts';

export async function getStaticPaths() {
  return feeds(await getLibrary()).map((feed) => ({ params: { path: feed.path }, props: { feed } }));
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props: { feed }, site }) => {
  const items = await Promise.all(
    feedItems(feed).map(async ({ text, title, description, url, day, categories }) => ({
      title,
      description,
      link: new URL(url, site).href,
      pubDate: new Date(`${day}T00:00:00Z`),
      categories: [...categories],
      content: absoluteHtml(await htmlOf(text), new URL(url, site)),
    })),
  );
  const own = new URL(href(`/umpan/${feed.path}.xml`), site).href;
  return rss({
    title: feed.title,
    description: feed.description,
    site: new URL(feed.page, site),
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>id</language><atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
  });
};

async function htmlOf(text: FeedItem['text']): Promise<string> {
  return typeof text === 'string' ? text : wholeBody((await getEntry(text.collection, text.id))?.rendered?.html ?? '');
}
