import type { Summary } from '../summary/schema.ts';
import { bindParts, type Order, openParts, type Part, type Written } from './parts.ts';

/** Writes a few records to a file at once; `spread.ts` has many written by several threads. */
export async function writeFile(order: Order, summaries: readonly Summary[]): Promise<Written> {
  const writer = await openParts(order);
  const parts = [await writer.add(summaries), await writer.end()];
  return bindParts(
    order,
    parts.filter((part): part is Part => part !== null),
  );
}
