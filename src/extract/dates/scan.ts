import { ARABIC, CHINESE, numeralEnd, numeralValue, scriptOf, scripts } from '../../language/calendar-numerals.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { NumeralForm, WordForm } from './form.ts';
import { bareYear } from './forms/bare-year.ts';
import { numberedPlan, plan } from './forms/plan.ts';
import type { Part } from './part.ts';

/** What a code unit may begin, beside a numeral of some script: a word of some form. */
const WORD = 4;

const codeOf = (letter: string): number => letter.charCodeAt(0);
const [FIVE, ORDINAL, COUNTER, ONE, TWO] = ['五', '第', '个', '1', '2'].map(codeOf);

/** Where in the table of pairs the first two code units of a word have their bit; others may share it. */
const pair = (first: number, second: number): number => ((first << 5) ^ second) & 0xffff;

/**
 * Finds the parts of dates in a text in one pass. A form is tried only where its first characters stand or, for
 * numerals, where one of its units stands behind the numeral; everything else costs one look into a table.
 */
export class Scanner {
  /** Code unit → script of the numeral or `WORD` that it may begin; 0 where nothing begins. */
  readonly #class = scripts();
  /** 1 where some word begins with such a pair of code units. */
  readonly #pairs = new Uint8Array(65_536);
  readonly #words: Lexicon<WordForm>;
  /** Code unit behind a numeral → 1 + index into #formsAt; 0 where no form has it. */
  readonly #behind = new Uint8Array(65_536);
  readonly #formsAt: NumeralForm[][] = [];

  /** Forms that share a unit or a word are tried in the order given. Words have two characters at least. */
  constructor(numeralForms: readonly NumeralForm[], wordForms: readonly WordForm[]) {
    this.#words = new Lexicon(wordForms.flatMap((form) => form.words.map((word) => [word, form] as const)));
    for (const form of wordForms) {
      for (const word of form.words) {
        this.#class[codeOf(word)] = WORD;
        this.#pairs[pair(codeOf(word), word.charCodeAt(1))] = 1;
      }
    }
    for (const form of numeralForms) {
      for (const unit of form.units) {
        const code = codeOf(unit);
        const forms = this.#formsAt[(this.#behind[code] as number) - 1];
        if (forms) forms.push(form);
        else this.#behind[code] = this.#formsAt.push([form]);
      }
    }
  }

  /** The parts of `text`, in order, none overlapping another. */
  scan(text: string): Part[] {
    const parts: Part[] = [];
    let free = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const kind = this.#class[code];
      if (kind === 0) {
        at++;
        continue;
      }
      let found: Part | null = null;
      let next = at + 1;
      if (kind !== WORD) {
        next = numeralEnd(text, at);
        found = this.#atNumeral(text, at, next);
      } else if (this.#pairs[pair(code, text.charCodeAt(next))]) {
        const word = this.#words.longestAt(text, at);
        if (word) found = word[1].match(text, at, at + word[0].length, word[0]);
      }
      if (found && found.start >= free) {
        parts.push(found);
        free = found.end;
        at = Math.max(found.end, next);
      } else at = next;
    }
    return parts;
  }

  #atNumeral(text: string, start: number, end: number): Part | null {
    const chinese = scriptOf(text.charCodeAt(start)) === CHINESE;
    let unitAt = end;
    let unit = text.charCodeAt(end);
    if (unit === 0x20 || unit === 0x3000 || unit === 0xa0) unit = text.charCodeAt(++unitAt);
    // Most numerals have no such unit behind them; an array asked for −1 would be slow.
    const index = unitAt < text.length ? (this.#behind[unit] as number) : 0;
    const forms = index === 0 ? undefined : this.#formsAt[index - 1];
    if (forms && !(!chinese && isDecimal(text, start))) {
      const numeral = { start, end, unitAt, value: numeralValue(text, start, end) };
      for (const form of forms) {
        const found = form.match(text, numeral);
        if (found) return found;
      }
    }
    if (chinese) {
      if (text.charCodeAt(start - 1) === ORDINAL)
        return text.charCodeAt(end) === COUNTER ? numberedPlan(text, start, end) : null;
      return end - start > 1 && text.charCodeAt(end - 1) === FIVE ? plan(text, start, end) : null;
    }
    const first = text.charCodeAt(start);
    if (end - start !== 4 || (first !== ONE && first !== TWO)) return null;
    return bareYear(text, { start, end, unitAt: end, value: numeralValue(text, start, end) });
  }
}

/** The digits behind a decimal point are no number of their own: 0.15年, 2.5月. */
function isDecimal(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (before === 0x2e || before === 0xff0e) && scriptOf(text.charCodeAt(start - 2)) === ARABIC;
}
