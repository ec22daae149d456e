import browser, { type Runtime } from 'webextension-polyfill';
import { type Answer, type ErrorCode, errorCode } from './answer.ts';

/** Who may send a message: a content script of ours, or a page of the extension itself (or the worker). */
export type Sender = 'content' | 'page';

export interface From {
  /** The tab that a message came from; undefined for the worker and for pages that live in no tab (the popup). */
  tabId: number | undefined;
  /** The address of the page it came from. */
  url: string | undefined;
}

export interface Rule {
  /** Who may send it; anybody of ours where not named. */
  from?: readonly Sender[];
}
type Protocol<R extends Rule> = Readonly<Record<string, R>>;
/** The message as its rule lets it through, or why not. */
type Read<R extends Rule> = (rule: R, raw: unknown) => Answer<unknown>;
export type Handlers = Record<string, (message: unknown, from: From) => unknown>;

/**
 * Answers the messages of a protocol, each as its rule reads it and its handler says. Messages of other types are left
 * to others. Returns a function that stops it.
 */
export function listen<R extends Rule>(protocol: Protocol<R>, read: Read<R>, handlers: Handlers): () => void {
  // `sendResponse` and `true` are understood by the polyfill and by both browsers' own `browser`; a returned promise
  // is not by every Chrome.
  const listener = (raw: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    const type = typeOf(raw);
    if (type === null || !Object.hasOwn(protocol, type)) return undefined as unknown as true; // meant for somebody else
    void answer(protocol[type], read, handlers[type], type, raw, sender).then(sendResponse);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer<R extends Rule>(
  rule: R | undefined,
  read: Read<R>,
  handler: Handlers[string] | undefined,
  type: string,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<unknown>> {
  const kind = senderKind(sender);
  if (!rule || !handler || kind === null || (rule.from && !rule.from.includes(kind))) return fail('not-allowed');
  const message = read(rule, raw);
  if (!message.ok) return message;
  try {
    return { ok: true, value: await handler(message.value, { tabId: sender.tab?.id, url: sender.url }) };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'internal') console.error(type, error);
    return fail(code);
  }
}

export const fail = (error: ErrorCode): Answer<never> => ({ ok: false, error });

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
