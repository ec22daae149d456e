import * as v from 'valibot';
import type { Article } from '../article/types.ts';
import type { Extraction } from '../extract/types.ts';

/**
 * The record that is kept, exported as JSON and imported back: one shape, validated at every boundary.
 * A change of this shape raises SCHEMA and comes with a migration and a frozen example of the old one.
 */
export const SCHEMA = 2;

const text = v.pipe(v.string(), v.maxLength(1_000_000));
const words = v.pipe(v.string(), v.maxLength(2_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
/** EDTF level 0/1 as the extractor writes it: date, month, year, closed interval, or an unspecified year. */
const edtf = v.pipe(v.string(), v.regex(/^(?:\d{4}|XXXX)(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/));
const timestamp = v.pipe(v.string(), v.isoTimestamp());
/** Some portals put whole sessions into their addresses. */
const address = v.pipe(v.string(), v.maxLength(8_000));

const place = { paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)), start: offset, end: offset, quote: words };
export const placeSchema = v.object(place);

const quantity = v.object({
  ...place,
  status: v.picklist(['target', 'actual']),
  indicator: v.nullable(words),
  measure: v.picklist(['level', 'growth', 'share', 'rank', 'multiple', 'difference']),
  value: v.union([finite, v.tuple([finite, finite])]),
  unit: words,
  bound: v.picklist(['=', '>=', '>', '<=', '<', '~']),
  period: v.nullable(edtf),
  direction: v.nullable(v.picklist(['up', 'down'])),
  base: v.nullable(words),
  tier: v.nullable(v.picklist(['floor', 'stretch'])),
  subject: v.nullable(words),
  speaker: v.nullable(words),
  responsible: v.nullable(words),
  implied: v.array(v.picklist(['status', 'indicator', 'measure', 'period', 'subject'])),
  rule: words,
});

const date = v.object({
  ...place,
  value: v.nullable(edtf),
  event: v.nullable(words),
  implied: v.boolean(),
  rule: words,
});

const official = v.object({
  name: words,
  posts: v.array(
    v.object({
      organization: v.nullable(words),
      title: words,
      change: v.nullable(v.picklist(['appointed', 'removed'])),
    }),
  ),
  mentions: v.array(placeSchema),
  rule: words,
});

const outlineEntry = v.object({
  ...place,
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(['heading', 'measure']),
  text: words,
  rule: words,
});

const programme = v.object({ name: words, items: v.array(words), mentions: v.array(placeSchema), rule: words });

const citedDocument = v.object({
  title: words,
  number: v.nullable(words),
  issuer: v.nullable(words),
  date: v.nullable(edtf),
  mentions: v.array(placeSchema),
  rule: words,
});

const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

const article = {
  url: v.nullable(address),
  title: text,
  kicker: v.nullable(text),
  subtitle: v.nullable(text),
  publisher: v.nullable(words),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/))),
  bylines: v.array(v.object({ name: words, role: v.nullable(words) })),
  paragraphs: v.array(text),
  page: v.optional(v.object({ number: pageNumber, count: pageNumber })),
};
/** No article is that long (an outline of a five-year plan has 100,000 characters); a page read wrongly may be. */
export const MAX_ARTICLE_LENGTH = 500_000;

/** An article as a content script hands it over. The issue of one that is too long is worded `article-too-large`. */
export const articleSchema = v.pipe(
  v.object(article),
  v.check(
    ({ paragraphs }) => paragraphs.reduce((sum, { length }) => sum + length, 0) <= MAX_ARTICLE_LENGTH,
    'article-too-large',
  ),
);

export const summarySchema = v.object({
  schema: v.literal(SCHEMA),
  /** Opaque, made once (UUID); address and fingerprint are attributes, so that reposts can be joined later. */
  id: v.pipe(v.string(), v.uuid()),
  /** Address without fragment and tracking parameters, see `address.ts`. */
  canonicalUrl: v.nullable(address),
  /** SHA-256 (hex) of the body with white space and width folded. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  ...article,
  /** Of an article in pages: those that were read, in order; their paragraphs make up `paragraphs`. `page` is the last one read. */
  pages: v.optional(v.array(v.object({ number: pageNumber, paragraphs: offset }))),
  /** Whether the page looked like policy news; false where the reader asked for it all the same. */
  policy: v.boolean(),
  quantities: v.array(quantity),
  dates: v.array(date),
  officials: v.array(official),
  /** What the article is built of: headings and measures, named programmes, documents cited. Since schema 2. */
  outline: v.array(outlineEntry),
  programmes: v.array(programme),
  documents: v.array(citedDocument),
  /** Kept until evicted unless the reader saved it. */
  saved: v.boolean(),
  savedAt: v.nullable(timestamp),
  /** When the article was first and last read, UTC. */
  firstReadAt: timestamp,
  lastReadAt: timestamp,
  /** Version of the extractor (package version) and of the segmenter, null where the rules alone made it. */
  extractor: words,
  segmenter: v.nullable(words),
});

export type Summary = v.InferOutput<typeof summarySchema>;

/** The extractor's types and the schema may not drift apart: either assignment failing is a type error. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const schemaMatchesExtraction: Same<Pick<Summary, keyof Extraction>, Extraction> = true;
export const schemaMatchesArticle: Same<v.InferOutput<typeof articleSchema>, Article> = true;
