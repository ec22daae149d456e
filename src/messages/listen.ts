import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { type Answer, ERROR_CODES, type ErrorCode, errorCode } from './answer.ts';
import { type ContentAnswers, type ContentMessage, TO_CONTENT, type ToContent } from './to-content.ts';
import { type Sender, TO_WORKER, type ToWorker, type WorkerAnswers, type WorkerMessage } from './to-worker.ts';

/** The tab that a message came from; undefined for the worker and for pages that live in no tab (the popup). */
export interface From {
  tabId: number | undefined;
}

export type WorkerHandlers = {
  [T in ToWorker]: (message: WorkerMessage<T>, from: From) => WorkerAnswers[T] | Promise<WorkerAnswers[T]>;
};
export type ContentHandlers = {
  [T in ToContent]: (message: ContentMessage<T>, from: From) => ContentAnswers[T] | Promise<ContentAnswers[T]>;
};

/** Answers what content scripts and the extension's pages ask. For the worker. Returns a function that stops it. */
export function listenInWorker(handlers: WorkerHandlers): () => void {
  return listen(TO_WORKER, handlers as Handlers);
}

/** Answers what the extension's pages and the worker ask. For content scripts. Returns a function that stops it. */
export function listenInContent(handlers: ContentHandlers): () => void {
  return listen(TO_CONTENT, handlers as Handlers);
}

type Protocol = Record<string, { from?: readonly Sender[]; schema: v.GenericSchema }>;
type Handlers = Record<string, (message: unknown, from: From) => unknown>;

function listen(protocol: Protocol, handlers: Handlers): () => void {
  // `sendResponse` and `true` are understood by the polyfill and by both browsers' own `browser`; a returned promise
  // is not by every Chrome.
  const listener = (raw: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    const type = typeOf(raw);
    if (type === null || !Object.hasOwn(protocol, type)) return undefined as unknown as true; // meant for somebody else
    void answer(protocol, handlers, type, raw, sender).then(sendResponse);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(
  protocol: Protocol,
  handlers: Handlers,
  type: string,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<unknown>> {
  const rule = protocol[type];
  const handler = handlers[type];
  const kind = senderKind(sender);
  if (!rule || !handler || kind === null || (rule.from && !rule.from.includes(kind))) return fail('not-allowed');
  const message = v.safeParse(rule.schema, raw);
  if (!message.success) return fail(codeIn(message.issues));
  try {
    return { ok: true, value: await handler(message.output, { tabId: sender.tab?.id }) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'internal') console.error(type, error);
    return fail(code);
  }
}

const fail = (error: ErrorCode): Answer<never> => ({ ok: false, error });

/** A schema may word an issue as one of the codes. */
function codeIn(issues: readonly { message: string }[]): ErrorCode {
  const named = new Set(issues.map(({ message }) => message));
  return ERROR_CODES.find((code) => named.has(code)) ?? 'invalid-message';
}

function typeOf(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string' ? raw.type : null;
}

/**
 * A page of the extension says so by its address, which no web page can forge. Whatever else carries our id is a
 * content script. Null for another extension.
 */
function senderKind(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  return sender.url?.startsWith(browser.runtime.getURL('')) ? 'page' : 'content';
}
