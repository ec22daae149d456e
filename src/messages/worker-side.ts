import * as v from 'valibot';
import { type Answer, ERROR_CODES, type ErrorCode } from './answer.ts';
import { type From, fail, type Handlers, listen } from './listen.ts';
import { TO_WORKER, type ToWorker, type WorkerAnswers, type WorkerMessage } from './to-worker.ts';

export type WorkerHandlers = {
  [T in ToWorker]: (message: WorkerMessage<T>, from: From) => WorkerAnswers[T] | Promise<WorkerAnswers[T]>;
};

/** Answers what content scripts and the extension's pages ask. For the worker. Returns a function that stops it. */
export function listenInWorker(handlers: WorkerHandlers): () => void {
  return listen(TO_WORKER, readBySchema, handlers as Handlers);
}

function readBySchema({ schema }: { schema: v.GenericSchema }, raw: unknown): Answer<unknown> {
  const message = v.safeParse(schema, raw);
  return message.success ? { ok: true, value: message.output } : fail(codeIn(message.issues));
}

/** A schema may word an issue as one of the codes. */
function codeIn(issues: readonly { message: string }[]): ErrorCode {
  const named = new Set(issues.map(({ message }) => message));
  return ERROR_CODES.find((code) => named.has(code)) ?? 'invalid-message';
}
