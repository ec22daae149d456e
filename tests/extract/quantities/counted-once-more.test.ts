import { describe, expect, it } from 'vitest';
import { judged, named } from './find.ts';

describe('a number that touches the one before', () => {
  it('counts the same once more', () => {
    expect(
      named('经济适用住房开工62万平方米7300套，竣工21万平方米2600套；公租房开工38万平方米8200套。').map((one) =>
        one.replace(/^\S+ /, ''),
      ),
    ).toEqual(['经济适用住房', '经济适用住房', '经济适用住房', '经济适用住房', '公租房', '公租房']);
  });
  it('is of its own where a noun stands behind it', () => {
    expect(named('全县辖3县1区52个乡镇。').at(-1)).toBe('52个 乡镇');
  });
});

describe('what is named by its deed alone', () => {
  it('is no kind of thing that another deed was done to', () => {
    expect(named('今年计划新开工21项、基本建成24项。').at(-1)).toMatch(/建成$/);
    expect(named('新签约项目17个，竣工9个。').at(-1)).toBe('9个 竣工项目');
  });
});

describe('works for the people that a meeting settled', () => {
  it.each(['大会确定了2025年县政府民生实事项目10件：', '会议票决产生2025年民生实事项目8件：'])('%s', (head) => {
    expect(judged(`${head}新增托位1200个，建成助餐点85个。`, '2025-02-20').slice(1)).toEqual([
      '1200个 target',
      '85个 target',
    ]);
  });
  it('of a year that is over have been done', () => {
    expect(judged('2023年确定的民生实事项目10件全部办结：新增托位1200个。', '2025-02-20').at(-1)).toBe('1200个 actual');
  });
});

it('how long something is now is no plan', () => {
  expect(judged('全市运营里程现为312公里，今年9月二期建成后将增加14.8公里。')).toEqual([
    '312公里 actual',
    '14.8公里 target',
  ]);
});
