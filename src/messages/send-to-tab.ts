import * as v from 'valibot';
import type { Answer } from './answer.ts';
import { CONTENT_ANSWERS, type ContentAnswers } from './content-answers.ts';
import { ask } from './send.ts';
import { sendRawToTab } from './send-raw.ts';
import { COMPANION_ANSWERS, type CompanionAnswers, type CompanionMessage, type ToCompanion } from './to-companion.ts';
import type { ContentMessage, ToContent } from './to-content.ts';

/** Asks the content script of a tab (its top frame). Never rejects; `no-answer` where no script of ours listens. */
export async function sendToTab<T extends ToContent>(
  tabId: number,
  message: ContentMessage<T> & { type: T },
): Promise<Answer<ContentAnswers[T]>> {
  return readContentAnswer(message.type, sendRawToTab(tabId, message));
}

/** The same of a message that was sent before. */
export async function readContentAnswer<T extends ToContent>(
  type: T,
  sent: Promise<unknown>,
): Promise<Answer<ContentAnswers[T]>> {
  return (await checked(sent, CONTENT_ANSWERS[type])) as Answer<ContentAnswers[T]>;
}

/** Asks the companion of a tab, as `sendToTab` asks the content script; it has to be brought there first. */
export async function sendToCompanion<T extends ToCompanion>(
  tabId: number,
  message: CompanionMessage<T> & { type: T },
): Promise<Answer<CompanionAnswers[T]>> {
  return (await checked(sendRawToTab(tabId, message), COMPANION_ANSWERS[message.type])) as Answer<CompanionAnswers[T]>;
}

async function checked(sent: Promise<unknown>, schema: v.GenericSchema): Promise<Answer<unknown>> {
  const answer = await ask(() => sent);
  if (!answer?.ok) return answer ?? { ok: false, error: 'no-answer' };
  const value = v.safeParse(schema, answer.value);
  return value.success ? { ok: true, value: value.output } : { ok: false, error: 'no-answer' };
}
