import type { Article } from '../../../src/article/types.ts';
import { findOfficials } from '../../../src/extract/officials/officials.ts';

export function article(paragraphs: string[], title = ''): Article {
  return { url: null, title, kicker: null, subtitle: null, publisher: null, published: null, bylines: [], paragraphs };
}

/** Each person with posts, organisation and title joined by a bar; `+` and `-` show a post taken up or left. */
export function postsIn(...paragraphs: string[]): Record<string, string[]> {
  const shown = { appointed: '+', removed: '-' } as const;
  return Object.fromEntries(
    findOfficials(article(paragraphs)).map(({ name, posts }) => [
      name,
      posts.map((post) => `${post.change ? shown[post.change] : ''}${post.organization ?? ''}|${post.title}`),
    ]),
  );
}
