import type { Article } from '../../../src/article/types.ts';
import { findQuantities } from '../../../src/extract/quantities/quantities.ts';
import type { QuantityMention } from '../../../src/extract/types.ts';

const article = (paragraphs: readonly string[], title: string, published: string | null): Article => ({
  url: null,
  title,
  kicker: null,
  subtitle: null,
  publisher: '澜川日报',
  published,
  bylines: [],
  paragraphs: [...paragraphs],
});

/** The quantities of a text, one paragraph a line, published in the spring of 2024 unless told otherwise. */
export const find = (text: string, title = '', published: string | null = '2024-03-05') =>
  findQuantities(article(text.split('\n'), title, published));

/** The named attributes of each quantity of a text. */
export const pick = <K extends keyof QuantityMention>(text: string, ...keys: K[]) =>
  find(text).map((q) => keys.map((key) => q[key]));
