import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LineList, type Run } from '../../summary/ledger/line-list.ts';
import { createPace, giveWay } from '../../summary/pace.ts';
import type { Ledger, LibraryPort } from './port.ts';

/** How long the library has to be quiet before the ledger is looked after, in milliseconds: what changes in steps is one change. */
const QUIET_MS = 50;
/** So many lines are shown before all are there: more than a screen. */
const FIRST = 100;

/** A ledger with its targets as they are listed today. */
export interface ListedLedger extends Ledger {
  listed: LineList;
  /** Whether all of them are there. */
  whole: boolean;
}

export interface LedgerState {
  /**
   * All targets across articles; null until they are there. First as they were made last, and while others are made those stay, unless they
   * are none: that there are no targets is said of the library as it is.
   */
  ledger: ListedLedger | null;
  /** Whether it is whole and of the articles as they are. */
  fresh: boolean;
  /** How far making it is, in hundredths. */
  percent: number;
  trouble: unknown;
  /** Has it made anew, also where the kept one cannot be read. */
  retry: () => void;
}

interface Asked {
  /** Whether it is known what the articles are, and an edition of that. */
  ready: boolean;
  edition: number;
  /** Whether something of it is shown. */
  wanted: boolean;
  /** `YYYY-MM-DD` on the reader's calendar. */
  today: string;
}

/** The ledger: what was made last at once, what `edition` says that it has become as soon as that is made. */
export function useLedger(port: LibraryPort, { ready, edition, wanted, today }: Asked): LedgerState {
  const [kept, setKept] = useState<Ledger | null>(null);
  const [madeOf, setMadeOf] = useState<number | null>(null);
  const [listed, setListed] = useState<ListedLedger | null>(null);
  const [percent, setPercent] = useState(0);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  /** The making that could not be read. */
  const unread = useRef<string | null>(null);
  const told = (error: unknown) => setTrouble(error ?? new Error('failed without a reason'));

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    port.keptLedger().then(
      (found) => current && found && setKept((newer) => newer ?? found),
      // It is made again, then.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [port, wanted]);

  useEffect(() => {
    if (!ready) return;
    const controller = new AbortController();
    const { signal } = controller;
    setTrouble(null);
    // Only a hundredth more is a reason to draw.
    const onProgress = (share: number) => signal.aborted || setPercent(Math.floor(share * 100));
    const begin = () =>
      port.ledger(unread.current, { signal, onProgress }).then(
        (next) => {
          if (signal.aborted) return;
          setKept((before) => (before?.made === next.made ? before : next));
          setMadeOf(edition);
        },
        (error: unknown) => signal.aborted || told(error),
      );
    const timer = setTimeout(() => void begin(), madeOf === null ? 0 : QUIET_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // `edition` stands for what changed in the library; that a ledger was made is no reason to make another.
  }, [port, ready, edition, tries]);

  useEffect(() => {
    if (!kept || !wanted || (listed?.whole && listed.made === kept.made)) return;
    const controller = new AbortController();
    const show = (lines: LineList, whole: boolean) => {
      if (!controller.signal.aborted) setListed({ ...kept, listed: lines, whole });
    };
    const showFirst = (lines: LineList) => {
      if (!listed) show(lines, false);
    };
    readLines(kept, today, controller.signal, showFirst).then(
      (lines) => {
        unread.current = null;
        show(lines, true);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const before = unread.current;
        unread.current = kept.made;
        // Once it is made again unasked.
        if (before === null) setTries((count) => count + 1);
        else told(error);
      },
    );
    return () => controller.abort();
    // What is listed is what comes of this.
  }, [kept, wanted, today]);

  const fresh = madeOf === edition && ready && listed?.made === kept?.made && listed?.whole === true;
  const ofNothing = listed?.count === 0 && !fresh;
  const retry = useCallback(() => {
    unread.current = kept?.made ?? null;
    setTries((count) => count + 1);
  }, [kept]);
  return { ledger: ofNothing ? null : listed, fresh, percent, trouble, retry };
}

/** All lines; `onFirst` is handed the first of them. */
async function readLines(
  ledger: Ledger,
  today: string,
  signal: AbortSignal,
  onFirst: (lines: LineList) => void,
): Promise<LineList> {
  const pace = createPace();
  const runs: Run[] = [];
  let count = 0;
  for await (const run of ledger.lines(today)) {
    signal.throwIfAborted();
    const before = count;
    count += run.to - run.from;
    runs.push(run);
    if (before < FIRST && count >= FIRST) {
      // Reading them and drawing them are two steps.
      await giveWay();
      onFirst(new LineList([...runs]));
    }
    await pace();
  }
  return new LineList(runs);
}
