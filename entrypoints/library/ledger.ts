import { createAssembly } from '../../src/summary/ledger/pieces.ts';
import type { DatedEvent } from '../../src/summary/shelf/events.ts';
import type { Ledger, Watching } from '../../src/ui/library/port.ts';
import { withClerks } from '../shared/clerks.ts';

/** What a clerk says of how far it is ends where it begins to hand over; the rest is that, about so many pieces a hundredth. */
const PIECES = 8;

/** Has a clerk bring the targets of all saved articles together. */
export function makeLedger({ signal, onProgress }: Watching): Promise<Ledger> {
  return withClerks(1, signal, async ([clerk]) => {
    if (!clerk) throw new Error('no clerk');
    const assembly = createAssembly();
    const events: DatedEvent[] = [];
    await clerk.ask('beginLedger', null);
    let [share, pieces] = [0, 0];
    for (;;) {
      const step = await clerk.ask('ledgerOn', null);
      if (step === null) return { entries: assembly.entries, facts: assembly.facts, events };
      if ('read' in step) share = step.read;
      else if ('events' in step) events.push(...step.events);
      else assembly.add(step);
      if (!('read' in step)) pieces += 1;
      onProgress?.(Math.min(1, share + pieces / (PIECES * 100)));
    }
  });
}
