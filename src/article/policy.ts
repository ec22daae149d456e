import { AGAINST, FOR, OTHER_CHANNEL, PUBLIC_CHANNEL, PUBLIC_PUBLISHER, type WordGroup } from './policy-words.ts';
import type { Article } from './types.ts';

/** Whether an article is policy news, how sure that is and what spoke for and against it. */
export interface PolicyVerdict {
  is: boolean;
  /** Sum of the signs; policy news from 0 up. */
  score: number;
  /** The signs with their points, strongest first. */
  reasons: string[];
}

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

/**
 * Judges whether an article is news of public affairs: independent signs (words for and against by group, publisher, host and
 * channel of the address) add up to a score. Pure; linear in the length of the text, of which the first part is read.
 */
export function judgePolicy(article: Pick<Article, 'title' | 'publisher' | 'url' | 'paragraphs'>): PolicyVerdict {
  const body = article.paragraphs.join('\n').slice(0, LOOKED_AT);
  if (body.trim() === '') return { is: false, score: -THRESHOLD, reasons: ['no text'] };
  const signs: { name: string; value: number }[] = [];
  const sign = (name: string, value: number) => value !== 0 && signs.push({ name, value });
  for (const group of FOR) sign(group.name, points(group, article.title, body));
  for (const group of AGAINST) sign(group.name, -points(group, article.title, body, LONE_WORD));
  if (article.publisher && PUBLIC_PUBLISHER.test(article.publisher)) sign('publisher', 4);
  const url = article.url && URL.canParse(article.url) ? new URL(article.url) : null;
  if (url) {
    const address = url.hostname + url.pathname;
    if (/(?:^|\.)gov\.cn$/.test(url.hostname)) sign('government host', 8);
    if (PUBLIC_CHANNEL.test(address)) sign('channel', 3);
    if (OTHER_CHANNEL.test(address)) sign('other channel', -5);
  }
  const score = signs.reduce((sum, { value }) => sum + value, 0) - THRESHOLD;
  signs.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return {
    is: score >= 0,
    score: Math.round(score * 10) / 10,
    reasons: signs.map(({ name, value }) => `${name} ${value > 0 ? '+' : ''}${Math.round(value * 10) / 10}`),
  };
}
