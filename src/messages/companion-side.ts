import browser from 'webextension-polyfill';
import { type From, type Handlers, listen } from './listen.ts';
import { readBySchema } from './read-by-schema.ts';
import { type CompanionAnswers, type CompanionMessage, TO_COMPANION, type ToCompanion } from './to-companion.ts';

/** The companion imports this and not `messages.ts`, for its size. */
export { send } from './send.ts';
export { serveView } from './view-channel.ts';

/** Whether the extension was updated, switched off or removed under its scripts in this page: browsers take away their id then. */
export const isExtensionGone = (): boolean => browser?.runtime?.id === undefined;

export type CompanionHandlers = {
  [T in ToCompanion]: (message: CompanionMessage<T>, from: From) => CompanionAnswers[T] | Promise<CompanionAnswers[T]>;
};

/** Answers what the worker and the extension's pages ask of the companion. Returns a function that stops it. */
export function listenInCompanion(handlers: CompanionHandlers): () => void {
  return listen(TO_COMPANION, readBySchema, handlers as Handlers);
}
