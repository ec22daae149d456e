import { describe, expect, it } from 'vitest';
import { judged, people, pick } from './find.ts';

describe('lists of what a year is to bring', () => {
  it.each([
    ['区级中心：设床位420张，新建服务点12个。', ['420张 target', '12个 target']],
    ['全区现有托育机构78家。', ['78家 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2025-04-08', '家门口的“一老一小”，今年这样建！2025年清单请收好')).toEqual(expected);
  });

  it('under what there is to begin with they are not', () => {
    expect(judged('一、现实基础\n我县海岸线长86.7公里。', '2021-03-29', '关于印发渔业三年行动方案的通知')).toEqual([
      '86.7公里 actual',
    ]);
  });
});

describe('what was laid down', () => {
  it.each([
    ['基金收入完成6.9亿元，不足年初预算18亿元的四成。', '18亿元 target'],
    ['优良天数比率的考核线是62%，高出了6.5个百分点。', '62% target'],
    ['开工率65.2%，离区里年初提出的80%差了一大截。', '80% target'],
    ['举报环境违法行为，查实的最高奖励5万元。', '5万元 target'],
    ['当时定的是11月底前治理九成，实际治理1347处。', '九成 target'],
    ['剩下的61处因涉及管线迁改，要放到明年3月底前完成。', '61处 target'],
    ['产业怎么兴？种植面积稳定在15万亩。', '15万亩 target'],
    ['会上公布了今冬明春的几件实事：更新信号灯120组。', '120组 target'],
    ['三年内，全市建成标准厂房12万平方米。', '12万平方米 target'],
  ])('%s', (text, expected) => {
    expect(judged(text)).toContain(expected);
  });

  it.each([
    [
      '会议经表决，批准了方案。常委会组成人员33人，出席31人，赞成30票，弃权1票。',
      ['33人 actual', '31人 actual', '30票 actual', '1票 actual'],
    ],
    ['《意见》明确，高速公路今年10月开工，全长43.6公里，概算投资67亿元。', ['43.6公里 actual', '67亿元 actual']],
    ['近三年内，全市建成标准厂房12万平方米。', ['12万平方米 actual']],
    ['省财政去年最高奖励20万元。', ['20万元 actual']],
  ])('not what is there: %s', (text, expected) => {
    expect(judged(text, '2025-03-11', text.startsWith('会议经') ? '关于预算调整方案' : '')).toEqual(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['能安置80来人上班。', [['80来人', 80, '人']]],
    ['投放人工鱼礁30万空方。', [['30万空方', 300_000, '空方']]],
    ['找他，十次有八次在地头，十个有九个不认识。', []],
  ])('%s', (text, expected) => {
    expect(pick(text, 'quote', 'value', 'unit')).toEqual(expected);
  });

  it('6倍还多 is more than 6', () => {
    expect(pick('收入是种玉米的6倍还多。', 'value', 'bound')).toEqual([[6, '>']]);
  });
});

describe('officials', () => {
  it.each([
    ['到石门乡找乡党委书记庾光明，得去地头。', '庾光明 石门乡|党委书记'],
    ['他和时任黄崖村党支部书记的郤守义去湖北考察。', '郤守义 黄崖村|党支部书记'],
    ['镇长白晓东到会。', '白晓东 null|镇长'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});
