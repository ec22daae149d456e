/** So long may work go on before others get their turn, in milliseconds: well below what a reader notices. */
const STEP_MS = 12;

/** To be awaited between small steps of long work; gives way when the current stretch has lasted long enough. */
export type Pace = () => Promise<void>;

/** `now` in milliseconds. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let since = now();
  return async () => {
    if (now() - since < STEP_MS) return;
    await giveWay();
    since = now();
  };
}

/** So many small steps are made between two looks at the clock. */
const BETWEEN = 250;

/** Does a small step with each of many; `pace` where others wait for the thread. */
export async function eachInTurn<T>(many: Iterable<T>, step: (one: T) => void, pace?: Pace): Promise<void> {
  let made = 0;
  for (const one of many) {
    step(one);
    made += 1;
    if (made % BETWEEN === 0) await pace?.();
  }
}

/**
 * Ends the current task. By a message to oneself, which waits in line with everything else: `scheduler.yield` would go on before any timer,
 * so that nothing that waits for one comes to its turn as long as the work lasts, and timers themselves are held back in tabs that are not seen.
 */
export function giveWay(): Promise<void> {
  return new Promise((wake) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      wake();
    };
    port2.postMessage(null);
  });
}
