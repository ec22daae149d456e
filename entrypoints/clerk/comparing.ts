import { sealOf } from '../../src/library/cache/seal.ts';
import { summaryKey } from '../../src/library/keys.ts';
import { toRecord } from '../../src/library/record.ts';
import { fromStored } from '../../src/library/stored.ts';
import type { Incoming } from '../../src/summary/incoming.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { type Standing, standingOf } from '../../src/summary/shelf/plan.ts';

/** Records that are not here as they are, checked and packed: what `Incoming` says of each, and what they pack into, a line each. */
export interface Held {
  records: (Omit<Incoming, 'packed'> & { index: number; standing: Standing; title: string })[];
  /** The browser keeps blobs outside the page's memory. */
  packed: Blob;
  /** How many are here as they are. */
  same: number;
}

/** What is stored under the keys of some records. */
export type Here = Record<string, unknown>;

/** How a record of a file stands to what is stored under its key, and what that is compared by later. */
export function comparedWith(here: Here, record: Summary): { standing: Standing; over: string | null } {
  const raw = here[summaryKey(record.id)];
  return { standing: standingHere(record, raw), over: overOf(raw) };
}

/** Compares what is held with what is here by now; of what it was compared with already nothing changes. */
export async function compareAgain({ held, here }: { held: Held; here: Here }): Promise<Held> {
  const lines = (await held.packed.text()).split('\n');
  const again = held.records.map((known, at) => {
    const packed = lines[at] as string;
    if (overOf(here[summaryKey(known.id)]) === known.over) return { known, packed };
    return { known: { ...known, ...comparedWith(here, fromStored(packed) as Summary) }, packed };
  });
  const left = again.filter(({ known }) => known.standing !== 'same');
  return {
    records: left.map(({ known }) => known),
    packed: new Blob([left.map(({ packed }) => packed).join('\n')]),
    same: held.same + again.length - left.length,
  };
}

const overOf = (raw: unknown) => (raw === undefined ? null : sealOf(raw));

function standingHere(record: Summary, raw: unknown): Standing {
  const here = raw === undefined ? null : toRecord(summaryKey(record.id), raw);
  // What is here and cannot be read is not overwritten unasked.
  return here && 'reason' in here ? 'conflict' : standingOf(record, here);
}
