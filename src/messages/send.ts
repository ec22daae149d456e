import browser from 'webextension-polyfill';
import { type Answer, readAnswer } from './answer.ts';
import type { SentToWorker, ToWorker, WorkerAnswers } from './to-worker.ts';

/**
 * Asks the worker. Never rejects. The browser may stop the worker while the message is in flight: the message is
 * then sent once more, which starts the worker again. All messages are idempotent, so twice is as good as once.
 */
export async function send<T extends ToWorker>(
  message: SentToWorker<T> & { type: T },
): Promise<Answer<WorkerAnswers[T]>> {
  const answer =
    (await ask(() => browser.runtime.sendMessage(message))) ?? (await ask(() => browser.runtime.sendMessage(message)));
  return (answer ?? { ok: false, error: 'disconnected' }) as Answer<WorkerAnswers[T]>;
}

/** Null where the connection broke or nobody answered; browsers report that as a rejection or as undefined. */
export async function ask(call: () => Promise<unknown>): Promise<Answer<unknown> | null> {
  try {
    return readAnswer(await call());
  } catch {
    return null;
  }
}
