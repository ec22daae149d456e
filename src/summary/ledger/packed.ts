import type { Fact } from './facts.ts';
import { createWordList } from './word-list.ts';

/**
 * The facts of an article, several times shorter: each text once, a row of numbers each, texts by their place in `words`, −1 for null.
 * A library has hundreds of thousands, and what takes time is their length. In the order of `TEXTS`, then value, place and quote.
 */
export interface PackedFacts {
  words: string[];
  rows: (number | [number, number])[][];
}

const TEXTS = [
  ...(['article', 'published', 'status', 'subject', 'indicator', 'name', 'kind'] as const),
  ...(['unit', 'bound', 'base', 'tier', 'period', 'from', 'due'] as const),
] as const satisfies readonly (keyof Fact)[];

export function packFacts(facts: readonly Fact[]): PackedFacts {
  const { words, placeOf } = createWordList();
  const rows = facts.map((fact) => {
    const { paragraph, start, end, quote } = fact.place;
    return [...TEXTS.map((key) => placeOf(fact[key])), fact.value, paragraph, start, end, placeOf(quote)];
  });
  return { words, rows };
}

export function unpackFacts({ words, rows }: PackedFacts): Fact[] {
  // By name and not in a loop: objects that are made alike are made, and read, many times faster.
  return rows.map((row) => {
    const text = (at: number) => words[row[at] as number] ?? null;
    return {
      article: text(0) as string,
      published: text(1),
      status: text(2) as Fact['status'],
      subject: text(3) as string,
      indicator: text(4) as string,
      name: text(5) as string,
      kind: text(6) as Fact['kind'],
      value: row[14] as Fact['value'],
      unit: text(7) as string,
      bound: text(8) as Fact['bound'],
      base: text(9) as string,
      tier: text(10) as Fact['tier'],
      period: text(11),
      from: text(12),
      due: text(13),
      place: {
        paragraph: row[15] as number,
        start: row[16] as number,
        end: row[17] as number,
        quote: text(18) as string,
      },
    };
  });
}
