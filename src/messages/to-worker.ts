import * as v from 'valibot';
import { type Settings, settingsChangeSchema } from '../library/settings.ts';
import { annotationSchema } from '../summary/annotate.ts';
import { type Draft, deedSchema, kindSchema } from '../summary/corrections/schema.ts';
import { incomingSchema } from '../summary/incoming.ts';
import { linkSchema } from '../summary/ledger/links.ts';
import { placeSchema } from '../summary/mention-schema.ts';
import { offset, uuid } from '../summary/primitives.ts';
import { articleSchema, type Summary } from '../summary/schema.ts';
import type { SavedMention } from '../summary/views/saved-mentions.ts';
import type { Sender } from './listen.ts';

const id = v.pipe(v.string(), v.maxLength(100));

/** What the worker answers, and to whom. Deleting, saving and changing settings only from the extension's own pages. */
export const TO_WORKER = {
  'article/read': {
    from: ['content'],
    schema: v.object({
      type: v.literal('article/read'),
      article: articleSchema,
      policy: v.boolean(),
      forced: v.boolean(),
    }),
  },
  'article/gone': { from: ['content'], schema: v.object({ type: v.literal('article/gone') }) },
  'reader/load': { from: ['content'], schema: v.object({ type: v.literal('reader/load') }) },
  'frames/style': { from: ['content'], schema: v.object({ type: v.literal('frames/style') }) },
  'text/read': {
    from: ['page'],
    schema: v.object({ type: v.literal('text/read'), article: articleSchema, policy: v.boolean() }),
  },
  'text/save': {
    from: ['page'],
    schema: v.object({ type: v.literal('text/save'), article: articleSchema, policy: v.boolean() }),
  },
  'companion/load': { from: ['content'], schema: v.object({ type: v.literal('companion/load') }) },
  'mentions/saved': {
    from: ['content', 'page'],
    schema: v.object({ type: v.literal('mentions/saved'), id, indicator: v.pipe(v.string(), v.maxLength(2_000)) }),
  },
  'correction/draft': {
    from: ['content', 'page'],
    schema: v.object({ type: v.literal('correction/draft'), id, place: placeSchema, kind: kindSchema }),
  },
  'correction/add': {
    from: ['content', 'page'],
    schema: v.object({
      type: v.literal('correction/add'),
      id,
      /** Made by who asks, so that the message may come twice. */
      correction: uuid,
      place: placeSchema,
      deed: deedSchema,
    }),
  },
  'correction/undo': {
    from: ['content', 'page'],
    schema: v.object({ type: v.literal('correction/undo'), id, correction: uuid }),
  },
  'settings/get': { from: ['content', 'page'], schema: v.object({ type: v.literal('settings/get') }) },
  'settings/set': {
    from: ['page'],
    schema: v.object({ type: v.literal('settings/set'), settings: settingsChangeSchema }),
  },
  'summary/save': {
    from: ['page'],
    schema: v.object({ type: v.literal('summary/save'), id, saved: v.boolean() }),
  },
  'summary/delete': {
    from: ['page'],
    schema: v.object({ type: v.literal('summary/delete'), ids: v.pipe(v.array(id), v.maxLength(100_000)) }),
  },
  'summary/annotate': {
    from: ['page'],
    schema: v.object({
      type: v.literal('summary/annotate'),
      ids: v.pipe(v.array(id), v.maxLength(100_000)),
      change: annotationSchema,
    }),
  },
  'summary/link': {
    from: ['page'],
    schema: v.object({
      type: v.literal('summary/link'),
      id,
      ...v.pick(linkSchema, ['own', 'other']).entries,
      /** Null takes back what was said. */
      verdict: v.nullable(linkSchema.entries.verdict),
    }),
  },
  'summary/merge': {
    from: ['page'],
    schema: v.object({ type: v.literal('summary/merge'), id, others: v.pipe(v.array(id), v.maxLength(100)) }),
  },
  'import/stage': {
    from: ['page'],
    schema: v.object({
      type: v.literal('import/stage'),
      /** Which import this is a part of: who begins one makes the id. */
      of: uuid,
      records: v.pipe(v.array(incomingSchema), v.maxLength(1_000)),
      /** From 0 on, which begins it anew. */
      part: offset,
    }),
  },
  'import/commit': { from: ['page'], schema: v.object({ type: v.literal('import/commit'), of: uuid, parts: offset }) },
  'import/drop': { from: ['page'], schema: v.object({ type: v.literal('import/drop'), of: uuid }) },
  'data/clear': { from: ['page'], schema: v.object({ type: v.literal('data/clear') }) },
} as const satisfies Record<string, { from: readonly Sender[]; schema: v.GenericSchema<unknown, { type: string }> }>;

export interface Cleared {
  /** Number of records deleted. */
  deleted: number;
  /** Whether nothing made of them is left in the cache either. */
  whole: boolean;
}

/** What the worker's answer to each type holds. */
export interface WorkerAnswers {
  'article/read': { summary: Summary; settings: Settings };
  'article/gone': null;
  'reader/load': null;
  'frames/style': null;
  /** Not kept anywhere; a new id each time. */
  'text/read': Summary;
  /** Kept and saved. */
  'text/save': Summary;
  'companion/load': null;
  /** What saved articles other than `id` say of an indicator, latest article first. */
  'mentions/saved': SavedMention[];
  /** What a form begins with that marks a place as this kind. */
  'correction/draft': Draft;
  /** The record as it now is. */
  'correction/add': Summary;
  'correction/undo': Summary;
  'settings/get': Settings;
  'settings/set': Settings;
  'summary/save': Summary;
  /** Number of records deleted. */
  'summary/delete': number;
  /** Number of records changed. */
  'summary/annotate': number;
  /** The record as it now is. */
  'summary/link': Summary;
  'summary/merge': Summary;
  /** Number of parts that are staged. */
  'import/stage': number;
  /** Number of records brought in; 0 where nothing of that import is staged (any more). */
  'import/commit': number;
  'import/drop': null;
  'data/clear': Cleared;
}

export type ToWorker = keyof typeof TO_WORKER;
export type WorkerMessage<T extends ToWorker = ToWorker> = {
  [K in T]: v.InferOutput<(typeof TO_WORKER)[K]['schema']>;
}[T];

/** What is sent; a handler gets it as its schema reads it. */
export type SentToWorker<T extends ToWorker = ToWorker> = {
  [K in T]: v.InferInput<(typeof TO_WORKER)[K]['schema']>;
}[T];
