import * as v from 'valibot';
import { dateFacts, officialFacts, quantityFacts } from '../mention-schema.ts';
import { offset, paragraph, timestamp, uuid, words } from '../primitives.ts';
import { MOST_CONTEXT } from './context.ts';

/**
 * What the reader put right. A correction is anchored in the words of the article and not in what the extractor made of
 * them, so that it can be laid over any later reading, by any version.
 */

const context = v.pipe(v.string(), v.maxLength(MOST_CONTEXT));

/**
 * A W3C TextQuoteSelector on the body (its paragraphs joined by line breaks; the title is a text of its own), and where
 * the quote stood when the correction was made.
 */
const anchorSchema = v.object({
  exact: v.pipe(words, v.minLength(1)),
  prefix: context,
  suffix: context,
  paragraph,
  start: offset,
  /** Whether no other place of the article could have been taken for this one. Where it is false, nothing but the whole context is enough. */
  alone: v.boolean(),
});

export const kindSchema = v.picklist(['target', 'actual', 'date', 'official']);

/** What a mention says, whole. */
const draftSchema = v.variant('kind', [
  v.object({ kind: v.literal('target'), ...quantityFacts }),
  v.object({ kind: v.literal('actual'), ...quantityFacts }),
  v.object({ kind: v.literal('date'), ...dateFacts }),
  v.object({ kind: v.literal('official'), ...officialFacts }),
]);

/** The attributes that a reader may set; `kind` among them. */
const attributeSchema = v.picklist([
  'kind',
  ...(Object.keys(quantityFacts) as (keyof typeof quantityFacts)[]),
  'event',
  'name',
  'posts',
]);

/** `kind` and `rule` are those of the mark that was wrong, so that the mistake can be traced. */
const wrong = { kind: kindSchema, rule: words };

export const deedSchema = v.variant('do', [
  /** There is no such thing there. Of an official: the person is none. */
  v.object({ do: v.literal('hide'), ...wrong }),
  /** `mention` is how it is right; `set` names what the reader changed of it, the rest is as it was read then. */
  v.object({
    do: v.literal('change'),
    ...wrong,
    mention: draftSchema,
    set: v.pipe(v.array(attributeSchema), v.minLength(1)),
  }),
  /** Something that was not found. */
  v.object({ do: v.literal('add'), mention: draftSchema }),
]);

export const correctionSchema = v.object({
  id: uuid,
  /** When it was made, UTC. */
  time: timestamp,
  anchor: anchorSchema,
  deed: deedSchema,
});

export type Anchor = v.InferOutput<typeof anchorSchema>;
export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftAttribute = v.InferOutput<typeof attributeSchema>;
export type Deed = v.InferOutput<typeof deedSchema>;
export type Correction = v.InferOutput<typeof correctionSchema>;
