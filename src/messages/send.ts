import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Answer, readAnswer } from './answer.ts';
import { CONTENT_ANSWERS, type ContentAnswers, type ContentMessage, type ToContent } from './to-content.ts';
import type { ToWorker, WorkerAnswers, WorkerMessage } from './to-worker.ts';

/**
 * Asks the worker. Never rejects. The browser may stop the worker while the message is in flight: the message is
 * then sent once more, which starts the worker again. All messages are idempotent, so twice is as good as once.
 */
export async function send<T extends ToWorker>(
  message: WorkerMessage<T> & { type: T },
): Promise<Answer<WorkerAnswers[T]>> {
  const answer =
    (await ask(() => browser.runtime.sendMessage(message))) ?? (await ask(() => browser.runtime.sendMessage(message)));
  return (answer ?? { ok: false, error: 'disconnected' }) as Answer<WorkerAnswers[T]>;
}

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

/** Null where the connection broke or nobody answered; browsers report that as a rejection or as undefined. */
async function ask(call: () => Promise<unknown>): Promise<Answer<unknown> | null> {
  try {
    return readAnswer(await call());
  } catch {
    return null;
  }
}
