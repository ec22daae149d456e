import { createAssembly } from '../../src/summary/ledger/pieces.ts';
import type { Ledger, Watching } from '../../src/ui/library/port.ts';
import { withClerks } from '../shared/clerks.ts';

/** Has a clerk bring the targets of all saved articles together. */
export function makeLedger({ signal, onProgress }: Watching): Promise<Ledger> {
  return withClerks(1, signal, async ([clerk]) => {
    if (!clerk) throw new Error('no clerk');
    const assembly = createAssembly();
    await clerk.ask('beginLedger', null);
    let coming = clerk.ask('ledgerOn', null);
    for (;;) {
      const step = await coming;
      if (step === null) return assembly.ledger;
      // The next is made while this one is put in its place.
      coming = clerk.ask('ledgerOn', null);
      assembly.add(step.piece);
      onProgress?.(step.share);
    }
  });
}
