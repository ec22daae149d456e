import type { Summary } from '../summary/schema.ts';

/**
 * A format that is text and is written record by record, so that a large library is written in small steps. The file is
 * `head`, what `one` gives for each record with `between` between those that are not empty, and `tail`.
 */
export interface TextFormat {
  head: string;
  /** What one record adds; empty where it has nothing for this format. */
  one(summary: Summary): string;
  between: string;
  tail: string;
}

/** The whole file at once, for a few records; `write.ts` writes many. */
export function assemble(format: TextFormat, summaries: readonly Summary[]): string {
  const parts = summaries.map((summary) => format.one(summary)).filter((part) => part !== '');
  return format.head + parts.join(format.between) + format.tail;
}
