import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFrame } from '../../src/ui/after-frame.ts';

/** A browser whose frames and paints come when the test says so. */
let frames: Map<number, () => void>;
let paints: (() => void)[];
const frame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const callback of due) callback();
};
const paint = () => {
  for (const tell of paints) tell();
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  paints = [];
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    last += 1;
    frames.set(last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(private readonly told: (entries: object) => void) {}
      observe() {
        paints.push(() => this.told({ getEntriesByName: () => [{}] }));
      }
      disconnect() {
        paints = [];
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('calls back once, when a frame was drawn and the view was seen', () => {
  const seen = vi.fn();
  afterFrame(seen);
  frame();
  frame();
  expect(seen).not.toHaveBeenCalled();
  paint();
  expect(seen).toHaveBeenCalledTimes(1);
  expect([frames.size, paints.length, vi.getTimerCount()]).toEqual([0, 0, 0]);
});

it('does not wait for ever for a view that is not shown', () => {
  const seen = vi.fn();
  afterFrame(seen);
  vi.runAllTimers();
  frame();
  paint();
  expect(seen).toHaveBeenCalledTimes(1);
});

it('does not call back once it is called off', () => {
  const seen = vi.fn();
  const stop = afterFrame(seen);
  frame();
  frame();
  stop();
  paint();
  vi.runAllTimers();
  expect(seen).not.toHaveBeenCalled();
});
