import { createAssembly } from '../../src/summary/ledger/pieces.ts';
import type { Ledger, Watching } from '../../src/ui/library/port.ts';
import { withClerks } from '../shared/clerks.ts';

/** So many pieces are asked for ahead, so that the clerk does not wait for a page that is reading texts. */
const AHEAD = 6;

/** Has a clerk bring the targets of all saved articles together. */
export function makeLedger({ signal, onProgress }: Watching): Promise<Ledger> {
  return withClerks(1, signal, async ([clerk]) => {
    if (!clerk) throw new Error('no clerk');
    const assembly = createAssembly();
    await clerk.ask('beginLedger', null);
    const next = () => {
      const coming = clerk.ask('ledgerOn', null);
      // One that fails is told when its turn comes.
      coming.catch(() => undefined);
      return coming;
    };
    const coming = Array.from({ length: AHEAD }, next);
    for (let step = await coming.shift(); step; step = await coming.shift()) {
      coming.push(next());
      assembly.add(step.piece);
      onProgress?.(step.share);
    }
    return assembly.ledger;
  });
}
