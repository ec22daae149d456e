import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('words of planning that name a thing', () => {
  it.each([
    ['全县3个乡镇的水网规划全部批复实施，83%的村庄完成测量。', ['3个 actual', '83% actual']],
    ['来自规划单位的30多名专家正在踏勘。', ['30多名 actual']],
    ['工作组深入8个镇街、178个村进行灾后规划摸排评估。', ['8个 actual', '178个 actual']],
    ['全市优化免疫规划策略，适龄儿童疫苗接种率持续维持在90%以上。', ['90%以上 actual']],
    ['划定岸线保护区3.31万公里，占规划岸线总长的近70%。', ['3.31万公里 actual', '70% actual']],
    ['新开工项目计划总投资同比增长11.8%，到位资金同比增长12.5%。', ['11.8% actual', '12.5% actual']],
    ['在“十四五”帮扶行动计划中，市财政累计投入70余亿元。', ['70余亿元 actual']],
    ['学校对研究支持计划做了调整，首批拿出5000万元打造特区。', ['5000万元 actual']],
    ['已播种1亿亩，超计划播种面积的六成。', ['1亿亩 actual', '六成 actual']],
    ['列为招商目标的100多家企业，大多已经落户。', ['100多家 actual']],
    ['10位同志围绕建设统一市场的目标和进展谈了意见。', ['10位 actual']],
    ['全市无理由退货承诺单位超1700家。', ['1700家 actual']],
    ['对照上级党委要求解决的6个方面问题，查找问题54项。', ['6个 actual', '54项 actual']],
    ['结合主题教育总要求，公司梳理出10余项解决办法。', ['10余项 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('are aims that have come true', () => {
    expect(told('2024年全年主要目标任务顺利完成，园区对全市增长的贡献超四成。')).toEqual(['四成 actual 2024']);
    expect(judged('主要目标是完成投资5亿元。')).toEqual(['5亿元 target']);
  });

  it.each([
    ['全市规划建设水厂12座。', ['12座 target']],
    ['区里计划总投资12亿元。', ['12亿元 target']],
    ['公司承诺单位能耗下降5%。', ['5% target']],
    ['省里要求解决6个方面问题。', ['6个 target']],
    ['目标和任务是新增就业1.2万人。', ['1.2万人 target']],
  ])('plan: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('the time by which a plan says how things are to be', () => {
  it('holds for the next sentence', () => {
    expect(told('方案提出到2027年，深入开展五大行动。发展放心商店150万家以上。')).toEqual(['150万家以上 target 2027']);
    expect(told('公报提到2023年，全县开展五大行动。发展放心商店150家以上。')).toEqual(['150家以上 actual 2023']);
  });
});
