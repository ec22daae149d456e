import type { Pace } from '../pace.ts';
import type { Entry } from './entry.ts';
import { type Standing, standingOf } from './status.ts';

/** A target as it is listed: how it stands, and what it is sorted by. */
export interface Listed {
  entry: Entry;
  how: Standing;
  order: string;
}

const RANKS = { ahead: 0, overdue: 1, answered: 2, unverifiable: 3 };
/** So many are looked at between two turns for others. */
const STEP = 100;

/**
 * Targets as they stand on a day (`YYYY-MM-DD`): what is due next comes first, then what is overdue, then what is answered, then what has no
 * day. Tens of thousands take longer than a reader notices, hence in steps.
 */
export async function listed(entries: readonly Entry[], today: string, pace: Pace): Promise<Listed[]> {
  const list: Listed[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % STEP === STEP - 1) await pace();
    const how = standingOf(entry, today);
    list.push({ entry, how, order: orderOf(entry, how) });
  }
  await pace();
  return list.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** What is alike in that by its key: what one place means to reach stands together, whichever article was read first. */
function orderOf({ due, key }: Entry, { state }: Standing): string {
  const day = state === 'ahead' ? (due ?? '') : String(99_999_999 - Number((due ?? '0').replaceAll('-', '')));
  return `${RANKS[state]}${day}|${key}`;
}
