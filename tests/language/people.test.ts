import { expect, it } from 'vitest';
import { ethnicNameEnd, isGivenAt } from '../../src/language/given-names.ts';
import { headWords } from '../../src/language/posts.ts';
import { compoundSurnameAt, singleSurnameAt } from '../../src/language/surnames.ts';

it('knows common, rare, doubtful and compound surnames', () => {
  expect([...'王仉覃亓逄佘'].map((_, at, all) => singleSurnameAt(all.join(''), at))).toEqual(Array(6).fill('plain'));
  expect(singleSurnameAt('能', 0)).toBe('doubtful');
  expect(singleSurnameAt('的', 0)).toBeNull();
  expect(compoundSurnameAt('尉迟恭', 0)).toBe(true);
  expect(compoundSurnameAt('王小明', 0)).toBe(false);
});

it('tells what names are made of', () => {
  expect(isGivenAt('伟', 0)).toBe(true);
  expect(isGivenAt('的', 0)).toBe(false);
  expect(ethnicNameEnd('次仁多吉出席', 0)).toBe(4);
  expect(ethnicNameEnd('张三', 0)).toBe(0);
});

it('lists every title once', () => {
  const words = headWords.map(([word]) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.every((word) => /^\p{Script=Han}+$/u.test(word))).toBe(true);
});
