import { CardHost } from '../../src/highlight/card/host.ts';
import { CardKeeper } from '../../src/highlight/card/keeper.ts';
import { watchMarksInView } from '../../src/highlight/in-view.ts';
import { marksFrom, sameMark } from '../../src/highlight/order.ts';
import type { PlacedMark } from '../../src/highlight/session.ts';
import { listenInCompanion, serveView } from '../../src/messages/companion-side.ts';
import type { Stepped } from '../../src/messages/to-companion.ts';
import css from '../../src/ui/card/card.css?inline';
import { type Desk, world } from '../shared/companion.ts';
import { correctingOf } from './correcting.ts';
import { CardDrawing } from './drawing.tsx';
import { companionWords } from './words.ts';

/**
 * What a page with marks gets when the pointer first moves there or a command is given: the card and the way from mark to mark. It
 * adds nothing to the page until it shows something.
 */
export default defineUnlistedScript(() => {
  const desk = world.hzdDesk;
  if (desk && !world.hzdCompanion) startCompanion(desk);
});

// A name that occurs nowhere in its body: to find the options of an entrypoint, WXT drops the functions it takes for unused, by name.
function startCompanion({ session, painter, signal }: Desk): void {
  const words = companionWords();
  // The article may stand in a frame, whose pointer and keys the page around it does not hear.
  const page = session.marks[0]?.range.startContainer.ownerDocument ?? document;
  const host = new CardHost(page, css);
  const drawing = new CardDrawing(host, session, correctingOf(session), words, {
    goto: (place) => void session.goto(place),
    close: () => keeper.close(),
    keep: (mark) => void keeper.ask(mark),
    changed: () => keeper.place(),
  });
  const keeper = new CardKeeper(page, host, drawing, signal);
  let current: PlacedMark | null = null;

  const isAhead = ({ range }: PlacedMark) => range.getBoundingClientRect().bottom > 0;
  /** The mark that the reader moved to as it is painted now; else the first in view. */
  const here = () => {
    const marks = session.marks;
    const known = current;
    const [next] = marksFrom(marks, { current: null, kind: null, by: 1, isAhead });
    return (known && marks.find((mark) => sameMark(mark, known))) ?? next ?? null;
  };

  const unlisten = listenInCompanion({
    'marks/step': ({ by, kind }): Stepped => {
      const way = marksFrom(session.marks, { current, kind, by, isAhead });
      if (!keeper.stays()) keeper.close();
      const mark = way.find(({ place }) => session.goto(place).found);
      if (!mark) {
        host.announce(words.t('card.none'));
        return { number: 0, count: way.length };
      }
      current = mark;
      painter.point(mark.range);
      const [first] = marksFrom(session.marks, { current: null, kind, by: 1, isAhead: () => true });
      const order = marksFrom(session.marks, { current: null, kind, by: 1, isAhead: (each) => each === first });
      const number = order.indexOf(mark) + 1;
      const said = { number, count: order.length, kind: words.t(`one.${mark.kind}`), quote: mark.place.quote };
      host.announce(words.t('card.at', said));
      return { number, count: order.length };
    },
    'marks/card': () => {
      if (keeper.stays()) {
        keeper.focus();
        return { found: true };
      }
      const mark = here();
      if (!mark || !session.goto(mark.place).found) return { found: false };
      current = mark;
      painter.point(mark.range);
      return { found: keeper.ask(mark) };
    },
    'marks/add': async ({ kind }) => {
      if (keeper.stays()) {
        keeper.focus();
        return { found: true };
      }
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      const place = range && session.placeOf(range);
      if (place) await drawing.begin({ kind, place, range });
      else host.announce(words.t('card.noText'));
      return { found: place !== null };
    },
    'marks/renew': async ({ summary }) => {
      await session.renew(summary);
      return null;
    },
  });
  const unserve = serveView((tell, until) =>
    watchMarksInView(
      window,
      () => session.marks,
      (seen) => tell(seen.map(({ place: { paragraph, start } }) => ({ paragraph, start }))),
      AbortSignal.any([signal, until]),
    ),
  );
  world.hzdCompanion = { over: (mark) => keeper.over(mark) };
  signal.addEventListener('abort', () => {
    unlisten();
    unserve();
    delete world.hzdCompanion;
  });
}
