import type { Article } from '../article/types.ts';
import type { Place } from '../extract/types.ts';
import { type Kinds, type Mark, type Marked, marksOf } from './kinds.ts';
import type { Painter } from './painter.ts';

/** An article found on the page and the way back from its offsets to the page. */
export interface Reading {
  article: Article;
  /** Whether it looks like policy news. */
  policy: boolean;
  /** The range of a place, null where the page has none. */
  rangeOf: (paragraph: number, start: number, end: number) => Range | null;
  /** The place in the article of an offset in a node of the page. */
  placeOf: (node: Node, offset: number) => { paragraph: number; offset: number } | null;
}

/** A mark and where the page shows it. */
export interface PlacedMark extends Mark {
  range: Range;
}

/**
 * What is needed of a `Summary` on the page. Its places count all pages of a split article that were read; `pages` says
 * which paragraphs are whose.
 */
export type PageRecord = {
  id: string;
  title: string;
  pages?: { number: number; paragraphs: number }[] | undefined;
} & Marked;

/** What the worker says of an article. */
export type Kept =
  | { ok: true; value: { summary: PageRecord; settings: { kinds: Kinds } } }
  | { ok: false; error: string };

/** What the session does with the page and the worker. None of them throws or rejects. */
export interface Hands {
  /** The article of the page as it is now, or null; `force` reads a page that does not look like one. */
  read(force: boolean): Reading | null;
  /** Has an article summarised and kept. */
  keep(article: Article, policy: boolean, forced: boolean): Promise<Kept>;
  /** Says that the page shows no article any more. */
  gone(): void;
  /** Scrolls to a range; false where it cannot be shown. */
  reveal(range: Range): boolean;
  /** Is told what surrounds the marks each time they are painted; null while there are none. */
  shown(scope: Node | null): void;
}

export type State =
  | { state: 'reading' }
  | { state: 'marked'; id: string; title: string }
  | { state: 'silent'; reason: 'not-article' | 'not-policy' | 'switched-off' }
  | { state: 'error'; error: string };

/** Marks that are turned into ranges in one go; the page gets its turn after each lot. */
const LOT = 1000;

/** What happens on one page, from the first look to the end of `signal`: read, ask the worker, paint, and again when it changes. */
export class PageSession {
  readonly #hands: Hands;
  readonly #painter: Painter;
  readonly #signal: AbortSignal;
  #state: State = { state: 'reading' };
  #reading: Reading | null = null;
  /** The node around the whole body of the article. */
  #scope: Node | null = null;
  #marks: Mark[] = [];
  /** Paragraphs of the summary that stand on pages before this one. */
  #before = 0;
  #placed: PlacedMark[] = [];
  #record: PageRecord | null = null;
  /** The address that the reader asked to have marked whatever it looks like; holds until it changes. */
  #forced: string | null = null;
  /** Counts looks and answers, so that what comes late is not painted over what came after. */
  #turn = 0;

  constructor(hands: Hands, painter: Painter, signal: AbortSignal) {
    this.#hands = hands;
    this.#painter = painter;
    this.#signal = signal;
  }

  get state(): State {
    return this.#state;
  }

  /** The marks that the page has a place for, of the kinds that are painted, in the order of `marksOf`. */
  get marks(): PlacedMark[] {
    return this.#placed.filter(({ kind }) => this.#painter.shows(kind));
  }

  /** What the worker made of the article; null while nothing is marked. */
  get record(): PageRecord | null {
    return this.#state.state === 'marked' ? this.#record : null;
  }

  /** The article as it was read last. */
  get article(): Article | null {
    return this.#reading?.article ?? null;
  }

  /** Paints a record of the article on the page that was changed since it was read; nothing for any other. */
  async renew(record: PageRecord): Promise<void> {
    if (this.record?.id !== record.id) return;
    this.#take(record);
    await this.#paint(++this.#turn);
  }

  /** Reads the page as it is now and paints it; the same article as before is not sent to the worker again. */
  async look(address: string, force = false): Promise<void> {
    if (this.#signal.aborted) return;
    if (force) this.#forced = address;
    else if (this.#forced !== address) this.#forced = null;
    const forced = this.#forced !== null;
    const reading = this.#hands.read(forced);
    if (reading === null) return this.#silence('not-article');
    if (!reading.policy && !forced) return this.#silence('not-policy');
    const known = this.#reading !== null && sameArticle(this.#reading.article, reading.article);
    this.#reading = reading;
    this.#scope = scopeOf(reading);
    if (known && !force) {
      if (this.#state.state === 'marked') await this.#paint(++this.#turn);
      return;
    }
    await this.#ask(reading, forced);
  }

  /** Whether a change below this node may concern the article: any while there is none, else those inside or above it. */
  concerns(node: Node): boolean {
    return !this.#scope?.isConnected || this.#scope.contains(node);
  }

  /** The place of what is selected on the page, as far as it lies in one paragraph of the body; null where it does not. */
  placeOf({ startContainer, startOffset, endContainer, endOffset }: Range): Place | null {
    const from = this.#reading?.placeOf(startContainer, startOffset);
    const to = this.#reading?.placeOf(endContainer, endOffset);
    const text = from && this.article?.paragraphs[from.paragraph];
    if (!from || !text) return null;
    // A click on a whole paragraph selects up to the beginning of the next.
    const end = to?.paragraph === from.paragraph ? to.offset : text.length;
    const selected = text.slice(from.offset, end);
    const quote = selected.trim();
    if (quote === '') return null;
    const start = from.offset + selected.indexOf(quote);
    return { paragraph: from.paragraph + this.#before, start, end: start + quote.length, quote };
  }

  /** Scrolls to a place and flashes it. */
  goto({ paragraph, start, end }: Place): { found: boolean } {
    const range = this.#rangeOf({ paragraph, start, end });
    if (!range?.startContainer.isConnected || !this.#hands.reveal(range)) return { found: false };
    this.#painter.flash(range);
    return { found: true };
  }

  async #ask(reading: Reading, forced: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#state = { state: 'reading' };
    const kept = await this.#hands.keep(reading.article, reading.policy, forced);
    if (turn !== this.#turn || this.#signal.aborted) return;
    if (!kept.ok) {
      this.#state =
        kept.error === 'switched-off'
          ? { state: 'silent', reason: 'switched-off' }
          : { state: 'error', error: kept.error };
      this.#show([]);
      return;
    }
    const { summary, settings } = kept.value;
    this.#before = paragraphsBefore(summary.pages, reading.article.page?.number);
    this.#take(summary);
    this.#painter.show(settings.kinds);
    await this.#paint(turn);
  }

  #take(record: PageRecord): void {
    this.#marks = marksOf(record);
    this.#record = record;
    this.#state = { state: 'marked', id: record.id, title: record.title };
  }

  /** Turns the marks into ranges lot by lot and paints them all at once. */
  async #paint(turn: number): Promise<void> {
    const placed: PlacedMark[] = [];
    for (let from = 0; from < this.#marks.length; from += LOT) {
      if (from > 0) await new Promise((done) => setTimeout(done));
      if (turn !== this.#turn) return;
      for (const { kind, place } of this.#marks.slice(from, from + LOT)) {
        const range = this.#rangeOf(place);
        if (range) placed.push({ kind, place, range });
      }
    }
    this.#show(placed);
  }

  #show(placed: PlacedMark[]): void {
    this.#placed = placed;
    this.#painter.paint(placed);
    this.#hands.shown(placed.length > 0 ? this.#scope : null);
  }

  /** The range of a place of the summary; null where it stands on another page. */
  #rangeOf({ paragraph, start, end }: Pick<Place, 'paragraph' | 'start' | 'end'>): Range | null {
    const own = paragraph < 0 ? paragraph : paragraph - this.#before;
    return paragraph >= 0 && own < 0 ? null : (this.#reading?.rangeOf(own, start, end) ?? null);
  }

  #silence(reason: 'not-article' | 'not-policy'): void {
    this.#turn += 1;
    if (this.#reading !== null) {
      this.#hands.gone();
      this.#show([]);
    }
    this.#reading = null;
    this.#scope = null;
    this.#state = { state: 'silent', reason };
  }
}

function paragraphsBefore(pages: PageRecord['pages'], number = 1): number {
  return (pages ?? []).reduce((sum, page) => sum + (page.number < number ? page.paragraphs : 0), 0);
}

function scopeOf({ article: { paragraphs }, rangeOf }: Reading): Node | null {
  const last = paragraphs.length - 1;
  const [from, to] = [0, last].map((index) => rangeOf(index, 0, paragraphs[index]?.length ?? 0));
  if (!from || !to) return null;
  const span = from.cloneRange();
  span.setEnd(to.endContainer, to.endOffset);
  // An article of one line stands in one text node, and the pointer's events go to elements.
  const around = span.commonAncestorContainer;
  return around.nodeType === 3 ? around.parentNode : around;
}

/** Whether two readings are of one article, so that painting is enough. */
function sameArticle(a: Article, b: Article): boolean {
  return (
    a.url === b.url &&
    a.title === b.title &&
    a.published === b.published &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((text, index) => text === b.paragraphs[index])
  );
}
