import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterSet } from '../../src/language/characters.ts';

describe('a set of characters', () => {
  it('has its characters and no others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ maxLength: 20 }), (letters, text) => {
        const set = new CharacterSet(letters);
        for (let at = 0; at < text.length; at++) expect(set.at(text, at)).toBe(letters.includes(text.charAt(at)));
        for (let at = 0; at < letters.length; at++) expect(set.at(letters, at)).toBe(true);
      }),
    );
  });

  it('has nothing beyond the text', () => {
    const set = new CharacterSet('，。');
    expect([set.at('，', 1), set.at('，', -1), set.at('', 0)]).toEqual([false, false, false]);
  });
});
