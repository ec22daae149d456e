import type { Area } from './area.ts';
import { JOURNAL, SETTINGS, summaryKey } from './keys.ts';
import { fromOneStored } from './stored-one.ts';

/** What was read of an area before it is asked for: the keys, and the values of those that exist. */
export interface Held {
  keys: readonly string[];
  values: Record<string, unknown>;
}

/** All that a view of one page asks of storage first, with its record unpacked. */
export async function readForPage(
  id: string,
  get: (keys: string[]) => Promise<Record<string, unknown>>,
): Promise<Held> {
  const record = summaryKey(id);
  const keys = [JOURNAL, SETTINGS, record];
  const values = await get(keys);
  if (Object.hasOwn(values, record)) values[record] = await fromOneStored(values[record]);
  return { keys, values };
}

/** An area that answers from what is held of it where all that is asked for is, and else for itself. */
export function withHeld(area: Area, { keys, values }: Held): Area {
  return {
    ...area,
    get: async (asked) =>
      asked.every((key) => keys.includes(key))
        ? Object.fromEntries(Object.entries(values).filter(([key]) => asked.includes(key)))
        : area.get(asked),
  };
}
