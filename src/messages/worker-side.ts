import { type From, type Handlers, listen } from './listen.ts';
import { readBySchema } from './read-by-schema.ts';
import { TO_WORKER, type ToWorker, type WorkerAnswers, type WorkerMessage } from './to-worker.ts';

export type WorkerHandlers = {
  [T in ToWorker]: (message: WorkerMessage<T>, from: From) => WorkerAnswers[T] | Promise<WorkerAnswers[T]>;
};

/** Answers what content scripts and the extension's pages ask. For the worker. Returns a function that stops it. */
export function listenInWorker(handlers: WorkerHandlers): () => void {
  return listen(TO_WORKER, readBySchema, handlers as Handlers);
}
