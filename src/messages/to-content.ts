import * as v from 'valibot';
import { settingsSchema } from '../library/settings.ts';
import { placeSchema } from '../summary/schema.ts';

/** What the content script of a tab has to say of its page. */
export const pageStateSchema = v.variant('state', [
  v.object({ state: v.literal('marked'), id: v.string(), title: v.string() }),
  v.object({ state: v.literal('silent'), reason: v.picklist(['not-article', 'not-policy']) }),
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('error'), error: v.string() }),
]);
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** What a content script answers; only the extension's own pages and worker can send to a tab. */
export const TO_CONTENT = {
  'page/state': { schema: v.object({ type: v.literal('page/state') }) },
  'page/goto': { schema: v.object({ type: v.literal('page/goto'), place: placeSchema }) },
  'page/mark': { schema: v.object({ type: v.literal('page/mark') }) },
  'page/settings': { schema: v.object({ type: v.literal('page/settings'), settings: settingsSchema }) },
} as const;

/** A content script shares its process with the page, so the answers of its side are validated too. */
export const CONTENT_ANSWERS = {
  'page/state': pageStateSchema,
  'page/goto': v.object({ found: v.boolean() }),
  'page/mark': pageStateSchema,
  'page/settings': v.null(),
} as const;

export type ToContent = keyof typeof TO_CONTENT;
export type ContentMessage<T extends ToContent = ToContent> = {
  [K in T]: v.InferOutput<(typeof TO_CONTENT)[K]['schema']>;
}[T];
export type ContentAnswers = { [K in ToContent]: v.InferOutput<(typeof CONTENT_ANSWERS)[K]> };
