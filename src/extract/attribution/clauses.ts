const PAIRS: Readonly<Record<string, string>> = {
  ...{ '“': '”', '‘': '’', '「': '」', '『': '』' },
  ...{ '《': '》', '〈': '〉', '（': '）', '(': ')', '【': '】' },
};
const QUOTES = '“「『';
const CLAUSE_MARKS = '，。；！？：,;!?:…\n';
const SENTENCE_MARKS = '。！？!?\n';
/** No clause or speech is longer; keeps a paragraph without marks from being read to its end from each name. */
const LONGEST_CLAUSE = 90;
const LONGEST_SENTENCE = 400;
const LONGEST_AHEAD = 12;
/** Marks that are open at a time; more are never closed. */
const DEEPEST = 12;

/** Where the clauses and quotations of a paragraph end. What stands in quotation marks or brackets belongs to the clause around it. */
export class Clauses {
  /** Position of an opening mark → that of its closing one, and the other way round. */
  readonly #closing = new Map<number, number>();
  readonly #opening = new Map<number, number>();

  constructor(readonly text: string) {
    const open: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const mark = text.charAt(at);
      if (mark in PAIRS) {
        // The second ‘“’ of a paragraph that never closes the first begins anew.
        while (QUOTES.includes(mark) && open.some((other) => text.charAt(other) === mark)) open.pop();
        open.push(at);
        if (open.length > DEEPEST) open.shift();
      } else if (open.length > 0 && PAIRS[text.charAt(open.at(-1) as number)] === mark) {
        const from = open.pop() as number;
        this.#closing.set(from, at);
        this.#opening.set(at, from);
      }
    }
  }

  /** Where the clause that holds `from` ends: at its mark, the end of the text, or where it is too long to be one. */
  clauseEnd(from: number): number {
    return this.#end(from, CLAUSE_MARKS, LONGEST_CLAUSE);
  }

  sentenceEnd(from: number): number {
    return this.#end(from, SENTENCE_MARKS, LONGEST_SENTENCE);
  }

  /** Where the clause that holds the character before `end` begins. */
  clauseStart(end: number): number {
    let at = end;
    while (at > 0 && end - at < LONGEST_CLAUSE) {
      const opening = this.#opening.get(at - 1);
      if (opening !== undefined && QUOTES.includes(this.text.charAt(opening)) && isSpeech(this.text, at - 1)) break;
      if (opening === undefined && CLAUSE_MARKS.includes(this.text.charAt(at - 1))) break;
      at = opening ?? at - 1;
    }
    return at;
  }

  /** The quotation that opens at `at`: its two marks' positions. */
  quotationAt(at: number): [from: number, to: number] | null {
    const to = this.#closing.get(at);
    return to !== undefined && QUOTES.includes(this.text.charAt(at)) ? [at, to + 1] : null;
  }

  /** The quotation that opens at `at` and is all that is said: a term in quotation marks goes on behind them. */
  speechAt(at: number): [from: number, to: number] | null {
    const span = this.quotationAt(at);
    if (!span) return null;
    const [, to] = span;
    return isSpeech(this.text, to - 1) || to >= this.text.length || CLAUSE_MARKS.includes(this.text.charAt(to))
      ? span
      : null;
  }

  /** Whether a clause begins at `at`. */
  beginsAt(at: number): boolean {
    return this.clauseStart(at) === at;
  }

  /**
   * The quotation of whole sentences that ends before the clause of `at`, or before a short clause ahead of it (“……。”5月12日，甲说). A term in
   * quotation marks is none.
   */
  speechBefore(at: number): [from: number, to: number] | null {
    let end = this.clauseStart(at);
    const ahead = this.text.charAt(end - 1) === '，' ? this.clauseStart(end - 1) : end;
    if (end - ahead <= LONGEST_AHEAD) end = ahead;
    const from = this.#opening.get(end - 1);
    if (from === undefined || !QUOTES.includes(this.text.charAt(from)) || !isSpeech(this.text, end - 1)) return null;
    // 甲强调：“……。”乙表示: it has been said by somebody already.
    if (':：'.includes(this.text.charAt(from - 1) || ' ')) return null;
    return [from, end];
  }

  /** The quotations that are long enough to hold sentences. */
  *speeches(): Generator<[from: number, to: number]> {
    for (const [from, to] of this.#closing)
      if (QUOTES.includes(this.text.charAt(from)) && to - from > 12) yield [from, to];
  }

  /** The position behind the pair that opens at `at`; `at` itself where none does. */
  skipPair(at: number): number {
    const to = this.#closing.get(at);
    return to === undefined ? at : to + 1;
  }

  #end(from: number, marks: string, most: number): number {
    let at = from;
    while (at < this.text.length && at - from < most) {
      if (marks.includes(this.text.charAt(at))) break;
      const closing = this.#closing.get(at);
      at = closing === undefined ? at + 1 : closing + 1;
      // “……。” ends the sentence that it is the end of.
      if (closing !== undefined && marks === SENTENCE_MARKS && isSpeech(this.text, closing)) {
        if (QUOTES.includes(this.text.charAt(this.#opening.get(closing) ?? -1))) break;
      }
    }
    return at;
  }
}

/** Whether what closes at `closing` ends as sentences in a quotation do: 。”, ，”. */
function isSpeech(text: string, closing: number): boolean {
  return '。，！？…,!?'.includes(text.charAt(closing - 1));
}
