import { CARD_TAG, LEFT, UNSAVED } from '../remains.ts';
import { toneOf } from '../tone.ts';
import { placeCard } from './placing.ts';

/** So that no rule of the page reaches the element, and the element takes no room. */
const APART =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important;';

/** How long a live region is in the page before it is spoken in, in milliseconds. */
const HEARD_MS = 100;

/**
 * One element with a closed shadow root, beside the article and over it: `slot` for the card, and a live region for what
 * is announced. It is in the page from the first card or step on until it is removed.
 */
export class CardHost {
  readonly slot: HTMLElement;
  readonly #host: HTMLElement;
  readonly #live: HTMLElement;
  #range: Range | null = null;
  /** What is to be announced once the live region is known; the last of several. */
  #unsaid: string | null = null;

  constructor(page: Document, css: string) {
    this.#host = page.createElement(CARD_TAG);
    this.#host.style.cssText = APART;
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = page.createElement('style');
    style.textContent = css;
    this.#live = page.createElement('div');
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('role', 'status');
    this.slot = page.createElement('div');
    this.slot.className = 'slot';
    this.slot.hidden = true;
    root.append(style, this.#live, this.slot);
    // What is typed into the card is no hotkey of the page's. Firefox lets Enter do nothing where it is held up.
    const typed = (event: Event) => {
      // No `instanceof`: a frame has classes of its own.
      const inField = (event.target as Element).matches?.('input, select');
      if (inField && (event as KeyboardEvent).key !== 'Enter') event.stopPropagation();
    };
    // As long as there is a card: one that holds what was typed outlives its scripts' signal.
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, typed);
  }

  /** Shows the slot beside a range, in the page's own lightness there. */
  show(range: Range): void {
    const element = range.startContainer.parentElement;
    if (element) this.#host.className = toneOf(element) === 'pale' ? 'dark' : 'light';
    this.#range = range;
    this.#attach();
    this.slot.hidden = false;
    this.place();
  }

  hide(): void {
    this.#range = null;
    this.slot.hidden = true;
  }

  /** Takes the element off the page for good. */
  remove(): void {
    this.#host.remove();
  }

  /** Whether what is shown holds what the reader typed and has not kept. Scripts of a later version ask the element for that. */
  get unsaved(): boolean {
    return this.#host.hasAttribute(UNSAVED);
  }

  set unsaved(holds: boolean) {
    this.#host.toggleAttribute(UNSAVED, holds);
  }

  /** Has the card say that nothing of it can be kept any more. False where it holds nothing, and may go. */
  leave(): boolean {
    const holds = this.#host.isConnected && this.unsaved;
    if (holds) this.#host.setAttribute(LEFT, '');
    return holds;
  }

  /** Puts the slot where it belongs after its content or the page's scrolling changed. */
  place(): void {
    if (this.#range === null) return;
    const { style } = this.slot;
    const view = this.#host.ownerDocument.documentElement;
    Object.assign(style, { left: '0', top: '0', maxHeight: 'none' });
    const { width, height } = this.slot.getBoundingClientRect();
    const box = placeCard(
      this.#range.getBoundingClientRect(),
      { width: Math.ceil(width), height: Math.ceil(height) },
      { width: view.clientWidth, height: this.#host.ownerDocument.defaultView?.innerHeight ?? view.clientHeight },
    );
    Object.assign(style, { left: `${box.left}px`, top: `${box.top}px`, maxHeight: `${box.height}px` });
    style.visibility = box.height > 0 ? 'visible' : 'hidden';
  }

  /** Whether a point of the view is on the card, its mark or the way between them. */
  isNear(x: number, y: number): boolean {
    if (this.#range === null) return false;
    const card = this.slot.getBoundingClientRect();
    const mark = this.#range.getBoundingClientRect();
    const within = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    const left = Math.max(card.left, mark.left);
    const right = Math.min(card.right, mark.right);
    const [from, to] = card.top > mark.top ? [mark.bottom, card.top] : [card.bottom, mark.top];
    const between = x >= left && x <= right && y >= from && y <= to;
    return within(card) || [...this.#range.getClientRects()].some(within) || between;
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    return this.#host.ownerDocument.activeElement === this.#host;
  }

  /** Whether an event of the page went through the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Has a screen reader say this. */
  announce(text: string): void {
    const isNew = this.#attach();
    if (this.#unsaid === null && !isNew) {
      this.#live.textContent = text;
      return;
    }
    // What a live region says as it comes into the page, screen readers take for a part of the page.
    if (this.#unsaid === null) setTimeout(() => this.#say(), HEARD_MS);
    this.#unsaid = text;
  }

  #say(): void {
    this.#live.textContent = this.#unsaid;
    this.#unsaid = null;
  }

  /** Puts the element into the page; whether it was not there. */
  #attach(): boolean {
    const isNew = !this.#host.isConnected;
    if (isNew) this.#host.ownerDocument.documentElement.append(this.#host);
    return isNew;
  }
}
