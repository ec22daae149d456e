import type { Answer } from './answer.ts';
import type { ContentAnswers } from './content-answers.ts';
import { type From, fail, type Handlers, listen, type Rule } from './listen.ts';
import { type ContentMessage, TO_CONTENT, type ToContent } from './to-content.ts';

/** Content scripts import this and not `messages.ts`, which brings along the schemas of the other side. */
export { send } from './send.ts';

export type ContentHandlers = {
  [T in ToContent]: (message: ContentMessage<T>, from: From) => ContentAnswers[T] | Promise<ContentAnswers[T]>;
};

/** Answers what the extension's pages and the worker ask. For content scripts. Returns a function that stops it. */
export function listenInContent(handlers: ContentHandlers): () => void {
  return listen<GuardedRule>(TO_CONTENT, readByGuard, handlers as Handlers);
}

interface GuardedRule extends Rule {
  is: (raw: unknown) => boolean;
}

function readByGuard({ is }: GuardedRule, raw: unknown): Answer<unknown> {
  return is(raw) ? { ok: true, value: raw } : fail('invalid-message');
}
