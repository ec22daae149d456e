import { describe, expect, it } from 'vitest';
import { cues } from './read.ts';

/** What was done before a feast that is just over, and what is due by the next one. */

const value = (text: string, published: string) => cues(text, published)[0]?.value;

describe('a feast that is just over', () => {
  it.each([
    ['春节前共慰问500户。', '2025-02-10', '2025-01-28'],
    ['国庆前完成改造500户。', '2024-11-20', '2024-10-01'],
    ['元旦前走访30户。', '2025-01-20', '2025-01-01'],
  ])('is the one that is meant: %s', (text, published, expected) => expect(value(text, published)).toBe(expected));

  it.each([
    ['春节前要慰问500户。', '2025-02-10', '2026-02-15'],
    ['力争国庆前完成改造500户。', '2024-11-20', '2025-10-01'],
    ['元旦前完成改造300户。', '2024-11-20', '2025-01-01'],
    ['国庆前完成改造500户。', '2024-08-20', '2024-10-01'],
  ])('is not where more is intended, or the next is nearer: %s', (text, published, expected) =>
    expect(value(text, published)).toBe(expected),
  );
});
