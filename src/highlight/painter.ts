import { KINDS, type Kind, type Kinds } from './kinds.ts';
import { CURRENT, FLASH, nameOf } from './names.ts';
import { type Tone, toneOf } from './tone.ts';

/** A range of the page and the kind it is painted as. */
export interface PaintedRange {
  kind: Kind;
  range: Range;
}

/** The two things of the platform that painting needs; a test hands in its own. */
export interface Pens {
  registry: Pick<HighlightRegistry, 'has' | 'set' | 'delete'>;
  highlight: (ranges: Range[]) => Highlight;
}

const FLASH_MILLISECONDS = 1500;

/**
 * Paints ranges by the CSS Custom Highlight API: one Highlight a kind and tone, no change of the DOM.
 * Nothing is left in the registry once `signal` is aborted.
 */
export class Painter {
  readonly #pens: Pens;
  readonly #signal: AbortSignal;
  #painted: PaintedRange[] = [];
  #kinds: Kinds = { target: true, actual: true, date: true, official: true };
  #set = new Map<string, Highlight>();
  #sample: { element: Element; tone: Tone } | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(pens: Pens, signal: AbortSignal) {
    this.#pens = pens;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Paints these ranges instead of those before. */
  paint(painted: PaintedRange[]): void {
    this.#painted = painted;
    this.#draw();
    if (painted.length === 0) this.point(null);
  }

  /** Paints only these kinds from now on. */
  show(kinds: Kinds): void {
    this.#kinds = kinds;
    this.#draw();
  }

  /** Whether marks of a kind are painted. */
  shows(kind: Kind): boolean {
    return this.#kinds[kind];
  }

  /** Shows a range as the one that the reader moved to, until another is; null for none. */
  point(range: Range | null): void {
    if (range === null || this.#signal.aborted) {
      this.#pens.registry.delete(CURRENT);
      return;
    }
    const current = this.#pens.highlight([range]);
    current.priority = 2;
    this.#pens.registry.set(CURRENT, current);
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.paint([]);
    clearTimeout(this.#flashing);
    this.#pens.registry.delete(FLASH);
  }

  /**
   * Puts back what the page took out of the registry, and paints anew when the page's text turned from dark to
   * pale (a site's own night mode). Neither is announced by an event: to be called from time to time, and cheap enough
   * for that (a look-up a kind and one computed colour).
   */
  restore(): void {
    if (this.#sample?.element.isConnected && toneOf(this.#sample.element) !== this.#sample.tone) this.#draw();
    for (const [name, highlight] of this.#set) {
      if (!this.#pens.registry.has(name)) this.#pens.registry.set(name, highlight);
    }
  }

  /** Draws the eye to a range for a moment. */
  flash(range: Range): void {
    if (this.#signal.aborted) return;
    const flash = this.#pens.highlight([range]);
    flash.priority = 1;
    this.#pens.registry.set(FLASH, flash);
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => this.#pens.registry.delete(FLASH), FLASH_MILLISECONDS);
  }

  #draw(): void {
    const groups = this.#signal.aborted ? new Map<string, Range[]>() : this.#grouped();
    for (const name of this.#set.keys()) {
      if (!groups.has(name)) this.#pens.registry.delete(name);
    }
    this.#set = new Map([...groups].map(([name, ranges]) => [name, this.#pens.highlight(ranges)]));
    for (const [name, highlight] of this.#set) this.#pens.registry.set(name, highlight);
  }

  /** Name in the registry → its ranges, for the kinds that are shown. */
  #grouped(): Map<string, Range[]> {
    const groups = new Map<string, Range[]>();
    const tones = new Map<Element, Tone>();
    for (const kind of KINDS.filter((each) => this.#kinds[each])) {
      for (const { range } of this.#painted.filter((each) => each.kind === kind)) {
        const element = range.startContainer.parentElement;
        if (element === null) continue;
        const tone = tones.get(element) ?? toneOf(element);
        tones.set(element, tone);
        const name = nameOf(kind, tone);
        const ranges = groups.get(name);
        if (ranges) ranges.push(range);
        else groups.set(name, [range]);
      }
    }
    const [first] = tones;
    this.#sample = first ? { element: first[0], tone: first[1] } : null;
    return groups;
  }
}
