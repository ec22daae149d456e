/**
 * What runs in a page of the extension that shows nothing else: it opens the library in a frame and watches it. Each function is sent as
 * text and closes over nothing but what `setUp` puts there.
 */
export interface Bench {
  frame: HTMLIFrameElement;
  /** Longest stretch without a turn for others since `quiet` was called, ms. */
  longest: number;
  quiet(): void;
  /** Milliseconds until `look` gives something true, looked at whenever the page changes or a frame passes. */
  until(look: () => unknown, limit: number): Promise<number>;
  open(): Promise<{ first: number; complete: number; longest: number }>;
  /** Opens the library at the ledger: until its first rows are there, until it is of the articles as they are, and the longest stretch. */
  ledger(): Promise<{ first: number; fresh: number; longest: number }>;
  isFresh(): boolean;
  ask(selector: string, value: string, event: string): Promise<number>;
  click(selector: string, look: () => unknown, limit?: number): Promise<{ took: number; longest: number }>;
  scroll(): Promise<{ steps: number; blank: number }>;
}

export function setUp(): void {
  const bench = { longest: 0 } as Bench;
  const inside = () => bench.frame.contentDocument as Document;
  const find = <E extends Element = HTMLElement>(selector: string) => inside().querySelector<E>(selector);
  // Timers are clamped to 4 ms: seldom enough not to take the page's own turns, and what a stretch is lengthened by.
  const CLAMP = 4;
  const turn = () => new Promise<void>((next) => setTimeout(next, CLAMP));
  let last = performance.now();
  const beat = async () => {
    for (;;) {
      await turn();
      const now = performance.now();
      bench.longest = Math.max(bench.longest, now - last - CLAMP);
      last = now;
    }
  };
  void beat();
  bench.quiet = () => {
    bench.longest = 0;
  };
  bench.until = async (look, limit) => {
    const start = performance.now();
    while (performance.now() - start < limit) {
      if (look()) return performance.now() - start;
      await turn();
    }
    throw new Error(`not within ${limit} ms: ${look}`);
  };
  /** An opening does not pay for clearing away what the one before leaves, which readers have in another tab. */
  const clear = async () => {
    document.querySelector('iframe')?.remove();
    await new Promise((calm) => setTimeout(calm, 2_000));
  };
  const load = () => {
    bench.frame = document.createElement('iframe');
    Object.assign(bench.frame.style, {
      position: 'fixed',
      inset: '0',
      width: '1280px',
      height: '900px',
      border: '0',
      background: '#fff',
    });
    bench.quiet();
    bench.frame.src = '/library.html';
    document.body.append(bench.frame);
  };
  bench.open = async () => {
    await clear();
    const start = performance.now();
    load();
    await bench.until(() => bench.frame.contentDocument?.querySelector('.vlist__row'), 60_000);
    const first = performance.now() - start;
    // The count beside the title is there when all rows are.
    await bench.until(() => find('.library__count'), 600_000);
    return { first, complete: performance.now() - start, longest: bench.longest };
  };
  // The note that it is as of the last time is empty, and nothing is waited for.
  bench.isFresh = () => find('.library__main > .articles .tools .small[role=status]')?.textContent === '';
  bench.ledger = async () => {
    await clear();
    const start = performance.now();
    load();
    await bench.until(() => bench.frame.contentDocument?.querySelector('.views__one:nth-child(2)'), 60_000);
    find('.views__one:nth-child(2)')?.click();
    await bench.until(() => find('.vlist__row .entry__value'), 600_000);
    const first = performance.now() - start;
    await bench.until(() => bench.isFresh(), 600_000);
    return { first, fresh: performance.now() - start, longest: bench.longest };
  };
  bench.ask = async (selector, value, event) => {
    const field = find<HTMLInputElement>(selector) as HTMLInputElement;
    const said = () =>
      ['.bulk__all', '.vlist__row .item__title', '.hit'].map((each) => find(each)?.textContent ?? '').join('|');
    const before = said();
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    // Where the answer looks like the one before there is nothing to wait for.
    return bench
      .until(() => said() !== before, 3_000)
      .then(
        () => performance.now() - start,
        () => -1,
      );
  };
  bench.click = async (selector, look, limit = 60_000) => {
    bench.quiet();
    const start = performance.now();
    find(selector)?.click();
    await bench.until(look, limit);
    return { took: performance.now() - start, longest: bench.longest };
  };
  bench.scroll = async () => {
    const list = find('.vlist') as HTMLElement;
    let blank = 0;
    const steps = 120;
    for (let step = 1; step <= steps; step++) {
      list.scrollTop = step * 700;
      await new Promise((drawn) => inside().defaultView?.requestAnimationFrame(drawn));
      const box = list.getBoundingClientRect();
      const rows = [0.1, 0.5, 0.9].map((at) =>
        inside()
          .elementFromPoint(box.left + 300, box.top + box.height * at)
          ?.closest('.vlist__row'),
      );
      if (rows.some((row) => !row)) blank += 1;
    }
    list.scrollTop = 0;
    return { steps, blank };
  };
  Object.assign(globalThis, { bench, find });
}
