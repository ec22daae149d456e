import type { PlacedMark } from '../session.ts';
import { documentsAround, isFocusElsewhere, watchUnheardFrames } from './around.ts';
import type { CardHost } from './host.ts';

/** How long the pointer may be off mark and card before the card goes, in milliseconds. */
const GRACE = 250;

/** What fills the card. */
export interface Drawing {
  /** Draws the card of a mark; `reachable`: with the Tab key too. False where there is nothing to say of it. */
  draw(mark: PlacedMark, reachable: boolean): boolean;
  /** Takes it away. */
  erase(): void;
  /** Says in place of what it shows that the extension is gone. False where it is not: other scripts of it take over. */
  part(): boolean;
  /** Says that what the reader typed is not kept yet. False where that was said since it was typed. */
  warn(): boolean;
}

/**
 * Opens and closes the card. While it is closed it listens to nothing. With `signal` the host goes, but for a card that holds what the
 * reader typed, and one that is open as the extension goes: what the reader was about to do must not vanish without a word.
 */
export class CardKeeper {
  readonly #page: Document;
  readonly #host: CardHost;
  readonly #drawing: Drawing;
  #open: { mark: PlacedMark; asked: boolean; stop: AbortController; before: Element | null } | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(page: Document, host: CardHost, drawing: Drawing, signal: AbortSignal) {
    this.#page = page;
    this.#host = host;
    this.#drawing = drawing;
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  get mark(): PlacedMark | null {
    return this.#open?.mark ?? null;
  }

  /** The pointer rests on a mark, or left one. A card that the reader asked for stays. */
  over(mark: PlacedMark | null): void {
    if (mark === null || this.#open?.asked || this.#open?.mark === mark) return;
    this.#show(mark, false);
  }

  /** Opens the card because the reader asked for it: the focus goes into it and comes back when it closes. */
  ask(mark: PlacedMark): boolean {
    if (!this.#show(mark, true)) return false;
    this.focus();
    return true;
  }

  /** Whether the card stays since it holds what the reader typed: a press beside it is no answer to whether that may go. It says so. */
  stays(): boolean {
    if (!this.#holdsDraft()) return false;
    this.#drawing.warn();
    return true;
  }

  /** Puts the focus into the card. */
  focus(): void {
    this.#host.slot.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Puts the card in its place again after what it shows has changed. */
  place(): void {
    this.#host.place();
  }

  close(): void {
    if (!this.#open) return;
    const { stop, before } = this.#open;
    const refocus = this.#host.hasFocus && !isFocusElsewhere(this.#page);
    this.#open = null;
    this.#stay();
    stop.abort();
    this.#host.hide();
    this.#drawing.erase();
    if (this.#ended) this.#host.remove();
    // No `instanceof`: a frame has classes of its own.
    if (refocus) (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  #show(mark: PlacedMark, asked: boolean): boolean {
    const before = this.#host.hasFocus ? (this.#open?.before ?? null) : this.#page.activeElement;
    this.#open?.stop.abort();
    this.#stay();
    const stop = new AbortController();
    this.#open = { mark, asked, stop, before };
    if (!this.#drawing.draw(mark, asked)) {
      this.close();
      return false;
    }
    this.#host.show(mark.range);
    this.#listen(stop.signal);
    return true;
  }

  #listen(signal: AbortSignal): void {
    const heard = documentsAround(this.#page);
    const on = (page: Document, type: string, hear: (event: Event) => void) =>
      page.addEventListener(type, hear, { passive: true, capture: true, signal });
    const pressed = () => this.stays() || this.close();
    on(this.#page, 'scroll', (event) => this.#host.holds(event) || this.#scrolled());
    // Its frame, or the frames in it, are the page as well for who reads.
    for (const page of heard) {
      on(page, 'mousemove', (event) => this.#moved(event as MouseEvent, page));
      on(page, 'pointerdown', (event) => this.#host.holds(event) || pressed());
      on(page, 'keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.#escape());
    }
    watchUnheardFrames(heard, pressed, signal);
    this.#page.defaultView?.addEventListener('resize', () => this.#host.place(), { passive: true, signal });
  }

  /** Once is asked whether what was typed may go; the second time is the answer. */
  #escape(): void {
    if (!this.#holdsDraft() || !this.#drawing.warn()) this.close();
  }

  /** Whether something would be lost that could still be kept. */
  #holdsDraft(): boolean {
    return this.#open !== null && !this.#ended && this.#host.unsaved;
  }

  #end(): void {
    this.#ended = true;
    const open = this.#open;
    const focused = this.#host.hasFocus;
    if (!open || !(this.#host.leave() || this.#drawing.part())) {
      this.close();
      this.#host.remove();
      return;
    }
    open.asked = true;
    this.#stay();
    this.place();
    // What had it may be gone with what was shown.
    if (focused && !this.#host.hasFocus) this.focus();
  }

  #moved({ clientX, clientY }: MouseEvent, where: Document): void {
    if (this.#open?.asked) return;
    if (where === this.#page && this.#host.isNear(clientX, clientY)) this.#stay();
    else this.#leaving ??= setTimeout(() => this.close(), GRACE);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  /** A card that was asked for goes along with its mark; the other is in the way. */
  #scrolled(): void {
    if (this.#open?.asked) this.#host.place();
    else this.close();
  }
}
