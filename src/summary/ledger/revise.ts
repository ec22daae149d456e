import type { DatedEvent } from '../shelf/events.ts';
import { reviseArticles } from './articles.ts';
import { buildLedger } from './build.ts';
import { createDeciding, decisionsNow } from './decided.ts';
import type { Decision } from './decisions.ts';
import type { Fact } from './facts.ts';
import { type Line, lineOf } from './line.ts';
import { reviseLines } from './lines.ts';
import { changeDays, rankOf } from './listing.ts';
import { packFacts, unpackFacts } from './packed.ts';
import type { ReadSlice } from './reading.ts';
import { bySlice, type LedgerHead, type Slice, type SliceName } from './slices.ts';

/** What an article says by now, as the ledger takes it; `now` is null where the article is gone. */
export interface ArticleChange {
  id: string;
  now: { said: string; facts: Fact[]; decisions: Decision[]; events: DatedEvent[] } | null;
}

/** What makes another ledger of one: its head, slices that are new or others, and slices that are not there any more. */
export interface Revision {
  head: LedgerHead;
  put: Slice[];
  drop: { name: SliceName; at: number | string }[];
}

/** So many slices are asked for at once. */
const AHEAD = 8;

/**
 * The ledger after some articles changed, made of the one before. What is brought together is of one series, so that only slices with numbers
 * of those articles are made again, and where the reader decided those with the numbers that are named there; it comes to the same as
 * making all of it anew, which is a change of all articles in a ledger of nothing.
 * @param name what the slices of lines are called that are made: never the same twice
 */
export async function reviseLedger(
  before: LedgerHead,
  read: ReadSlice,
  changes: readonly ArticleChange[],
  name: string,
): Promise<Revision> {
  const changed = new Set(changes.map(({ id }) => id));
  const coming = bySlice(
    before,
    changes.flatMap(({ now }) => now?.facts ?? []),
  );
  const articles = await reviseArticles(before, read, changes);
  const decided = await decisionsNow(before, read, changes);
  const touched = new Set([...articles.touched, ...coming.keys()]);
  const looked = [...new Set([...touched, ...decided.slices, ...(await articles.slicesOf(decided.unplaced))])];

  const sizes = [...before.facts];
  const revision: Revision = { head: before, put: [...articles.put], drop: [...articles.drop] };
  const [gone, come] = [new Map<string, Line>(), new Map<string, Line>()];
  const [undone, done] = [createDeciding(decided.before), createDeciding(decided.now)];
  for (let from = 0; from < looked.length; from += AHEAD) {
    const some = looked.slice(from, from + AHEAD);
    const packed = await Promise.all(some.map((at) => (before.facts[at] ? read('facts', at) : null)));
    for (const [nth, at] of some.entries()) {
      const old = packed[nth] ? unpackFacts(packed[nth]) : [];
      const left = old.filter(({ article }) => !changed.has(article));
      const now = touched.has(at) ? inArticleOrder([...left, ...(coming.get(at) ?? [])]) : old;
      for (const entry of undone.add(at, old, buildLedger(old))) list(gone, lineOf(entry));
      for (const entry of done.add(at, now, buildLedger(now))) list(come, lineOf(entry));
      if (!touched.has(at)) continue;
      sizes[at] = now.length;
      if (now.length > 0) revision.put.push({ name: 'facts', at, value: packFacts(now) });
      else if (old.length > 0) revision.drop.push({ name: 'facts', at });
    }
  }
  for (const entry of undone.end().entries) list(gone, lineOf(entry));
  const { entries, slice } = done.end();
  for (const entry of entries) list(come, lineOf(entry));
  if (slice) revision.put.push({ name: 'decided', at: 0, value: slice });
  else if (before.decided) revision.drop.push({ name: 'decided', at: 0 });

  dropAlike(gone, come);
  const lines = await reviseLines(before.lines, read, { gone, come, name });
  revision.put.push(...lines.put);
  revision.drop.push(...lines.drop);
  revision.head = {
    lines: lines.lines,
    days: changeDays(before.days, gone.values(), come.values()),
    facts: sizes,
    articles: articles.stamps,
    decided: slice !== null,
  };
  return revision;
}

const list = (lines: Map<string, Line>, line: Line) => lines.set(rankOf(line), line);

/** What an article says stays in its order, whichever article was read first. */
function inArticleOrder(facts: Fact[]): Fact[] {
  return facts.sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0));
}

/** What went and came back as it was did neither. */
function dropAlike(gone: Map<string, Line>, come: Map<string, Line>): void {
  for (const [rank, line] of gone) {
    if (JSON.stringify(come.get(rank)) !== JSON.stringify(line)) continue;
    gone.delete(rank);
    come.delete(rank);
  }
}
