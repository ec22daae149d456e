import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/summary/address.ts';

test.each([
  ['https://news.example/a.html#comments', 'https://news.example/a.html'],
  ['https://news.example/#/detail/12', 'https://news.example/#/detail/12'],
  ['https://news.example/#!/detail/12', 'https://news.example/#!/detail/12'],
  ['https://news.example/a?id=7&utm_source=x&UTM_Medium=y', 'https://news.example/a?id=7'],
  ['https://news.example/a?from=timeline&isappinstalled=0', 'https://news.example/a'],
  ['https://news.example/a?from=economy', 'https://news.example/a?from=economy'],
  ['https://news.example/a?spm=C1.2&title=%D4%C6%CF%AA&x', 'https://news.example/a?title=%D4%C6%CF%AA&x'],
  ['https://reader:secret@news.example/a', 'https://news.example/a'],
  ['https://NEWS.example:443/a', 'https://news.example/a'],
  ['file:///d:/saved/a.html#x', 'file:///d:/saved/a.html'],
  ['no address', null],
  [null, null],
])('%s is kept under %s', (url, canonical) => {
  expect(canonicalAddress(url)).toBe(canonical);
});

test('a canonical address is its own canonical address', () => {
  const once = canonicalAddress('https://news.example/a?id=7&spm=1&q=%zz#x');
  expect(canonicalAddress(once)).toBe(once);
});
