import { useEffect, useRef, useState } from 'preact/hooks';
import { buildLedger } from '../../summary/ledger/build.ts';
import type { Entry } from '../../summary/ledger/entry.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import { createPace } from '../../summary/pace.ts';
import type { DatedEvent } from '../../summary/shelf/events.ts';
import type { LibraryPort } from './port.ts';

export interface Ledger {
  entries: readonly Entry[];
  facts: readonly Fact[];
  events: readonly DatedEvent[];
}

/** How long the library has to be quiet before the ledger is made again, in milliseconds. */
const QUIET_MS = 300;

/** All targets across articles; null until they are there, with what went wrong. Made in small steps, and again when `version` says that something changed. */
export function useLedger(
  port: LibraryPort,
  ready: boolean,
  version: number,
): { ledger: Ledger | null; trouble: unknown; retry: () => void } {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const turn = useRef(0);
  const made = ledger !== null;
  useEffect(() => {
    if (!ready) return;
    turn.current += 1;
    const mine = turn.current;
    const wanted = () => turn.current === mine;
    setTrouble(null);
    const begin = () =>
      make(port, wanted).then(
        (next) => next && setLedger(next),
        (error: unknown) => wanted() && setTrouble(error ?? new Error('failed without a reason')),
      );
    const timer = setTimeout(() => void begin(), made ? QUIET_MS : 0);
    return () => clearTimeout(timer);
    // `version` stands for what changed in the library; that a ledger was made is no reason to make another.
  }, [port, ready, version, tries]);
  return { ledger, trouble, retry: () => setTries(tries + 1) };
}

async function make(port: LibraryPort, wanted: () => boolean): Promise<Ledger | null> {
  const pace = createPace();
  const facts: Fact[] = [];
  const events: DatedEvent[] = [];
  const decisions = [];
  for await (const batch of port.facts()) {
    for (const one of batch) {
      facts.push(...one.facts);
      events.push(...one.events);
      decisions.push(...one.decisions);
    }
    await pace();
    if (!wanted()) return null;
  }
  const entries = await buildLedger(facts, { decisions, pace });
  return wanted() ? { entries, facts, events } : null;
}
