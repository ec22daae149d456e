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

/** Each quantity of a text in words: its quote, whether it is a target, and its period; published in the spring of 2025. */
export const told = (text: string, published: string | null = '2025-03-11', title = '') =>
  find(text, title, published).map(({ quote, status, period }) => `${quote} ${status} ${period}`);

/** Each quantity of a text in words: its quote and whether it is a target; published in the spring of 2025. */
export const judged = (text: string, published: string | null = '2025-03-11', title = '') =>
  find(text, title, published).map(({ quote, status }) => `${quote} ${status}`);

/** Each quantity of a text in words: its quote and what it measures. */
export const named = (text: string) => pick(text, 'quote', 'indicator').map((pair) => pair.join(' '));
