import { describe, expect, it } from 'vitest';
import { closeUp, reopened, withoutGaps } from '../../src/language/closed-up.ts';

const closed = (text: string) => closeUp(text)?.text ?? text;

describe('spaces around digits', () => {
  it.each([
    ['到 2025 年，产值增长 8.5 %左右', '到2025年，产值增长8.5%左右'],
    ['1 至 8 月完成投资 3 亿元， 12 个项目开工', '1至8月完成投资3亿元，12个项目开工'],
    ['10 月 15 日，全县排名第 3 位，前 5 位', '10月15日，全县排名第3位，前5位'],
    ['\u3000\u3000一、 深入推进，\u3000出口。', '一、深入推进，出口。'],
    [`产量增长\u00a0${'8%'}${'\u00a0'.repeat(6)}，出口`, '产量增长8%，出口'],
  ])('%s is read without them', (text, expected) => expect(closed(text)).toBe(expected));

  it.each([
    '03 划重点',
    '● 01 强产业',
    '12个 8台',
    '记者 李萍 通讯员 王建',
    '生产总值  1200亿元  增长  5%',
    '指标\t2025 年',
    '5% 2024年',
  ])('%s keeps them', (text) => expect(closeUp(text)).toBeNull());
});

describe('places of a text that was closed up', () => {
  const text = '到 2025 年增长 8.5 %，约 3 个';
  const read = closeUp(text);

  it.each([
    ['2025年', '2025 年'],
    ['8.5%', '8.5 %'],
    ['3个', '3 个'],
    ['到', '到'],
    ['增长', '增长'],
  ])('%s is found at %s', (words, written) => {
    if (!read) throw new Error('not closed up');
    const at = read.text.indexOf(words);
    expect(text.slice(...reopened(read, at, at + words.length))).toBe(written);
  });
});

it('leaves the same characters out of another text', () => {
  const read = closeUp('到 2025 年，  3 个');
  expect(read && withoutGaps('至 2025 年,  3 個', read)).toBe('至2025年,3個');
});
