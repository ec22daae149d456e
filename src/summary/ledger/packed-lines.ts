import type { Fact } from './facts.ts';
import type { Figure, Line } from './line.ts';
import { createWordList } from './word-list.ts';

/** Lines as facts are packed: each text once, texts by their place in `words`. In the order of `packLines`. */
export interface PackedLines {
  words: string[];
  rows: [number, number, number, number, number, number, number, number[], ...(PackedFigure | null)[]][];
}

type PackedFigure = [number, Fact['value'], number, number, number, number, number];

/** Packs lines; `unpackLines` gives them back. */
export function packLines(lines: readonly Line[]): PackedLines {
  const { words, placeOf } = createWordList();
  const figure = (one: Figure | null): PackedFigure | null =>
    one && [
      ...([placeOf(one.indicator), one.value, placeOf(one.unit), placeOf(one.kind)] as const),
      ...([placeOf(one.bound), placeOf(one.period), placeOf(one.due)] as const),
    ];
  const rows = lines.map((line): PackedLines['rows'][number] => [
    ...([placeOf(line.key), placeOf(line.subject), placeOf(line.indicator), placeOf(line.kind)] as const),
    ...([placeOf(line.base), placeOf(line.due), line.sources, line.names.map(placeOf)] as const),
    ...[figure(line.now), figure(line.before), figure(line.answer)],
  ]);
  return { words, rows };
}

export function unpackLines({ words, rows }: PackedLines): Line[] {
  const text = (at: number) => words[at] ?? null;
  const figure = (packed: PackedFigure | null | undefined): Figure | null =>
    packed
      ? {
          indicator: text(packed[0]) as string,
          value: packed[1],
          unit: text(packed[2]) as string,
          kind: text(packed[3]) as Figure['kind'],
          bound: text(packed[4]) as Figure['bound'],
          period: text(packed[5]),
          due: text(packed[6]),
        }
      : null;
  return rows.map(([key, subject, indicator, kind, base, due, sources, names, now, before, answer]) => ({
    key: text(key) as string,
    subject: text(subject) as string,
    indicator: text(indicator) as string,
    names: names.map((name) => text(name) as string),
    kind: text(kind) as Line['kind'],
    base: text(base) as string,
    due: text(due),
    now: figure(now) as Figure,
    before: figure(before),
    answer: figure(answer),
    sources,
  }));
}
