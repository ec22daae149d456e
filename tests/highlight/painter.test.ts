// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Painter } from '../../src/highlight/painter.ts';
import { FakePens, rangeOfText } from './fake-pens.ts';

let pens: FakePens;
let stop: AbortController;
let painter: Painter;

beforeEach(() => {
  document.body.innerHTML =
    '<p>到2031年新增就业9万人，今年已有3万人，周岩说。</p><p style="color: white">到2032年再增2万人。</p>';
  pens = new FakePens();
  stop = new AbortController();
  painter = new Painter(pens, stop.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const all = { target: true, actual: true, date: true, official: true };
const painted = (kind: 'target' | 'actual' | 'date' | 'official', text: string) => ({
  kind,
  range: rangeOfText(document.body, text),
});

test('one highlight a kind and tone, with all its ranges', () => {
  painter.paint([
    painted('date', '2031年'),
    painted('target', '9万人'),
    painted('target', '2万人'),
    painted('target', '9'),
  ]);
  expect(pens.painted).toEqual({
    'hzd-target': ['9万人', '9'],
    'hzd-target-pale': ['2万人'],
    'hzd-date': ['2031年'],
  });
});

test('a kind switched off leaves the registry and comes back when switched on', () => {
  painter.paint([painted('actual', '3万人'), painted('official', '周岩')]);
  painter.show({ ...all, official: false });
  expect(pens.painted).toEqual({ 'hzd-actual': ['3万人'] });
  painter.show(all);
  expect(pens.painted).toEqual({ 'hzd-actual': ['3万人'], 'hzd-official': ['周岩'] });
});

test('the next painting replaces the one before, and only our own names are touched', () => {
  pens.names.set('page-search', pens.highlight([]));
  painter.paint([painted('actual', '3万人')]);
  painter.paint([painted('date', '2031年')]);
  expect(Object.keys(pens.painted)).toEqual(['page-search', 'hzd-date']);
  painter.clear();
  expect(Object.keys(pens.painted)).toEqual(['page-search']);
});

test('what the page clears is put back, what is as it was is not set again', () => {
  painter.paint([painted('actual', '3万人'), painted('date', '2031年')]);
  pens.names.delete('hzd-date');
  const set = vi.spyOn(pens.registry, 'set');
  painter.restore();
  painter.restore();
  expect(set).toHaveBeenCalledTimes(1);
  expect(pens.painted['hzd-date']).toEqual(['2031年']);
});

test('marks change their tone with the text', () => {
  painter.paint([painted('actual', '3万人')]);
  document.body.style.color = '#eee';
  painter.restore();
  expect(pens.painted).toEqual({ 'hzd-actual-pale': ['3万人'] });
  document.body.style.color = '';
});

test('a flash is there for a moment, and the second one starts the moment anew', () => {
  vi.useFakeTimers();
  painter.flash(rangeOfText(document.body, '9万人'));
  expect(pens.names.get('hzd-flash')?.priority).toBe(1);
  vi.advanceTimersByTime(1000);
  painter.flash(rangeOfText(document.body, '周岩'));
  vi.advanceTimersByTime(1000);
  expect(pens.painted).toEqual({ 'hzd-flash': ['周岩'] });
  vi.advanceTimersByTime(1000);
  expect(pens.painted).toEqual({});
});

test('nothing is painted once the signal is aborted, and what was painted is gone', () => {
  vi.useFakeTimers();
  painter.paint([painted('actual', '3万人')]);
  painter.flash(rangeOfText(document.body, '周岩'));
  stop.abort();
  painter.paint([painted('date', '2031年')]);
  painter.show(all);
  painter.restore();
  painter.flash(rangeOfText(document.body, '周岩'));
  expect(pens.painted).toEqual({});
  expect(vi.getTimerCount()).toBe(0);
});
