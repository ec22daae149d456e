import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const HALF = '2021-07-19';
const periods = (text: string, published: string, title = '') =>
  find(text, title, published).map(({ period }) => period);

describe('a period that has only just begun is none of results that name none', () => {
  const half = '2021-01/2021-06';
  it.each([
    ['上半年我区经济稳中有进 吹响下半年冲锋号', '财政收入完成9.4亿元。', HALF, [half]],
    ['', '会议总结上半年、部署下半年工作。\n——上半年，产值完成52亿元；\n——税收完成3.1亿元。', HALF, [half, half]],
    ['前三季度实现稳增长 全力冲刺四季度', '社零总额达到64亿元。', '2021-10-13', ['2021-01/2021-09']],
    ['晒出一季度成绩单 二季度接着干', '新签约项目完成18个。', '2021-04-12', ['2021-01/2021-03']],
  ])('%s %s', (title, text, published, expected) => {
    expect(periods(text, published, title)).toEqual(expected);
  });

  it.each([
    // The half is well under way, or the sentence itself names it.
    ['下半年稳中有进', '财政收入完成9.4亿元。', '2021-11-19', ['2021-07/2021-12']],
    ['', '下半年已发放补贴300万元。', HALF, ['2021-07/2021-12']],
    ['', '下半年要再添一把火。新开工项目要达到20个。', HALF, ['2021-07/2021-12']],
  ])('but %s %s', (title, text, published, expected) => {
    expect(periods(text, published, title)).toEqual(expected);
  });
});

describe('what the first item of a list says of its time holds for its sisters', () => {
  it.each(['——', '●', '①②', '1.2.', '（1）（2）', '一是二是'])('%s', (marks) => {
    const two =
      marks.length === 6
        ? [marks.slice(0, 3), marks.slice(3)]
        : marks.length === 4
          ? [marks.slice(0, 2), marks.slice(2)]
          : [marks.slice(0, marks === '①②' ? 1 : 2), marks.slice(marks === '①②' ? 1 : 0)];
    const text = `一、2021年工作\n${two[0]}上半年，产值完成52亿元。\n${two[1]}税收完成3.1亿元。\n${two[1]}出口额完成2亿元。`;
    expect(periods(text, HALF)).toEqual(Array(3).fill('2021-01/2021-06'));
  });

  it('not where the first item names its time further on, and each goes by its own', () => {
    const text = '一、2020年成绩\n——产值完成52亿元，2019年完成50亿元。\n——税收完成3.1亿元。';
    expect(periods(text, HALF)).toEqual(['2020', '2019', '2020']);
    expect(periods('——2019年，建成泵站5座。\n——2020年，建成水厂3座。\n——建成学校2所。', HALF)).toEqual([
      '2019',
      '2020',
      '2020',
    ]);
  });
});
