import type { Figure, Line } from './line.ts';

/**
 * A line as one text, for lists of tens of thousands: as objects they are what Firefox moves in one go of 60 ms and more when it first
 * clears up after a reading. What lists look for comes first, the rest as JSON behind it.
 */
export type PackedLine = string;

/** Neither is in JSON text. */
const FIELD = '\u001f';
export const LINE_END = '\u001d';

/** Packs lines; `unpackLines` gives them back, a `LineSlice` each as it is packed. */
export function packLines(lines: readonly Line[]): string {
  return lines.map(packLine).join(LINE_END);
}

export function unpackLines(packed: string): Line[] {
  return packed === '' ? [] : packed.split(LINE_END).map(unpackLine);
}

type PackedFigure = [string, Figure['value'], string, Figure['kind'], Figure['bound'], string | null, string | null];

const packFigure = (one: Figure | null): PackedFigure | null =>
  one && [one.indicator, one.value, one.unit, one.kind, one.bound, one.period, one.due];

function unpackFigure(packed: PackedFigure | null): Figure | null {
  if (packed === null) return null;
  const [indicator, value, unit, kind, bound, period, due] = packed;
  return { indicator, value, unit, kind, bound, period, due };
}

function packLine({ key, subject, indicator, names, kind, base, due, now, before, answer, sources }: Line): PackedLine {
  const said = [kind, base, sources, packFigure(now), packFigure(before), packFigure(answer)];
  return [
    ...[JSON.stringify(key), due, now.due, answer && 'answer', before && 'before'],
    ...[JSON.stringify([subject, indicator, ...names]), JSON.stringify(said)],
  ].join(FIELD);
}

export function unpackLine(packed: PackedLine): Line {
  const [key, due, , , , called, said] = packed.split(FIELD) as [string, ...string[]] & { length: 7 };
  const [subject, indicator, ...names] = JSON.parse(called as string);
  const [kind, base, sources, now, before, answer] = JSON.parse(said as string);
  return {
    ...{ key: JSON.parse(key), subject, indicator, names, kind, base, due: due || null },
    ...{ now: unpackFigure(now) as Figure, before: unpackFigure(before), answer: unpackFigure(answer), sources },
  };
}

/** What lists ask of a line. */
export interface Glance extends Pick<Line, 'due'> {
  /** The day of the value that holds. */
  dueNow: string | null;
  answer: boolean;
  before: boolean;
  /** Its subject and its names, one a line. */
  names: string;
}

export function glanceAt(packed: PackedLine): Glance {
  const [, due, dueNow, answer, before, called = ''] = packed.split(FIELD, HEAD);
  return {
    due: due || null,
    dueNow: dueNow || null,
    answer: answer !== '',
    before: before !== '',
    names: namesIn(called),
  };
}
const HEAD = 6;

/** Hardly any name holds what JSON writes otherwise, and reading it as JSON takes longer than all the rest. */
const namesIn = (called: string) =>
  called.includes('\\') ? JSON.parse(called).join('\n') : called.slice(2, -2).replaceAll('","', '\n');

export function keyOf(packed: PackedLine): string {
  return JSON.parse(packed.slice(0, packed.indexOf(FIELD)));
}

/** What the line of a key begins with, and no other. */
export function beginningOf(key: string): string {
  return JSON.stringify(key) + FIELD;
}
