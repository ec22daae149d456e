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

/** Ends the current task, so that input and painting come first; `scheduler.yield` takes up work again before timers do. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((wake) => setTimeout(wake));
}
