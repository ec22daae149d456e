import { ARABIC, CHINESE, numeralEnd, numeralValue, scriptOf } from '../../language/calendar-numerals.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { Numeral, NumeralForm, WordForm } from './form.ts';
import { bareYear } from './forms/bare-year.ts';
import { mayBePlan, numberedPlan, plan } from './forms/plan.ts';
import type { Part } from './part.ts';

/** What a code unit may begin: nothing, a numeral (its script), or a word of some form. */
const WORD = 4;

/** Finds the parts of dates in a text in one pass; each form is tried only where its first or next character stands. */
export class Scanner {
  readonly #class = new Uint8Array(65_536);
  /** Code unit behind a numeral → 1 + index into #formsAt. */
  readonly #behind = new Uint8Array(65_536);
  readonly #formsAt: NumeralForm[][] = [];
  readonly #words: Lexicon<WordForm>;

  /** Forms that share a first or next character are tried in the order given. */
  constructor(numeralForms: readonly NumeralForm[], wordForms: readonly WordForm[]) {
    for (let code = 0; code < 65_536; code++) this.#class[code] = scriptOf(code);
    this.#words = new Lexicon(wordForms.flatMap((form) => form.words.map((word) => [word, form] as const)));
    for (const form of wordForms) for (const word of form.words) this.#class[word.charCodeAt(0)] ||= WORD;
    for (const form of numeralForms) {
      for (const unit of form.units) {
        const code = unit.charCodeAt(0);
        const forms = this.#formsAt[(this.#behind[code] as number) - 1];
        if (forms) forms.push(form);
        else this.#behind[code] = this.#formsAt.push([form]);
      }
    }
  }

  /** The parts of `text`, in order, none overlapping another. */
  scan(text: string): Part[] {
    const parts: Part[] = [];
    const length = text.length;
    for (let at = 0; at < length; ) {
      const kind = this.#class[text.charCodeAt(at)];
      if (kind === 0) {
        at++;
        continue;
      }
      let found: Part | null = null;
      let next = at + 1;
      if (kind === WORD) {
        const word = this.#words.longestAt(text, at);
        if (word) found = word[1].match(text, at, at + word[0].length, word[0]);
      } else {
        next = numeralEnd(text, at);
        found = this.#atNumeral(text, at, next);
      }
      if (found && found.start >= (parts.at(-1)?.end ?? 0)) {
        parts.push(found);
        at = Math.max(found.end, next);
      } else at = next;
    }
    return parts;
  }

  #atNumeral(text: string, start: number, end: number): Part | null {
    const kind = scriptOf(text.charCodeAt(start));
    let unitAt = end;
    let unit = text.charCodeAt(end);
    if (unit === 0x20 || unit === 0x3000 || unit === 0xa0) unit = text.charCodeAt(++unitAt);
    const forms = this.#formsAt[(this.#behind[unit] as number) - 1];
    if (forms) {
      const before = text[start - 1];
      // The tail of a decimal is no number of its own: 0.15年, 2.5月.
      const decimal =
        kind === ARABIC && (before === '.' || before === '．') && scriptOf(text.charCodeAt(start - 2)) === ARABIC;
      if (!decimal) {
        const numeral: Numeral = { start, end, unitAt, value: numeralValue(text, start, end) };
        for (const form of forms) {
          const found = form.match(text, numeral);
          if (found) return found;
        }
      }
    }
    if (kind === CHINESE) {
      if (mayBePlan(text, start, end)) return plan(text, start, end);
      return text[start - 1] === '第' && text[end] === '个' ? numberedPlan(text, start, end) : null;
    }
    if (end - start !== 4) return null;
    return bareYear(text, { start, end, unitAt: end, value: numeralValue(text, start, end) });
  }
}
