import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

/** What shares the status of what it belongs to. */
const SUMMER = '2025-07-08';

describe('what planned things come to is planned with them', () => {
  it.each([
    ['今年计划疏浚河道12条，全长38公里，目前已完成21公里。', ['12条 target', '38公里 target', '21公里 actual']],
    ['年内计划新修村道16条，总长27公里。', ['16条 target', '27公里 target']],
    [
      '全区计划实施产业项目56个、总投资820亿元，年度计划投资160亿元。',
      ['56个 target', '820亿元 target', '160亿元 target'],
    ],
    ['今年计划总投资236亿元，年度计划投资58亿元。', ['236亿元 target', '58亿元 target']],
    ['去年疏浚河道12条，全长38公里。', ['12条 actual', '38公里 actual']],
    ['计划开工项目14个，总投资40亿元。', ['14个 target', '40亿元 actual']],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));
});

describe('what a work that starts is to consist of and to bring', () => {
  it.each([
    [
      '本次集中开工的还有度假村二期和灌区改造工程。其中，度假村二期投资2.6亿元，新建客房260间；灌区改造工程衬砌渠道31公里。',
      ['2.6亿元 actual', '260间 target', '31公里 target'],
    ],
    [
      '工程完成以后，供水能力能由每天2万立方米提高到3.5万立方米，停水时间缩短6小时。',
      ['2万立方米 actual', '3.5万立方米 target', '6小时 target'],
    ],
    ['今日竣工的度假村投资2.6亿元，新建客房260间。', ['2.6亿元 actual', '260间 actual']],
    ['改造完成后，日接待游客3000人。', ['3000人 actual']],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));
});

describe('what stands where in a document', () => {
  it.each([
    [
      '一、出台背景\n我市65岁以上老年人口42.6万人，占总人口的19.3%。',
      '养老服务实施意见解读',
      ['42.6万人 actual', '19.3% actual'],
    ],
    [
      '（二）盘活存量。经摸底，目前全县可利用闲置校舍62处，其中村级38处。',
      '盘活资产工作方案',
      ['62处 actual', '38处 actual'],
    ],
    ['根据第七次人口普查数据，全县常住人口31.2万人。', '养老服务实施意见', ['31.2万人 actual']],
    ['全县现存古村落64个，规划分两批修缮30个。', '古村落保护行动计划', ['64个 actual', '30个 target']],
    ['加快推进新材料产业园二期建设，产值达90亿元。', '制造业提质行动方案', ['90亿元 target']],
    ['加快推进新材料产业园二期建设，产值达90亿元。', '制造业提质综述', ['90亿元 actual']],
    [
      '三、2025年财政工作重点\n坚持勤俭办事，一般性支出压减8%以上，盘活资金2.6亿元。',
      '关于2024年预算执行情况和2025年预算草案的报告',
      ['8%以上 target', '2.6亿元 target'],
    ],
  ])('%s', (text, title, expected) => expect(judged(text, '2025-02-08', title)).toEqual(expected));
});

describe('tasks, and what came of them', () => {
  it.each([
    ['省里下达我县造林任务为3.2万亩。截至9月底，已造林2.6万亩。', ['3.2万亩 target', '2.6万亩 actual']],
    ['全县原有薄弱村26个，已摘帽21个，剩下的5个年底前必须摘帽。', ['26个 actual', '21个 actual', '5个 target']],
    ['36处公厕改造已完成30处，全县86个小区已通气60个。', ['36处 target', '30处 actual', '86个 actual', '60个 actual']],
    ['市财政安排的文旅专项资金由去年的8000万元增加到1.5亿元。', ['8000万元 actual', '1.5亿元 target']],
    ['县财政每年安排2000万元专项资金，撬动社会资本3亿元。', ['2000万元 actual', '3亿元 actual']],
    ['下一步将紧盯未整改的86处隐患，10月底前全部销号。', ['86处 actual']],
    ['年底前，全市12家化工企业要有4家完成搬迁。', ['12家 actual', '4家 target']],
    ['从9月1日起，岗位补贴由人均每月300元提高至450元。', ['300元 actual', '450元 target']],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));

  it('what was decided in spring is settled', () => {
    expect(judged('今年，县里又筛选确定重点项目64个，年度计划投资42亿元。', '2025-03-11')).toEqual([
      '64个 actual',
      '42亿元 target',
    ]);
    expect(judged('今年，县里实施重点项目64个。', '2025-03-11')).toEqual(['64个 target']);
  });
});

describe('headings of what is, in a plan', () => {
  it.each(['一、基本情况', '二、面临的主要问题', '一、规划背景'])('%s', (heading) =>
    expect(judged(`${heading}\n全县有黑臭水体16处。`, SUMMER, '水环境整治方案')).toEqual(['16处 actual']),
  );
  it('not of what is done about it', () =>
    expect(judged('二、着力解决突出问题\n整治黑臭水体16处。', SUMMER, '水环境整治方案')).toEqual(['16处 target']));
});
