import { indicatorKey } from '../ledger/names.ts';
import { articlePlace } from '../ledger/place.ts';
import { lastDay } from '../period.ts';
import type { Summary } from '../schema.ts';

/**
 * What the list shows of an article and filters by, without its text: a fiftieth of the record. Lists are kept as one text each, and the
 * page has the row as one, see `packed-row.ts`.
 */
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
  /** Years in which its targets fall due, in order; see `linesOf`. */
  due: string;
  /** Folded names, each once; see `linesOf`. */
  indicators: string;
  /** See `officialsOf`. */
  officials: string;
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
    due: [...new Set(years)].sort().join(LINE),
    indicators: [...new Set(names.map(plain))].join(LINE),
    officials: officials
      .map(({ name, posts }) =>
        [name, ...posts.map(({ organization, title }) => (organization ?? '') + title)].map(plain).join(PART),
      )
      .join(LINE),
  };
}

const [LINE, PART] = ['\n', '\t'];

/** Without what parts lines and their parts: a record that was brought in may hold anything. */
const plain = (text: string) => text.replace(/[\n\t]/g, ' ');

/** The values of a list that is kept as one text. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(LINE);
}

/** Who is named, and the posts that the article gives. */
export function officialsOf({ officials }: Pick<ShelfRow, 'officials'>): { name: string; posts: string[] }[] {
  return linesOf(officials).map((line) => {
    const [name = '', ...posts] = line.split(PART);
    return { name, posts };
  });
}

/** What is searched: everything an article says and the reader wrote of it, NFKC, a part a line. */
export function searchText(summary: Summary, { indicators, place }: Pick<ShelfRow, 'indicators' | 'place'>): string {
  const { title, kicker, subtitle, publisher, bylines, officials, tags, note, paragraphs } = summary;
  const people = officials.flatMap(({ name, posts }) => [name, ...posts.map(({ title }) => title)]);
  const parts = [title, kicker, subtitle, publisher, place, note, ...tags, ...bylines.map(({ name }) => name)];
  return [...parts, ...paragraphs, ...people, indicators].filter(Boolean).join('\n').normalize('NFKC');
}
