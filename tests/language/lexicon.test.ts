import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../src/language/characters.ts';
import { Lexicon } from '../../src/language/lexicon.ts';

const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '，'), minLength: 1, maxLength: 4 });
const NONE = new CharacterSet('');

describe('nextStart', () => {
  it('passes over no place where a word starts', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '，', '戊') }),
        (words, text) => {
          const lexicon = new Lexicon(words.map((word) => [word, true] as const));
          for (let from = 0; from <= text.length; from++) {
            const next = lexicon.nextStart(text, from, text.length, NONE);
            for (let at = from; at < next; at++) expect(lexicon.longestAt(text, at)).toBeUndefined();
          }
        },
      ),
    );
  });

  it('stops at the first of the characters to stop at, and at the end', () => {
    const lexicon = new Lexicon([['丙丁', true] as const]);
    expect(lexicon.nextStart('甲乙，丙丁', 0, 5, new CharacterSet('，'))).toBe(2);
    expect(lexicon.nextStart('甲乙，丙丁', 0, 5, NONE)).toBe(3);
    expect(lexicon.nextStart('甲乙，丙丁', 0, 3, NONE)).toBe(3);
    expect(lexicon.nextStart('甲乙', 5, 2, NONE)).toBe(2);
  });
});
