import type { Article } from '../../src/article/types.ts';

/** An article of the given paragraphs, for tests that read nothing else of it. */
export const articleOf = (...paragraphs: string[]): Article => ({
  url: null,
  title: '',
  kicker: null,
  subtitle: null,
  publisher: '澜川日报',
  published: '2024-03-05',
  bylines: [],
  paragraphs,
});
