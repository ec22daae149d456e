import { describe, expect, it } from 'vitest';
import { find, named, pick, told } from './find.ts';

describe('what is left out of a name', () => {
  it.each([
    ['30项民生实事除县医院新院区因规划调整顺延外，29项按期完成。', '30项 民生实事'],
    ['上海铭远智能科技有限公司投资25亿元建设产业园。', '25亿元 投资'],
    ['用好3亿元的产业引导基金。', '3亿元 产业引导基金'],
    ['最后一片重达160吨的箱梁落位。', '160吨 箱梁'],
    ['扣除退税因素后，增长8.6%。', '8.6% '],
    ['至少建有1处具备全托照护功能的综合性养老服务中心。', '1处 综合性养老服务中心'],
    ['支持建设20个以上具有国际先进水平的质检技术平台。', '20个以上 质检技术平台'],
    ['全市20个具备条件的村开通公交。', '20个 村'],
  ])('%s', (text, name) => {
    expect(named(text)[0]).toBe(name);
  });
});

describe('what belongs to a name', () => {
  it.each([
    ['制造业中长期贷款增速达到31.2%。', '31.2% 制造业中长期贷款增速'],
    ['高校毕业生去向落实率达到93%。', '93% 高校毕业生去向落实率'],
    ['每千名老年人拥有床位39.5张。', '39.5张 每千名老年人拥有床位'],
    ['全县每万人拥有全科医生3.8名。', '3.8名 每万人拥有全科医生'],
    ['检查企业1.12万家次，立案处罚639件。', '639件 立案处罚'],
    ['开工重点项目300个；上半年完成年度投资计划的60%。', '60% 年度投资计划'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  it('what is left out of account is of what was named before', () => {
    expect(named('预算收入完成31.42亿元，扣除留抵退税因素后同口径增长8.6%。')).toEqual([
      '31.42亿元 预算收入',
      '8.6% 预算收入',
    ]);
  });

  it('a phase is of what was named before', () => {
    expect(named('建设封装测试生产线12条，其中一期6条于去年11月开工。')).toEqual([
      '12条 封装测试生产线',
      '6条 封装测试生产线',
    ]);
  });

  it('behind a breakdown the whole is spoken of again', () => {
    expect(named('计划完成投资215亿元，其中公路98亿元、铁路67亿元。一季度完成35亿元。')).toEqual([
      '215亿元 完成投资',
      '98亿元 公路',
      '67亿元 铁路',
      '35亿元 完成投资',
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['百余种产品上市。', '百余种', 100],
    ['千余名群众参加。', '千余名', 1000],
    ['万余户居民受益。', '万余户', 10_000],
  ])('%s', (text, quote, value) => {
    expect(pick(text, 'quote', 'value', 'bound')).toEqual([[quote, value, '>']]);
  });
});

describe('times that are measured', () => {
  it.each([
    ['应收账款平均回收期为71.4天，同比增加3.9天。', ['71.4天', '3.9天']],
    ['两地的车程将由目前的100分钟缩短至55分钟。', ['100分钟', '55分钟']],
    ['会议开了3天。', []],
  ])('%s', (text, quotes) => {
    expect(find(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('status by the words around', () => {
  it.each([
    ['市财政今年将拿出3.2亿元用于奖补，比去年增加1.1亿元。', ['3.2亿元 target', '1.1亿元 target']],
    ['县里将12家企业列入名单。', ['12家 actual']],
    ['绿化率为68%，比80%的国家标准差了12个百分点。', ['68% actual', '80% target', '12个百分点 actual']],
    ['抓好占地3200亩的新城开发建设，启动8个片区改造。', ['3200亩 actual', '8个 target']],
    ['计划新建全长30公里的绿道。', ['30公里 target']],
    ['有的县却不提税收占比只有63%、比前年还掉了4个百分点。', ['63% actual', '4个百分点 actual']],
    ['规划建设生产线12条，其中一期6条于去年11月开工。', ['12条 target', '6条 actual']],
  ])('%s', (text, expected) => {
    expect(
      told(text, '2025-03-11', text.startsWith('抓好') ? '2025年工作要点' : '').map((line) =>
        line.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual(expected);
  });

  it('not even in a policy where the paragraph tells of results', () => {
    const text = '去年，发放资金2.97亿元；扶持创业1.07万人。扶持了企业300家，带动就业3.2万人。';
    expect(told(text, '2023-04-12', '我市出台稳就业15条措施').map((line) => line.split(' ')[1])).toEqual([
      'actual',
      'actual',
      'actual',
      'actual',
    ]);
  });

  it('1.1倍 in a row of growth is growth', () => {
    expect(pick('甲、乙产量分别增长27.5%和1.1倍。', 'measure').flat()).toEqual(['growth', 'growth']);
  });
});

describe('months', () => {
  it('截至2月底 behind a month later in an earlier year is of the running year', () => {
    expect(told('2018年9月开工，截至2月底累计完成投资83.7亿元。', '2020-03-17')).toEqual(['83.7亿元 actual 2020-02']);
    expect(told('2019年，全市完成投资5亿元，截至11月底开工率98%。', '2020-03-17').at(-1)).toBe('98% actual 2019-11');
  });
});
