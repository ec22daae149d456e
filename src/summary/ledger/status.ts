import { daysBetween } from '../period.ts';
import type { Figure, Line } from './line.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How a target stands on a day. */
export type Standing =
  | { state: 'answered'; actual: Figure; verdict: Verdict }
  /** `days` until it is due, from 0 on. */
  | { state: 'ahead'; days: number }
  /** `days` since it was due, from 1 on; no article that was kept says what became of it. */
  | { state: 'overdue'; days: number }
  /** No day is given, so that nothing can be said. */
  | { state: 'unverifiable' };

/** `today` is `YYYY-MM-DD` on the reader's calendar. The latest report counts. */
export function standingOf({ due, now, answer }: Pick<Line, 'due' | 'now' | 'answer'>, today: string): Standing {
  if (answer) return { state: 'answered', actual: answer, verdict: verdictOf(now, answer) };
  if (due === null) return { state: 'unverifiable' };
  const days = daysBetween(today, due);
  return days >= 0 ? { state: 'ahead', days } : { state: 'overdue', days: -days };
}

/** Only which of them, for filters over tens of thousands; days compare as they are written. */
export function stateOf({ due, answer }: { due: string | null; answer: unknown }, today: string): Standing['state'] {
  if (answer) return 'answered';
  if (due === null) return 'unverifiable';
  return due >= today ? 'ahead' : 'overdue';
}
