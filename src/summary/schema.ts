import * as v from 'valibot';
import type { Article } from '../article/types.ts';
import type { Extraction } from '../extract/types.ts';
import { correctionSchema } from './corrections/schema.ts';
import { linkSchema, MAX_LINKS } from './ledger/links.ts';
import {
  dateSchema,
  documentSchema,
  officialSchema,
  outlineEntrySchema,
  programmeSchema,
  quantitySchema,
} from './mention-schema.ts';
import { address, offset, text, timestamp, uuid, words } from './primitives.ts';

/**
 * The record that is kept, exported as JSON and imported back: one shape, validated at every boundary.
 * A change of this shape raises SCHEMA and comes with a migration and a frozen example of the old one.
 */
export const SCHEMA = 3;

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

/** More than anybody makes by hand; what a broken or hostile file may hold is bounded. */
const MAX_CORRECTIONS = 2_000;
export const tagSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50));

export const summarySchema = v.object({
  schema: v.literal(SCHEMA),
  /** Opaque, made once (UUID); address and fingerprint are attributes, so that reposts can be joined later. */
  id: uuid,
  /** Address without fragment and tracking parameters, see `address.ts`. */
  canonicalUrl: v.nullable(address),
  /** SHA-256 (hex) of the body with white space and width folded. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  ...article,
  /** Of an article in pages: those that were read, in order; their paragraphs make up `paragraphs`. `page` is the last one read. */
  pages: v.optional(v.array(v.object({ number: pageNumber, paragraphs: offset }))),
  /** Whether the page looked like policy news; false where the reader asked for it all the same. */
  policy: v.boolean(),
  /** As the reader put them right: `corrections` are laid over what the extractor found. */
  quantities: v.array(quantitySchema),
  dates: v.array(dateSchema),
  officials: v.array(officialSchema),
  /** What the article is built of: headings and measures, named programmes, documents cited. Since schema 2. */
  outline: v.array(outlineEntrySchema),
  programmes: v.array(programmeSchema),
  documents: v.array(documentSchema),
  /** What the reader put right, in the order in which it was done. Since schema 3, as all down to `links`. */
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS)),
  /** Words that the reader files it under, each once, without space at its ends. */
  tags: v.pipe(
    v.array(tagSchema),
    v.maxLength(50),
    v.check((tags) => new Set(tags).size === tags.length),
  ),
  /** What the reader noted of it; empty for nothing. */
  note: v.pipe(v.string(), v.maxLength(20_000)),
  /** Further addresses (canonical, as `canonicalUrl`) under which the same article was read. */
  aliases: v.pipe(v.array(address), v.maxLength(100)),
  /** What the reader said of its numbers and those of other articles, for the ledger. */
  links: v.pipe(v.array(linkSchema), v.maxLength(MAX_LINKS)),
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
