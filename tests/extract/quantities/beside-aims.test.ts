import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** Numbers beside what was aimed at: results, parts, how far off; and what is to come by signs that are no words of planning. */
const AUTUMN = '2024-10-22';
const SUMMER = '2024-07-14';

describe('what has come of an aim', () => {
  it('is told right behind it', () => {
    expect(judged('目标80部，仅投用20部，比时序进度慢15个百分点。', SUMMER)).toEqual([
      '80部 target',
      '20部 actual',
      '15个百分点 actual',
    ]);
    expect(judged('全年新增1200个，目前新增650个。', SUMMER)).toEqual(['1200个 target', '650个 actual']);
    expect(judged('全年提质改造260公里，建成120公里，另有80公里正在施工。', SUMMER)).toEqual([
      '260公里 target',
      '120公里 actual',
      '80公里 actual',
    ]);
    // What a year has seen is no aim.
    expect(judged('全年接待游客20万人，累计达到80万人。', '2024-12-30')).toEqual(['20万人 actual', '80万人 actual']);
  });

  it('or stands before it', () => {
    expect(judged('每千人托位2.9个，五年目标4.6个；研发强度2.3%，离2.6%还差0.3个百分点。', AUTUMN)).toEqual([
      '2.9个 actual',
      '4.6个 target',
      '2.3% actual',
      '2.6% target',
      '0.3个百分点 actual',
    ]);
  });

  it('is not told for the year of the aim', () => {
    expect(told('截至6月30日，台账如下。\n全年目标：150个 已完成：153个', SUMMER)).toEqual([
      '150个 target 2024',
      '153个 actual 2024-06-30',
    ]);
  });

  it('is told for the time of the part that was planned', () => {
    expect(told('本年度计划新开工90项，其中1—9月计划开工71项，实际已开工66项。', AUTUMN)).toEqual([
      '90项 target 2024',
      '71项 target 2024-01/2024-09',
      '66项 actual 2024-01/2024-09',
    ]);
    expect(judged('开工66项，未按计划开工9项。', AUTUMN)).toEqual(['66项 actual', '9项 actual']);
  });
});

describe('what was asked for, beside more', () => {
  it.each([
    ['改造危房118户，年初许下的100户超额兑现；低保412户。', ['118户 actual', '100户 target', '412户 actual']],
    ['去年9.4万人脱贫，完成省定9万人任务的104.4%。', ['9.4万人 actual', '9万人 target', '104.4% actual']],
    ['今年全市确定新开工亿元以上项目50个，目前已开工41个。', ['50个 target', '41个 actual']],
    ['能耗下降3.9%，而五年的任务是14.5%。', ['3.9% actual', '14.5% target']],
  ])('%s', (text, expected) => {
    expect(judged(text, AUTUMN)).toEqual(expected);
  });
});

describe('parts of a task', () => {
  it('are asked for with it', () => {
    expect(judged('今年下达保障房任务1.8万套，是去年的2.3倍，其中公租房6000套、廉租房4000套。', AUTUMN)).toEqual([
      '1.8万套 target',
      '2.3倍 target',
      '6000套 target',
      '4000套 target',
    ]);
    expect(judged('今年下达保障房任务1.8万套，其中已开工6000套。', AUTUMN)).toEqual([
      '1.8万套 target',
      '6000套 actual',
    ]);
  });
});

describe('those whom a duty concerns', () => {
  it('are there', () => {
    expect(judged('要落实机制，受威胁的900户2800人应转尽转。', SUMMER)).toEqual(['900户 actual', '2800人 actual']);
    expect(judged('年底前7户停产企业至少4户恢复生产。', SUMMER)).toEqual(['7户 actual', '4户 target']);
  });
});

describe('what lies ahead without a word of planning', () => {
  it('a row of the year that opens it', () => {
    const text = '2023年|新增上市企业2家。\n2024年|新建学校3所；城镇新增就业2万人。';
    expect(told(text, '2024-01-12')).toEqual(['2家 actual 2023', '3所 target 2024', '2万人 target 2024']);
    expect(judged(text, '2024-12-28')).toEqual(['2家 actual', '3所 actual', '2万人 actual']);
  });

  it('a sentence that calls for the year to come', () => {
    expect(told('会议强调，明年要打好五场硬仗。去产能，关闭煤矿9座；补短板，新建学校6所。', AUTUMN)).toEqual([
      '9座 target 2025',
      '6所 target 2025',
    ]);
    expect(judged('明年要打好硬仗。全县现有学校6所，在校生300人。', AUTUMN)).toEqual(['6所 actual', '300人 actual']);
  });

  it('a quarter that has just begun, a season to come, what is reckoned with', () => {
    expect(judged('三季度开工40部。', SUMMER)).toEqual(['40部 target']);
    expect(judged('三季度开工40部。', '2024-09-25')).toEqual(['40部 actual']);
    expect(judged('入冬前完成场地平整90万立方米，今年完成投资2亿元。', SUMMER)).toEqual([
      '90万立方米 target',
      '2亿元 target',
    ]);
    expect(judged('入冬前完成场地平整90万立方米。', '2024-12-20')).toEqual(['90万立方米 actual']);
    expect(judged('夏秋茶今年可加工60吨，每亩多收800元。', SUMMER)).toEqual(['60吨 target', '800元 target']);
    expect(judged('现在一亩地能卖8000元。', SUMMER)).toEqual(['8000元 actual']);
  });
});

describe('a day by which works begin or are half done', () => {
  it('is not the one by which they are due in a planned year', () => {
    expect(told('2024年民生实事\n新增停车位900个以上，9月底前完成过半。', SUMMER)).toEqual(['900个以上 target 2024']);
    expect(told('2024年民生实事\n新增停车位900个以上，9月底前全部完工。', SUMMER)).toEqual([
      '900个以上 target 2024-09',
    ]);
  });
});

describe('the time that an account is of', () => {
  it('comes back behind figures that come later, and behind what is forecast', () => {
    expect(
      told(
        '前三季度，生产总值1123亿元。全年粮食总产预计达38亿斤。\n工业增加值增长8%。1—8月，利润52亿元。\n投资增长12%。',
        AUTUMN,
      ),
    ).toEqual([
      '1123亿元 actual 2024-01/2024-09',
      '38亿斤 target 2024',
      '8% actual 2024-01/2024-09',
      '52亿元 actual 2024-01/2024-08',
      '12% actual 2024-01/2024-09',
    ]);
  });
});
