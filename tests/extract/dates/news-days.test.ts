import { describe, expect, it } from 'vitest';
import { cues, dates } from './read.ts';

/** Days of the news among those that it looks back on or ahead to. */

describe('a day so near that it is that of the news', () => {
  it('whatever year, long over, was told of before', () => {
    expect(dates('2012年3月揭牌，排名第58位。下一步怎么走？5月14日，负责人接受采访。')).toEqual([
      '2012年3月=2012-03',
      '5月14日=2024-05-14',
    ]);
    // Another day goes on with the story.
    expect(dates('2012年3月揭牌。10月20日，首批企业投产。')).toEqual(['2012年3月=2012-03', '10月20日=2012-10-20']);
  });
});

describe('what follows once a step is done', () => {
  it.each([
    ['6月10日麦收后，将开展秸秆还田。', '6月10日=2024-06-10'],
    ['6月10日麦收后，开展了秸秆还田。', '6月10日=2023-06-10'],
  ])('%s', (text, value) => {
    expect(dates(text, '2024-05-01')).toEqual([value]);
  });
});

describe('那年', () => {
  it('is the year named before, and none where none was', () => {
    expect(dates('2018年建社。那年6月，村民入社。')).toEqual(['2018年=2018', '那年6月=2018-06']);
    expect(cues('大学毕业那年，他回到村里。').map(({ value }) => value)).toEqual([null]);
  });
});

describe('times that others are held against', () => {
  it('are bases, all of a list', () => {
    expect(cues('增速分别高出1月、2月6个和2个百分点。').map(({ role }) => role)).toEqual(['base', 'base']);
    expect(cues('增速高于1月，2月又有回落。').map(({ role }) => role)).toEqual(['base', null]);
  });
});

describe('当年 and 当月 said twice', () => {
  it('say how soon, unless a number follows', () => {
    expect(cues('实现当月申请、当月到账，办结率提高。')).toEqual([]);
    expect(cues('2023年6月签约，当年开工、当年完成投资4亿元。').map(({ value }) => value)).toContain('2023');
  });
});

describe('年初 as the time when something was settled', () => {
  it('is that of the year just over in January', () => {
    expect(cues('超出年初确定的190个任务。', '2024-01-20')[0]?.value).toBe('2023-01');
    expect(cues('超出年初确定的190个任务。', '2024-06-20')[0]?.value).toBe('2024-01');
  });
});
