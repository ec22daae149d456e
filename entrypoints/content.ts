import { framedIn } from '../src/article/frames.ts';
import '../src/highlight/marks.css';
import { Painter } from '../src/highlight/painter.ts';
import { browserPens } from '../src/highlight/pens.ts';
import { type HitRegistry, markAt, watchPointer } from '../src/highlight/pointer.ts';
import { clearRemains } from '../src/highlight/remains.ts';
import { reveal } from '../src/highlight/reveal.ts';
import { PageSession, type PlacedMark } from '../src/highlight/session.ts';
import { watchPage } from '../src/highlight/watch.ts';
import { listenInContent, send } from '../src/messages/content-side.ts';
import { world } from './shared/companion.ts';
import { readThisPage } from './shared/reader.ts';
import { world as scouted } from './shared/scout.ts';

/** How often the marks are put back if the page took them away, in milliseconds; nothing else tells of that. */
const PULSE = 1000;

export default defineContentScript({
  matches: [
    '*://*.yybnet.net/*',
    '*://*.langya.cn/*',
    '*://*.gov.cn/*',
    '*://*.dzwww.com/*',
    '*://*.lytoday.com/*',
    '*://*.people.com.cn/*',
    '*://*.xinhuanet.com/*',
    '*://*.news.cn/*',
  ],
  runAt: 'document_idle',
  // The page must not get messages that it did not ask for; a second copy still stops the first by a private event.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { signal } = ctx;
    scouted.hzdScout?.abort();
    clearRemains([document, ...framedIn(document.documentElement)], signal);
    const painter = new Painter(browserPens(), signal);
    const session = new PageSession(
      {
        read: readThisPage,
        keep: (article, policy, forced) => send({ type: 'article/read', article, policy, forced }),
        gone: () => void send({ type: 'article/gone' }),
        reveal: (range) => reveal(range, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'),
        shown: (scope) => listenOn(scope),
      },
      painter,
      signal,
    );
    world.hzdDesk = { session, painter, signal };

    let bringing: Promise<unknown> | null = null;
    /** Has the card's script brought into the page. One that failed is tried again by the next mark. */
    const bring = () => {
      bringing ??= send({ type: 'companion/load' }).finally(() => {
        bringing = null;
      });
      return bringing;
    };
    let resting: PlacedMark | null = null;
    const over = async (mark: PlacedMark | null) => {
      resting = mark;
      if (mark !== null && !world.hzdCompanion) await bring();
      if (resting === mark) world.hzdCompanion?.over(mark);
    };
    let listening: { scope: Node; stop: AbortController } | null = null;
    const listenOn = (scope: Node | null) => {
      if (listening?.scope === scope) return;
      listening?.stop.abort();
      listening = scope && { scope, stop: new AbortController() };
      if (!listening) return;
      const end = AbortSignal.any([signal, listening.stop.signal]);
      const view = listening.scope.ownerDocument?.defaultView ?? window;
      const registry = view.CSS.highlights as unknown as HitRegistry;
      // The style of the marks is in this document only.
      if (view !== window) void send({ type: 'frames/style' });
      // Ahead of the first mark that is pointed at: its card is to come as fast as those after it, and where nobody has a pointer
      // nothing is brought.
      const ahead = () => void (world.hzdCompanion || bring());
      const early = { once: true, passive: true, capture: true, signal: end };
      for (const type of ['pointermove', 'pointerdown']) view.addEventListener(type, ahead, early);
      watchPointer(
        listening.scope,
        (x, y) => markAt(session.marks, registry, x, y),
        (mark) => void over(mark),
        end,
      );
    };
    const look = (force = false) => session.look(location.href.replace(/#.*/, ''), force);

    const unlisten = listenInContent({
      'page/state': () => session.state,
      'page/goto': ({ place }) => session.goto(place),
      'page/mark': () => look(true).then(() => session.state),
      'page/settings': ({ settings }) => {
        painter.show(settings.kinds);
        return null;
      },
    });
    signal.addEventListener('abort', unlisten);

    watchPage(document, { concerns: (node) => session.concerns(node), look: () => void look() }, signal);
    // Checks `ctx.isValid` first, which is also how an orphaned script learns that its extension was updated or removed.
    ctx.setInterval(() => document.hidden || painter.restore(), PULSE);
    void look();
  },
});
