import { describe, expect, it } from 'vitest';
import { splitTitle } from '../../src/article/titles.ts';

describe('splitTitle', () => {
  it.each([
    [
      '开放前沿看园区●访谈奋力建设临港产业新城——— 访开发区主任韩立峰',
      '开放前沿看园区●访谈',
      '奋力建设临港产业新城',
      '访开发区主任韩立峰',
    ],
    ['两会特写●代表委员谈养老', '两会特写', '代表委员谈养老', null],
    ['小桃核里的大产业———苍山镇见闻', null, '小桃核里的大产业', '苍山镇见闻'],
    ['全市经济工作会议召开', null, '全市经济工作会议召开', null],
    ['“从前慢——现在快”的二十年变迁', null, '“从前慢——现在快”的二十年变迁', null],
    ['●', null, '●', null],
    ['', null, '', null],
  ])('%s', (glued, kicker, title, subtitle) => {
    const parts = splitTitle(glued);
    expect({ kicker: parts.kicker, title: parts.title, subtitle: parts.subtitle }).toEqual({ kicker, title, subtitle });
    expect(glued.slice(parts.start, parts.end).trim()).toBe(title);
  });
});
