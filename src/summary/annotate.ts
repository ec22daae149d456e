import * as v from 'valibot';
import { type Summary, tagSchema } from './schema.ts';

/** What the reader writes of an article; what is not named stays. */
export const annotationSchema = v.object({
  add: v.optional(v.array(tagSchema)),
  drop: v.optional(v.array(v.string())),
  note: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
});
export type Annotation = v.InferOutput<typeof annotationSchema>;

/** As many tags as a record holds. */
const MOST_TAGS = 50;

export function annotated(record: Summary, { add = [], drop = [], note }: Annotation): Summary {
  const tags = [...new Set([...record.tags, ...add])].filter((tag) => !drop.includes(tag));
  return { ...record, tags: tags.slice(0, MOST_TAGS), note: note ?? record.note };
}
