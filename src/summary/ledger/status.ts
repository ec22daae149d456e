import { daysBetween } from '../period.ts';
import { currentOf, type Entry } from './entry.ts';
import type { Fact } from './facts.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How a target stands on a day. */
export type Standing =
  | { state: 'answered'; actual: Fact; verdict: Verdict }
  /** `days` until it is due, from 0 on. */
  | { state: 'ahead'; days: number }
  /** `days` since it was due, from 1 on; no article that was kept says what became of it. */
  | { state: 'overdue'; days: number }
  /** No day is given, so that nothing can be said. */
  | { state: 'unverifiable' };

/** `today` is `YYYY-MM-DD` on the reader's calendar. The latest report counts. */
export function standingOf(entry: Entry, today: string): Standing {
  const actual = entry.answers.at(-1);
  if (actual) return { state: 'answered', actual, verdict: verdictOf(currentOf(entry), actual) };
  if (entry.due === null) return { state: 'unverifiable' };
  const days = daysBetween(today, entry.due);
  return days >= 0 ? { state: 'ahead', days } : { state: 'overdue', days: -days };
}
