import { extract } from '../../../src/extract/extract.ts';
import { findQuantities } from '../../../src/extract/quantities/quantities.ts';
import type { QuantityMention } from '../../../src/extract/types.ts';
import { articleOf } from '../article.ts';

/** The quantities of a text, one paragraph a line, published in the spring of 2024 unless told otherwise. */
export const find = (text: string, title = '', published: string | null = '2024-03-05') =>
  findQuantities({ ...articleOf(...text.split('\n')), title, published });

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

/** Each official of a text in words: the name and the posts, a body and a title each. */
export const people = (text: string, title = '') =>
  extract({ ...articleOf(text), title, publisher: null, published: '2025-01-18' }).officials.map(
    ({ name, posts }) => `${name} ${posts.map((post) => `${post.organization}|${post.title}`).join()}`,
  );
