import { useEffect, useState } from 'preact/hooks';
import { type Listed, listed } from '../../summary/ledger/listing.ts';
import { createPace } from '../../summary/pace.ts';
import type { Ledger, LibraryPort, Watching } from './port.ts';

/** How long the library has to be quiet before the ledger is made again, in milliseconds. */
const QUIET_MS = 300;

/** A ledger with its targets as they are listed today. */
export interface ListedLedger extends Ledger {
  listed: readonly Listed[];
  /** Of which edition of the library it is. */
  edition: number;
}

export interface LedgerState {
  /**
   * All targets across articles; null until they are there. While another is made the last one stays, unless it is of nothing: that there
   * are no targets is said of the library as it is.
   */
  ledger: ListedLedger | null;
  /** How far it is, in hundredths. */
  percent: number;
  trouble: unknown;
  retry: () => void;
}

/** The ledger, made anew when `edition` says that something changed; until it is there, how far it is or what went wrong. */
export function useLedger(port: LibraryPort, ready: boolean, edition: number, today: string): LedgerState {
  const [ledger, setLedger] = useState<ListedLedger | null>(null);
  const [percent, setPercent] = useState(0);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const there = ledger !== null;
  useEffect(() => {
    if (!ready) return;
    const controller = new AbortController();
    const { signal } = controller;
    setTrouble(null);
    // Only a hundredth more is a reason to draw.
    const onProgress = (share: number) => signal.aborted || setPercent(Math.floor(share * 100));
    const begin = () =>
      made(port, edition, today, { signal, onProgress }).then(
        (next) => signal.aborted || setLedger(next),
        (error: unknown) => signal.aborted || setTrouble(error ?? new Error('failed without a reason')),
      );
    const timer = setTimeout(() => void begin(), there ? QUIET_MS : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // `edition` stands for what changed in the library; that a ledger was made is no reason to make another.
  }, [port, ready, edition, today, tries]);
  const ofNothing = ledger?.facts.length === 0 && (!ready || ledger.edition !== edition);
  return { ledger: ofNothing ? null : ledger, percent, trouble, retry: () => setTries(tries + 1) };
}

async function made(port: LibraryPort, edition: number, today: string, watching: Watching): Promise<ListedLedger> {
  const ledger = await port.ledger(watching);
  return { ...ledger, edition, listed: await listed(ledger.entries, today, createPace()) };
}
