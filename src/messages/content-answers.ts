import * as v from 'valibot';
import type { ToContent } from './to-content.ts';

/** What the content script of a tab has to say of its page. */
const pageStateSchema = v.variant('state', [
  v.object({ state: v.literal('marked'), id: v.string(), title: v.string() }),
  v.object({ state: v.literal('silent'), reason: v.picklist(['not-article', 'not-policy', 'switched-off']) }),
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('error'), error: v.string() }),
]);
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** A content script shares its process with the page, so the answers of its side are validated too. */
export const CONTENT_ANSWERS = {
  'page/state': pageStateSchema,
  'page/goto': v.object({ found: v.boolean() }),
  'page/mark': pageStateSchema,
  'page/settings': v.null(),
} as const satisfies Record<ToContent, v.GenericSchema>;

export type ContentAnswers = { [T in ToContent]: v.InferOutput<(typeof CONTENT_ANSWERS)[T]> };
