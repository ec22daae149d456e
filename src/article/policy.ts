import {
  AGAINST,
  FOR,
  OTHER_CHANNEL,
  OTHER_COLUMN,
  PUBLIC_CHANNEL,
  PUBLIC_COLUMN,
  PUBLIC_PUBLISHER,
  type WordGroup,
} from './policy-words.ts';
import type { Article } from './types.ts';
import { judge, type Sign, type Verdict } from './verdict.ts';

/** Characters of the body that are looked at: the first page says what an article is about. */
const LOOKED_AT = 4000;
/** Short texts are not to be decided by a single word. */
const LEAST_LENGTH = 350;
/** Points that the signs must bring. */
const THRESHOLD = 6;

/** What a single word of a kind counts against an article: 装备 alone makes no game, 冠军 alone no match. */
const LONE_WORD = 0.4;

/** Points of a group: distinct words count more than one word said again and again. */
function points({ weight, most, words }: WordGroup, title: string, body: string, lone = 1): number {
  const seen = new Map<string, number>();
  for (const [word] of body.matchAll(words)) seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [word] of title.matchAll(words)) seen.set(word, (seen.get(word) ?? 0) + 2);
  let sum = 0;
  for (const times of seen.values()) sum += Math.min(3, 1 + (times - 1) * 0.4);
  if (seen.size === 1) sum *= lone;
  return Math.min(most, (sum * weight * 1000) / Math.max(body.length, LEAST_LENGTH));
}

/** A number with its unit, as reports of public affairs are full of. */
const FIGURE = /\d[\d.,]{0,12}\s?(?:万|亿|%|％|个百分点|公里|亩|吨|户|套|项|家|人次|平方米)/g;
/** Points of one figure in a thousand characters, and the most that figures count: matches and companies have them, too. */
const FIGURE_POINTS = 0.1;
const MOST_OF_FIGURES = 1.5;

/**
 * Judges whether an article is news of public affairs: independent signs (words for and against by group, datelines, posts, figures,
 * publisher, host and channel of the address, the column that the page's head names) add up to a score. Pure; linear in the length of
 * the text, of which the first part is read.
 */
export function judgePolicy(
  article: Pick<Article, 'title' | 'publisher' | 'url' | 'paragraphs'>,
  column: string | null = null,
): Verdict {
  const body = article.paragraphs.join('\n').slice(0, LOOKED_AT);
  if (body.trim() === '') return { is: false, score: -THRESHOLD, reasons: ['no text'] };
  const signs: Sign[] = [];
  const sign = (name: string, value: number) => signs.push({ name, points: value });
  for (const group of FOR) sign(group.name, points(group, article.title, body));
  for (const group of AGAINST) sign(group.name, -points(group, article.title, body, LONE_WORD));
  const figures = ((body.match(FIGURE)?.length ?? 0) * 1000) / Math.max(body.length, LEAST_LENGTH);
  sign('figures', Math.min(MOST_OF_FIGURES, figures * FIGURE_POINTS));
  if (article.publisher && PUBLIC_PUBLISHER.test(article.publisher)) sign('publisher', 4);
  const url = article.url && URL.canParse(article.url) ? new URL(article.url) : null;
  if (url) {
    const address = url.hostname + url.pathname;
    if (/(?:^|\.)gov\.cn$/.test(url.hostname)) sign('government host', 8);
    if (PUBLIC_CHANNEL.test(address)) sign('channel', 3);
    if (OTHER_CHANNEL.test(address)) sign('other channel', -5);
  }
  if (column && PUBLIC_COLUMN.test(column)) sign('column', 2);
  if (column && OTHER_COLUMN.test(column)) sign('other column', -3);
  return judge(signs, THRESHOLD);
}
