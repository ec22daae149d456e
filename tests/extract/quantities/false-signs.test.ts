import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const read = (text: string, title = '清河见闻', published = '2024-06-09') =>
  find(text, title, published).map(
    ({ quote, status, bound }) => `${quote} ${status}${bound === '=' ? '' : ` ${bound}`}`,
  );

/** Words that look like signs of a plan, a fact or a bound, and are none. */
describe('parts of other words', () => {
  it.each([
    ['建成5个多功能厅、2个多式联运基地。', ['5个 actual', '2个 actual']],
    ['各地要抓好改造，年内全市有序推进老旧小区改造36个。', ['36个 target']],
    ['今年要完成设备更新120台，新增床位80张。', ['120台 target', '80张 target']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('光伏 is no 光', () => {
    expect(find('村里的光伏电站一年收入30万元。').map(({ indicator }) => indicator)).not.toContain('伏电站');
  });
});

describe('what is told as it is or was', () => {
  it.each([
    ['村里每户至少有1人在园区务工。', ['1人 actual >=']],
    ['返乡头两年县里补贴3万元，如今年产值300万元。', ['3万元 actual', '300万元 actual']],
    ['采用新工艺后，能耗可降至12%。', ['12% actual']],
    ['去年完成改造后，产线每天可多产零件3000个。', ['3000个 actual']],
    ['这份沉甸甸的建议，是他走访12个村后写成的。', ['12个 actual']],
    ['现有经营主体12万户，今年新增3200户。', ['12万户 actual', '3200户 actual']],
    ['今年抓获的嫌疑人分三类：一是电诈类12人。二是传销类8人。', ['12人 actual', '8人 actual']],
    ['危房改造已有86户封顶，正在安装门窗。', ['86户 actual']],
    ['全市中小学320所，9月1日开学。', ['320所 actual']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a forecast of a year that has just begun', () => {
  it('is none of the year before where its own is named', () => {
    expect(
      read('2025年，市里安排重点项目120个，全年预计完成投资300亿元。', '全市项目建设会议', '2025-01-15').at(-1),
    ).toBe('300亿元 target');
  });
});

describe('works that are begun', () => {
  it('nobody at work there is still to come, and what began last year is there', () => {
    expect(read('水库工程开工现场，20台挖掘机、150名工人整装待发。', '三大工程同日开工')).toEqual([
      '20台 actual',
      '150名 actual',
    ]);
    expect(read('去年底集中开工的128个项目进展顺利。\n引水工程铺设管道46公里。')).toEqual([
      '128个 actual',
      '46公里 actual',
    ]);
  });
});

describe('under a rate that heads the sentence', () => {
  it('a sum has another name', () => {
    const names = find('工业增加值增速，东坪县12.1%；税收方面，临江区完成8亿元。').map(({ indicator }) => indicator);
    expect(names.at(-1)).not.toContain('增速');
  });
});
