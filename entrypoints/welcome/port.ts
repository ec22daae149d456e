import { marksOf } from '../../src/highlight/kinds.ts';
import { inOrder } from '../../src/highlight/order.ts';
import { Painter } from '../../src/highlight/painter.ts';
import { browserPens } from '../../src/highlight/pens.ts';
import { type HitRegistry, markAt, watchPointer } from '../../src/highlight/pointer.ts';
import type { PlacedMark } from '../../src/highlight/session.ts';
import { send } from '../../src/messages.ts';
import type { Summary } from '../../src/summary/schema.ts';
import type { ExampleMark, WelcomePort } from '../../src/ui/port.ts';
import { answered } from '../shared/answered.ts';
import { createKeysPort } from '../shared/keys.ts';
import { listSites } from '../shared/list-sites.ts';
import { openView } from '../shared/open-view.ts';
import { EXAMPLE } from './example.ts';

/** The first-run page's way to extractor, painter and browser. */
export function createWelcomePort(): WelcomePort {
  return {
    example: EXAMPLE.paragraphs,
    read: async () => answered(await send({ type: 'text/read', article: EXAMPLE, policy: true })),
    paint,
    sites: listSites,
    keys: createKeysPort(),
    open: openView,
  };
}

/** Paints as the content script does, but where the text is known to be one node a paragraph. */
function paint(
  paragraphs: readonly Element[],
  summary: Summary,
  pointed: (mark: ExampleMark) => void,
  signal: AbortSignal,
) {
  const marks = inOrder(marksOf(summary).flatMap((mark) => placed(mark, paragraphs)));
  const painter = new Painter(browserPens(), signal);
  painter.paint(marks);
  const at = (x: number, y: number) => markAt(marks, CSS.highlights as unknown as HitRegistry, x, y);
  for (const paragraph of paragraphs) watchPointer(paragraph, at, (mark) => mark && pointed(mark), signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => painter.restore(), { signal });
  return {
    marks,
    point: (mark: ExampleMark) => painter.point(marks.find(({ place }) => place === mark.place)?.range ?? null),
  };
}

function placed(mark: ExampleMark, paragraphs: readonly Element[]): PlacedMark[] {
  const text = paragraphs[mark.place.paragraph]?.firstChild;
  if (!text) return [];
  const range = document.createRange();
  range.setStart(text, mark.place.start);
  range.setEnd(text, mark.place.end);
  return [{ ...mark, range }];
}
