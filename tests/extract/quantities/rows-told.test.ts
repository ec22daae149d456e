import { describe, expect, it } from 'vitest';
import { named, pick } from './find.ts';

const names = (text: string) => pick(text, 'indicator').flat();

describe('a list keeps its pairs', () => {
  it('where a bracket stands behind one of its names', () => {
    const list = ['地区生产总值', '财政总收入', '固定资产投资'];
    expect(
      names(
        '五年来，全市地区生产总值（预计，下同）、财政总收入、固定资产投资年均分别增长9.1%、12.3%和15.2%，达860亿元、92亿元和410亿元。',
      ),
    ).toEqual([...list, ...list]);
    expect(names('全县粮食产量、蔬菜产量（快报数）分别增长3%、5%。')).toEqual(['粮食产量', '蔬菜产量']);
  });

  it.each([
    [
      '人口62万人。工业增加值、外贸出口、一般公共预算收入再上新台阶，分别为120亿元、31亿元和18.6亿元，增长9%、12%和7.5%。',
      ['工业增加值', '外贸出口', '一般公共预算收入'],
    ],
    [
      '人口62万人。粮食产量、肉类产量和水果产量均创历史新高，分别达到32万吨、6万吨和11万吨，增长3%、5%和8%。',
      ['粮食产量', '肉类产量', '水果产量'],
    ],
    ['人口62万人。存款余额、贷款余额稳步增长，分别达到620亿元和410亿元，增长9%和11%。', ['存款余额', '贷款余额']],
  ])('where a clause on how it rose stands between: %s', (text, list) =>
    expect(names(text)).toEqual(['人口', ...list, ...list]),
  );

  it('and no list is made of one name that holds 和', () => {
    expect(names('交通和水利建设迈上新台阶，完成投资12亿元、增长9%。')[0]).toBe('完成投资');
  });
});

describe('a noun behind the last of several numbers is that of all of them', () => {
  it.each([
    ['形成2个产值超百亿元、3个产值50亿元的产业集群。', ['2个 产业集群', '3个 产业集群']],
    ['建成4家营收过亿元、6家营收5000万元以上的农业企业。', ['4家 农业企业', '6家 农业企业']],
    ['列入改造范围的128台、960蒸吨燃煤锅炉已全部拆除。', ['128台 燃煤锅炉', '960蒸吨 燃煤锅炉']],
    ['纳入整治计划的36条、210公里河道已完成治理。', ['36条 河道', '210公里 河道']],
  ])('%s', (text, expected) => expect(named(text).filter((one) => expected.includes(one))).toEqual(expected));

  it('but each has its own where it stands behind each', () => {
    expect(named('建成4家规上企业、6家农业企业。')).toEqual(['4家 规上企业', '6家 农业企业']);
  });
});

describe('what makes a share was told before', () => {
  it.each([
    ['全县有女党员8600名，约占总数的26.9%，比上年提高0.8个百分点。', '女党员占总数'],
    ['全市持证社工有2100人，约占总数的三成。', '持证社工占总数'],
  ])('%s', (text, name) => expect(names(text).slice(1)).toEqual(new Array(names(text).length - 1).fill(name)));

  it('unless the clause says itself whose share it is', () => {
    expect(names('全县有党员3.2万名，女党员约占总数的26.9%。')[1]).toBe('女党员约占总数');
  });
});

describe('rows of rates', () => {
  it('go on where one of them has a minus, and are rates of growth only where they are called so', () => {
    expect(
      pick(
        '出生率、死亡率和自然增长率分别为6.2‰、7.1‰和-0.9‰，分别下降0.4、0.2和0.6个千分点。',
        'indicator',
        'measure',
      ),
    ).toEqual([
      ['出生率', 'share'],
      ['死亡率', 'share'],
      ['自然增长率', 'growth'],
      ['出生率', 'difference'],
      ['死亡率', 'difference'],
      ['自然增长率', 'difference'],
    ]);
    expect(pick('入园率、升学率增幅分别为6.3%、-4%。', 'measure').flat()).toEqual(['growth', 'growth']);
  });
});

describe('sizes of a level before the noun of the last', () => {
  it.each([
    ['建成2个百亿级、5个50亿级产业集群。', ['2个 百亿级产业集群', '5个 50亿级产业集群']],
    ['打造4条千亿级、6条百亿级产业链。', ['4条 千亿级产业链', '6条 百亿级产业链']],
    ['建成2个百亿级园区、5个特色小镇。', ['2个 百亿级园区', '5个 特色小镇']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
