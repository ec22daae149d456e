import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Answer } from './answer.ts';
import { CONTENT_ANSWERS, type ContentAnswers } from './content-answers.ts';
import { ask } from './send.ts';
import type { ContentMessage, ToContent } from './to-content.ts';

/** Asks the content script of a tab (its top frame). Never rejects; `no-answer` where no script of ours listens. */
export async function sendToTab<T extends ToContent>(
  tabId: number,
  message: ContentMessage<T> & { type: T },
): Promise<Answer<ContentAnswers[T]>> {
  const answer = await ask(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  if (!answer?.ok) return answer ?? { ok: false, error: 'no-answer' };
  const value = v.safeParse(CONTENT_ANSWERS[message.type], answer.value);
  return value.success ? { ok: true, value: value.output as ContentAnswers[T] } : { ok: false, error: 'no-answer' };
}
