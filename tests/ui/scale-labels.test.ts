import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, labelsThatFit } from '../../src/ui/scale-labels.ts';

const label = (text: string, at: number) => ({ text, at });
const shown = (labels: ReturnType<typeof label>[]) => labels.filter((one) => labelsThatFit(labels).has(one));

describe('the labels of a scale', () => {
  it('are left out where they would touch: whole days are longer than years', () => {
    const years = [label('2026年', 0.1), label('2027年', 0.35), label('2030年', 1)];
    expect(shown(years)).toEqual(years);
    const days = [label('2026年10月31日', 0.1), label('2026年12月31日', 0.35), label('2030年12月31日', 1)];
    expect(shown(days)).toEqual([days[0], days[2]]);
  });

  it('always have the last one, none at all where there is no mark', () => {
    const close = [label('2026年12月30日', 0.9), label('2026年12月31日', 1)];
    expect(shown(close)).toEqual([close[1]]);
    expect(labelsThatFit([]).size).toBe(0);
  });

  it('go inward at both ends', () => {
    expect([0, 0.5, 1].map(anchorOf)).toEqual(['start', 'middle', 'end']);
  });

  it('never run into each other, however many there are', () => {
    const marks = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(marks, (places) => {
        const drawn = shown(places.toSorted((a, b) => a - b).map((at) => label('2026年6月', at)));
        // 6 Latin characters and 2 Chinese ones of 12 pixels, on 288.
        const width = (5 * 0.6 + 2) * 12;
        const starts = drawn.map(({ at }) => at * 288 - { start: 0, middle: width / 2, end: width }[anchorOf(at)]);
        for (const [nth, start] of starts.slice(1).entries())
          expect(start - (starts[nth] as number)).toBeGreaterThanOrEqual(width - 1e-6);
        expect(drawn.at(-1)?.at).toBe(Math.max(...places));
      }),
    );
  });
});
