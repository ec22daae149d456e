/** Why a message was not answered as asked; the views turn each into a sentence. */
export const ERROR_CODES = [
  /** The message does not have the shape its type asks for. */
  'invalid-message',
  /** This sender may not ask for this. */
  'not-allowed',
  /** The reader switched marking off, everywhere or on this site; asked for, the page is marked all the same. */
  'switched-off',
  /** Nobody listens there: a tab without our content script. */
  'no-answer',
  /** The worker could not be reached, also at the second try. */
  'disconnected',
  /** Longer than any article. */
  'article-too-large',
  /** No record of that id. */
  'not-found',
  /** The article does not say that at that place. */
  'place-lost',
  /** The record is there and cannot be read, or a newer version wrote it. */
  'damaged',
  /** Records changed after they were compared with what was to be brought in; nothing was. */
  'changed',
  /** The disk or the quota is full; nothing was written. */
  'storage-full',
  /** The browser's storage failed otherwise. */
  'storage-failed',
  /** A defect of ours; details are in the console of whoever was asked. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Every message is answered so, whatever happens; `send` and `sendToTab` never reject. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: ErrorCode };

/** Thrown by a handler to have its code answered; any other error that carries one of our codes will do as well. */
export class Failure extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Failure';
    this.code = code;
  }
}

/** The code to answer for what a handler threw. */
export function errorCode(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return ERROR_CODES.find((known) => known === code) ?? 'internal';
}

/** What came back for a message, or null where it is no answer at all (nobody listened, the connection broke). */
export function readAnswer(raw: unknown): Answer<unknown> | null {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return null;
  if (raw.ok === true && 'value' in raw) return { ok: true, value: raw.value };
  const said = raw.ok === false && 'error' in raw ? raw.error : null;
  const error = ERROR_CODES.find((known) => known === said);
  return error ? { ok: false, error } : null;
}
