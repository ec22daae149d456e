import { createQueue } from '../../src/library/queue.ts';

/** What is asked: each asking has a number of its own, which its answer has too. */
export interface Asking {
  number: number;
  duty: string;
  input: unknown;
}

/** `code` is one of those that the views have a sentence for, where there is one. */
export type Answering = { number: number; value: unknown } | { number: number; error: string; code: unknown };

/** A worker's end of the line to its page. */
export interface Desk {
  onmessage: ((event: { data: Asking }) => void) | null;
  postMessage(answer: Answering): void;
}

/** Does what is asked, one after the other. */
export function serve<Duties extends { [name: string]: (input: never) => Promise<unknown> }>(
  desk: Desk,
  duties: Duties,
): void {
  const queue = createQueue();
  desk.onmessage = ({ data: { number, duty, input } }) =>
    void queue(async () => {
      try {
        desk.postMessage({ number, value: await duties[duty]?.(input as never) });
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : null;
        desk.postMessage({ number, error: String(error), code });
      }
    });
}
