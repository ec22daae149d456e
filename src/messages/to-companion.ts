import * as v from 'valibot';
import type { Summary } from '../summary/schema.ts';
import type { Sender } from './listen.ts';

const kind = v.picklist(['target', 'actual', 'date', 'official']);

/**
 * What the script answers that a page gets on demand. Its part of the protocol is apart from the content script's, which
 * every page pays for.
 */
export const TO_COMPANION = {
  /** Goes to the next (1) or the last (−1) mark of a kind, of all kinds for null. */
  'marks/step': {
    from: ['page'],
    schema: v.object({ type: v.literal('marks/step'), by: v.picklist([1, -1]), kind: v.nullable(kind) }),
  },
  /** Paints the marks of a record that was corrected since the page was read. */
  'marks/renew': {
    from: ['page'],
    schema: v.object({
      type: v.literal('marks/renew'),
      // Only our own worker sends it, and it was validated there: its whole schema would double the script.
      summary: v.custom<Summary>(
        (summary) => typeof summary === 'object' && summary !== null && 'quantities' in summary,
      ),
    }),
  },
  /** Opens the form that marks the selected text as this kind. */
  'marks/add': { from: ['page'], schema: v.object({ type: v.literal('marks/add'), kind }) },
  /** Opens the card of the mark that the reader moved to, else of the first in view, and puts the focus into it. */
  'marks/card': { from: ['page'], schema: v.object({ type: v.literal('marks/card') }) },
} as const satisfies Record<string, { from: readonly Sender[]; schema: v.GenericSchema<unknown, { type: string }> }>;

/** Where the reader now is: the how manieth of so many marks of the kind asked for; `number` 0 where there is none. */
const stepped = v.object({ number: v.pipe(v.number(), v.integer()), count: v.pipe(v.number(), v.integer()) });
export type Stepped = v.InferOutput<typeof stepped>;

export const COMPANION_ANSWERS = {
  /** `found`: whether text of the article is selected; the page says so where none is. */
  'marks/add': v.object({ found: v.boolean() }),
  'marks/step': stepped,
  'marks/card': v.object({ found: v.boolean() }),
  'marks/renew': v.null(),
} as const;

export type ToCompanion = keyof typeof TO_COMPANION;
export type CompanionAnswers = { [T in ToCompanion]: v.InferOutput<(typeof COMPANION_ANSWERS)[T]> };
export type CompanionMessage<T extends ToCompanion = ToCompanion> = {
  [K in T]: v.InferOutput<(typeof TO_COMPANION)[K]['schema']>;
}[T];
