import { readNumeral } from '../../../src/language/numerals.ts';
import { seeded } from '../corpus/sample.ts';

/** Somebody else's writer of Chinese numerals: ordinary, and as on cheques. */
export interface Writer {
  encodeS(n: number | string): string;
  encodeB(n: number | string): string;
}

export interface Mismatch {
  written: string;
  value: number;
  read: number | null;
}

const LARGEST = 1e13;

/**
 * What the reader makes wrong of `count` values, each written in six forms: ordinary, financial, with decimals, and as
 * western digits before 万, 亿 and 万亿. Values are spread over the orders of magnitude; a seed repeats them.
 */
export function mismatches(writer: Writer, count: number, seed: number): Mismatch[] {
  const random = seeded(seed);
  const wrong: Mismatch[] = [];
  const check = (written: string, value: number) => {
    const numeral = readNumeral(written, 0);
    if (numeral?.low !== value || numeral.end !== written.length)
      wrong.push({ written, value, read: numeral?.low ?? null });
  };
  for (let i = 0; i < count; i += 1) {
    const value = 1 + Math.floor(10 ** (random() * Math.log10(LARGEST)));
    check(writer.encodeS(value), value);
    if (value > 9) check(writer.encodeB(value), value);
    const decimal = `${value % 100_000}.${1 + Math.floor(random() * 99)}`;
    check(writer.encodeS(decimal), Number(decimal));
    check(`${decimal}万`, Number(`${decimal}e4`));
    check(`${decimal}亿`, Number(`${decimal}e8`));
    check(`${decimal}万亿`, Number(`${decimal}e12`));
  }
  return wrong;
}
