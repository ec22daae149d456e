import { indicatorKey } from '../ledger/names.ts';
import { articlePlace } from '../ledger/place.ts';
import { lastDay } from '../period.ts';
import type { Summary } from '../schema.ts';

/** What the list shows of an article and filters by, without its text: a fiftieth of the record. */
export interface ShelfRow {
  id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
  savedAt: string;
  /** Numbers of marks. */
  counts: { target: number; actual: number; date: number; official: number };
  /** What the article is about, folded; empty where no place stands out. */
  place: string;
  /** Years in which its targets fall due, in order. */
  due: string[];
  /** Folded names, each once. */
  indicators: string[];
  officials: { name: string; posts: string[] }[];
  tags: string[];
  note: string;
  fingerprint: string;
}

export function toRow(summary: Summary): ShelfRow {
  const { id, title, publisher, published, url, quantities, dates, officials, tags, note, fingerprint } = summary;
  const targets = quantities.filter(({ status }) => status === 'target');
  const years = targets.flatMap(({ period }) => lastDay(period)?.slice(0, 4) ?? []);
  const names = quantities.flatMap(({ indicator }) => (indicator === null ? [] : [indicatorKey(indicator)]));
  return {
    ...{ id, title, publisher, published, url, tags, note, fingerprint },
    savedAt: summary.savedAt ?? summary.firstReadAt,
    counts: {
      target: targets.length,
      actual: quantities.length - targets.length,
      date: dates.length,
      official: officials.length,
    },
    place: articlePlace(summary),
    due: [...new Set(years)].sort(),
    indicators: [...new Set(names)],
    officials: officials.map((official) => ({
      name: official.name,
      posts: official.posts.map(({ organization, title }) => (organization ?? '') + title),
    })),
  };
}

/** What is searched: everything an article says and the reader wrote of it, NFKC, a part a line. */
export function searchText(summary: Summary, { indicators, place }: Pick<ShelfRow, 'indicators' | 'place'>): string {
  const { title, kicker, subtitle, publisher, bylines, officials, tags, note, paragraphs } = summary;
  const people = officials.flatMap(({ name, posts }) => [name, ...posts.map(({ title }) => title)]);
  const parts = [title, kicker, subtitle, publisher, place, note, ...tags, ...bylines.map(({ name }) => name)];
  return [...parts, ...paragraphs, ...people, ...indicators].filter(Boolean).join('\n').normalize('NFKC');
}
