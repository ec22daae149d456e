import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace, times in microseconds; `tdur` is the time that its thread really ran. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: unknown;
}

/** What our scripts cost the main thread of one page, in milliseconds of the thread's own time. */
export interface Cost {
  /** The scout: compiled, run, the page looked at. */
  detect: number;
  /** Compiling the content script (and the larger reader, where it came); 0 where none was brought. */
  load: number;
  /** Running it: reading the article, listening to the page, asking the worker. */
  read: number;
  /** The longest task of the page in which a script of ours ran. */
  longest: number;
  /** Detect and read by the clock, with whatever else the machine did meanwhile. */
  clock: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Traces a page while something happens in it. */
export async function traced(page: Page, happen: () => Promise<void>): Promise<Cost> {
  await page.tracing.start({ categories: CATEGORIES });
  await happen();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer ?? []).toString()) as { traceEvents: TraceEvent[] };
  return costOf(traceEvents);
}

function costOf(events: readonly TraceEvent[]): Cost {
  const timed = events.filter(({ dur }) => dur !== undefined);
  const urlOf = ({ args }: TraceEvent) =>
    /chrome-extension:\/\/[^/"]+(\/[^"]+\.js)/.exec(JSON.stringify(args ?? {}))?.[1];
  const ours = timed.flatMap((event) => {
    const script = urlOf(event);
    return script && script !== '/background.js' ? [{ event, script }] : [];
  });
  const sum = (names: string[], scripts: string[], time: 'dur' | 'tdur') =>
    ours.reduce(
      (total, { event, script }) =>
        total + (names.includes(event.name) && scripts.includes(script) ? (event[time] ?? 0) : 0),
      0,
    ) / 1000;
  const scout = ['/scout.js'];
  const reader = ['/content-scripts/content.js', '/fallback.js'];
  const holds = (task: TraceEvent) =>
    ours.some(
      ({ event }) =>
        event.pid === task.pid &&
        event.tid === task.tid &&
        event.ts >= task.ts &&
        event.ts <= task.ts + (task.dur ?? 0),
    );
  const tasks = timed.filter((event) => event.name === 'RunTask' && holds(event));
  return {
    detect: sum(['EvaluateScript'], scout, 'tdur'),
    load: sum(['v8.compile'], reader, 'tdur'),
    read: sum(['v8.run'], reader, 'tdur'),
    longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
    clock: sum(['EvaluateScript'], scout, 'dur') + sum(['v8.run'], reader, 'dur'),
  };
}
