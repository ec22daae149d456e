import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterLast, CharacterSet } from '../../src/language/characters.ts';

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

  it('keeps apart characters that differ in one byte only', () => {
    const set = new CharacterSet('一\u4f00\u5000');
    expect([...'一\u4f00\u5000丁\u4f01\u5100'].map((one) => set.at(one, 0))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('CharacterSet.within', () => {
  it('is whether one of the characters from the first place up to the second is in the set, whatever lies beyond the text', () => {
    const set = new CharacterSet('多少');
    expect(set.within('每亩多收', 2, 3)).toBe(true);
    expect(set.within('每亩多收', 0, 2)).toBe(false);
    expect(set.within('每亩多收', 3, 9)).toBe(false);
    expect(set.within('多收', -4, 1)).toBe(true);
    expect(set.within('多收', 1, 1)).toBe(false);
  });
});

describe('afterLast', () => {
  it('is the place behind the last of the marks, 0 where there is none', () => {
    expect(afterLast('甲，乙。丙', '，。')).toBe(4);
    expect(afterLast('甲，乙。丙', '；，')).toBe(2);
    expect(afterLast('甲乙', '，。')).toBe(0);
    expect(afterLast('甲，', '，')).toBe(2);
  });
});
