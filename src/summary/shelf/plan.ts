import type { Summary } from '../schema.ts';

/**
 * How a record that is brought in stands to the one that is here under its id. `newer`: it was read later, and the reader did nothing
 * here that it does not have. `conflict`: both have something the other has not; the reader chooses.
 */
export type Standing = 'new' | 'same' | 'newer' | 'conflict';
export const STANDINGS = ['new', 'same', 'newer', 'conflict'] as const;

export function standingOf(incoming: Summary, here: Summary | null): Standing {
  if (here === null) return 'new';
  if (JSON.stringify(incoming) === JSON.stringify(here)) return 'same';
  // Of two readings at one moment that differ neither is the newer.
  const later = incoming.lastReadAt > here.lastReadAt || readAlike(incoming, here);
  return later && hasAllOf(incoming, here) ? 'newer' : 'conflict';
}

/** Whether nothing but what the reader did tells them apart. */
function readAlike(incoming: Summary, here: Summary): boolean {
  const { saved, savedAt, note, tags, corrections, links, aliases } = incoming;
  return (
    JSON.stringify({ ...here, saved, savedAt, note, tags, corrections, links, aliases }) === JSON.stringify(incoming)
  );
}

/** Whether nothing that the reader did to `here` is lost with `incoming`. */
function hasAllOf(incoming: Summary, here: Summary): boolean {
  const holds = (theirs: readonly unknown[], ours: readonly unknown[]) => {
    const known = new Set(theirs.map((each) => JSON.stringify(each)));
    return ours.every((each) => known.has(JSON.stringify(each)));
  };
  return (
    (incoming.saved || !here.saved) &&
    (here.note === '' || incoming.note === here.note) &&
    holds(incoming.tags, here.tags) &&
    holds(incoming.corrections, here.corrections) &&
    holds(incoming.links, here.links) &&
    holds([...incoming.aliases, incoming.canonicalUrl], here.aliases)
  );
}
