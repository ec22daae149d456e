import type { DateMention, Place, QuantityMention } from '../extract/types.ts';
import { localTime } from '../summary/local-time.ts';
import { firstDay, lastDay } from '../summary/period.ts';
import type { Summary } from '../summary/schema.ts';
import { sentenceOf } from '../summary/sentence.ts';
import { countTargets } from '../summary/views/targets.ts';
import { passagesOf } from './text-fragment.ts';
import type { TableWord, TableWords } from './words.ts';

export const TABLES = ['targets', 'figures', 'dates', 'officials', 'articles'] as const;
export type TableName = (typeof TABLES)[number];

/** Null is an empty cell: not stated. */
export type Cell = string | number | null;

/**
 * What a column holds, by its word, from left to right. Read cell by cell: a row as an object first, to be laid out after, took
 * five times as long, and ten thousand articles are millions of cells.
 */
type Columns<Item> = Partial<Record<TableWord, (item: Item, summary: Summary, words: TableWords) => Cell>>;

/**
 * `linked`: with a last column that leads to the passage on the page (`text-fragment.ts`). Not for a workbook, of which such addresses,
 * nine letters a character, would be the greater part.
 */
type Form = 'plain' | 'linked';

const ARTICLE = {
  title: (_, { title }) => title,
  publisher: (_, { publisher }) => publisher,
  published: (_, { published }) => published?.replace('T', ' ') ?? null,
  url: (_, { url }) => url,
  id: (_, { id }) => id,
} satisfies Columns<unknown>;

const PLACE = {
  quote: ({ quote }) => quote,
  sentence: (at, summary) => sentenceOf(summary, at),
} satisfies Columns<Place>;

const QUANTITY: Columns<QuantityMention> = {
  subject: ({ subject }) => subject,
  indicator: ({ indicator }) => indicator,
  measure: ({ measure }, _, words) => words[`measure.${measure}`],
  value: ({ value }) => (Array.isArray(value) ? value[0] : value),
  valueTo: ({ value }) => (Array.isArray(value) ? value[1] : null),
  unit: ({ unit }) => unit,
  bound: ({ bound }, _, words) => words[`bound.${bound}`],
  direction: ({ direction }, _, words) => direction && words[`direction.${direction}`],
  base: ({ base }) => base,
  tier: ({ tier }, _, words) => tier && words[`tier.${tier}`],
  period: ({ period }) => period,
  firstDay: ({ period }) => firstDay(period),
  lastDay: ({ period }) => lastDay(period),
  speaker: ({ speaker }) => speaker,
  responsible: ({ responsible }) => responsible,
  implied: ({ implied }, _, words) => implied.map((attribute) => words[attribute]).join('; ') || null,
  ...PLACE,
  ...ARTICLE,
  rule: ({ rule }) => rule,
};

const DATE: Columns<DateMention> = {
  period: ({ value }) => value,
  firstDay: ({ value }) => firstDay(value),
  lastDay: ({ value }) => lastDay(value),
  event: ({ event }) => event,
  implied: ({ implied }, _, words) => (implied ? words.yes : null),
  ...PLACE,
  ...ARTICLE,
  rule: ({ rule }) => rule,
};

type Official = Summary['officials'][number];

const OFFICIAL: Columns<{ official: Official; post: Official['posts'][number] | null }> = {
  name: ({ official }) => official.name,
  organization: ({ post }) => post?.organization ?? null,
  post: ({ post }) => post?.title ?? null,
  change: ({ post }, _, words) => (post?.change ? words[`change.${post.change}`] : null),
  mentions: ({ official }) => official.mentions.length,
  ...ARTICLE,
  rule: ({ official }) => official.rule,
};

const ARTICLES: Columns<Summary> = {
  title: ARTICLE.title,
  kicker: ({ kicker }) => kicker,
  subtitle: ({ subtitle }) => subtitle,
  publisher: ARTICLE.publisher,
  published: ARTICLE.published,
  bylines: ({ bylines }) => bylines.map(({ role, name }) => (role ? `${role} ${name}` : name)).join('; ') || null,
  url: ARTICLE.url,
  tags: ({ tags }) => tags.join('; ') || null,
  note: ({ note }) => note || null,
  targets: (summary) => countTargets(summary),
  figures: (summary) => summary.quantities.length - countTargets(summary),
  dates: ({ dates }) => dates.length,
  officials: ({ officials }) => officials.length,
  savedAt: ({ savedAt }) => savedAt && localTime(new Date(savedAt)),
  firstReadAt: ({ firstReadAt }) => localTime(new Date(firstReadAt)),
  id: ARTICLE.id,
};

interface Table {
  columns: readonly TableWord[];
  rows: (summary: Summary, words: TableWords) => Cell[][];
}

/** `placeOf` says where in the text an item stands; a table of what has no place is the same in both forms. */
const table = <Item>(
  columns: Columns<Item>,
  items: (summary: Summary) => readonly Item[],
  placeOf?: (item: Item) => Place | undefined,
): Record<Form, Table> => {
  const names = Object.keys(columns) as TableWord[];
  const cells = Object.values(columns);
  const rowOf = (item: Item, summary: Summary, words: TableWords) => cells.map((cell) => cell(item, summary, words));
  const plain: Table = {
    columns: names,
    rows: (summary, words) => items(summary).map((item) => rowOf(item, summary, words)),
  };
  if (!placeOf) return { plain, linked: plain };
  const linked: Table = {
    columns: [...names, 'passage'],
    rows(summary, words) {
      const passage = passagesOf(summary);
      return items(summary).map((item) => {
        const place = placeOf(item);
        return [...rowOf(item, summary, words), place ? passage(place) : null];
      });
    },
  };
  return { plain, linked };
};

const ofStatus = (wanted: QuantityMention['status']) => (summary: Summary) =>
  summary.quantities.filter(({ status }) => status === wanted);
const itself = (place: Place) => place;

const ALL: Record<TableName, Record<Form, Table>> = {
  targets: table(QUANTITY, ofStatus('target'), itself),
  figures: table(QUANTITY, ofStatus('actual'), itself),
  dates: table(DATE, ({ dates }) => dates, itself),
  // One row a post; a person without a post still has one. It leads to where the person is first named.
  officials: table(
    OFFICIAL,
    ({ officials }) =>
      officials.flatMap((official) =>
        (official.posts.length === 0 ? [null] : official.posts).map((post) => ({ official, post })),
      ),
    ({ official }) => official.mentions[0],
  ),
  articles: table(ARTICLES, (summary) => [summary]),
};

/** What the columns of a table hold, from left to right. */
export function tableColumns(name: TableName, form: Form = 'plain'): readonly TableWord[] {
  return ALL[name][form].columns;
}

export function tableHeader(name: TableName, words: TableWords, form: Form = 'plain'): string[] {
  return ALL[name][form].columns.map((column) => words[column]);
}

/** The rows that one summary adds to a table. Numbers are numbers, codes are words of the reader. */
export function tableRows(summary: Summary, name: TableName, words: TableWords, form: Form = 'plain'): Cell[][] {
  return ALL[name][form].rows(summary, words);
}
