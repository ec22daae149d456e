import type { Duties } from '../clerk/index.ts';
import type { Answering, Asking } from '../clerk/serve.ts';

/** Someone who works in a thread of their own; what they are asked while at work waits. */
export interface Clerk {
  /** @throws an error with the code `clerk-failed` where the thread cannot be had or broke, and whatever the duty throws */
  ask<Duty extends keyof Duties>(duty: Duty, input: Parameters<Duties[Duty]>[0]): ReturnType<Duties[Duty]>;
}

/** More are of no use: the storage hands out records no faster. */
const MOST = 4;
/** A clerk takes a tenth of a second to come, which is worth it for so many records and more. */
const WORTH = 100;

/**
 * So many clerks are of use for so many records. What nobody asked for leaves a processor to the page, which is in use meanwhile: with
 * as many threads at work as there are processors, the page waits for its turn.
 */
export function clerksFor(records: number, { asked }: { asked: boolean }): number {
  const processors = navigator.hardwareConcurrency - (asked ? 0 : 1);
  return Math.max(1, Math.min(MOST, processors, Math.ceil(records / WORTH)));
}

/** Has clerks do a task and lets them go, done or not; an aborted signal ends their work at once. */
export async function withClerks<T>(
  count: number,
  signal: AbortSignal | undefined,
  task: (clerks: Clerk[]) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const hired: Hired[] = [];
  const dismiss = () => {
    for (const { dismiss } of hired) dismiss(signal?.reason);
  };
  signal?.addEventListener('abort', dismiss);
  try {
    while (hired.length < count) hired.push(hire());
    return await task(hired.map(({ clerk }) => clerk));
  } finally {
    signal?.removeEventListener('abort', dismiss);
    dismiss();
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

interface Hired {
  clerk: Clerk;
  dismiss(reason: unknown): void;
}

const failed = (cause: unknown) => Object.assign(new Error('no clerk', { cause }), { code: 'clerk-failed' });

/** Some refusals a browser throws, others it reports later. */
function thread(): Worker {
  try {
    return new Worker('/clerk.js');
  } catch (error) {
    throw failed(error);
  }
}

function hire(): Hired {
  const worker = thread();
  const waiting = new Map<number, Waiting>();
  /** Why nothing is answered any more. */
  let ended: { reason: unknown } | null = null;
  let asked = 0;
  const end = (reason: unknown) => {
    ended ??= { reason };
    worker.terminate();
    for (const { reject } of waiting.values()) reject(ended.reason);
    waiting.clear();
  };
  const broken = (cause: unknown) => end(failed(cause));
  worker.onerror = ({ message }) => broken(message);
  worker.onmessageerror = () => broken('an answer that cannot be read');
  worker.onmessage = ({ data }: { data: Answering }) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) one?.reject(Object.assign(new Error(data.error), { code: data.code }));
    else one?.resolve(data.value);
  };
  const ask = (duty: string, input: unknown) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended.reason);
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, duty, input } satisfies Asking);
    });
  return { clerk: { ask: ask as Clerk['ask'] }, dismiss: end };
}
