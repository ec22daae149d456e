// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Pens } from '../../src/highlight/painter.ts';
import { browserPens } from '../../src/highlight/pens.ts';
import { rangeOfText } from './fake-pens.ts';

type View = Window & typeof globalThis;

/** What jsdom has not, in one window: its own registry, and highlights that hold their ranges. */
class SetOfRanges extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}

function withHighlights(view: View): Map<string, SetOfRanges> {
  const highlights = new Map<string, SetOfRanges>();
  Object.assign(view, { CSS: { highlights }, Highlight: SetOfRanges });
  return highlights;
}

let page: Map<string, SetOfRanges>;
let frame: Map<string, SetOfRanges>;
let inner: Document;
let pens: Pens;

beforeEach(() => {
  document.body.innerHTML = '<p>新增9万人</p><iframe></iframe>';
  const view = document.querySelector('iframe')?.contentWindow as View;
  inner = view.document;
  inner.body.innerHTML = '<p>投资3亿元</p>';
  page = withHighlights(document.defaultView as View);
  frame = withHighlights(view);
  pens = browserPens(document.defaultView as View);
});

const texts = (registry: typeof page, name: string) => [...(registry.get(name) ?? [])].map(String);

test('ranges are painted in the registry of the document that they stand in', () => {
  const made = pens.highlight([rangeOfText(document.body, '9万人'), rangeOfText(inner.body, '3亿元')]);
  made.priority = 2;
  pens.registry.set('hzd-target', made);
  expect(texts(page, 'hzd-target')).toEqual(['9万人']);
  expect(texts(frame, 'hzd-target')).toEqual(['3亿元']);
  expect(frame.get('hzd-target')?.priority).toBe(2);
  expect(pens.registry.has('hzd-target')).toBe(true);
});

test('a name that is painted anew is left nowhere else, and one that is deleted nowhere at all', () => {
  pens.registry.set('hzd-target', pens.highlight([rangeOfText(inner.body, '3亿元')]));
  pens.registry.set('hzd-target', pens.highlight([rangeOfText(document.body, '9万人')]));
  expect([page.size, frame.size]).toEqual([1, 0]);
  expect(pens.registry.delete('hzd-target')).toBe(true);
  expect([page.size, frame.size]).toEqual([0, 0]);
  expect(pens.registry.has('hzd-target')).toBe(false);
});

test('a highlight may hold more ranges than a call can have arguments', () => {
  const ranges = Array.from({ length: 200_000 }, () => rangeOfText(document.body, '9万人'));
  pens.registry.set('hzd-date', pens.highlight(ranges));
  expect(page.get('hzd-date')?.size).toBe(200_000);
});
