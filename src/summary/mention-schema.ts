import * as v from 'valibot';
import { edtf, finite, offset, paragraph, words } from './primitives.ts';

/** The schemas of what an article says at a place; `schema.ts` holds them against the extractor's types. */

const place = { paragraph, start: offset, end: offset, quote: words };
export const placeSchema = v.object(place);

/** What a number says, apart from where it stands and how that is known. */
export const quantityFacts = {
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
};

export const quantitySchema = v.object({
  ...place,
  status: v.picklist(['target', 'actual']),
  ...quantityFacts,
  implied: v.array(v.picklist(['status', 'indicator', 'measure', 'period', 'subject'])),
  rule: words,
});

export const dateFacts = { value: v.nullable(edtf), event: v.nullable(words) };

export const dateSchema = v.object({ ...place, ...dateFacts, implied: v.boolean(), rule: words });

export const officialFacts = {
  name: words,
  posts: v.array(
    v.object({
      organization: v.nullable(words),
      title: words,
      change: v.nullable(v.picklist(['appointed', 'removed'])),
    }),
  ),
};

export const officialSchema = v.object({ ...officialFacts, mentions: v.array(placeSchema), rule: words });

export const outlineEntrySchema = v.object({
  ...place,
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(['heading', 'measure']),
  text: words,
  rule: words,
});

export const programmeSchema = v.object({
  name: words,
  items: v.array(words),
  mentions: v.array(placeSchema),
  rule: words,
});

export const documentSchema = v.object({
  title: words,
  number: v.nullable(words),
  issuer: v.nullable(words),
  date: v.nullable(edtf),
  mentions: v.array(placeSchema),
  rule: words,
});
