import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

const names = (text: string) => pick(text, 'indicator').map(([name]) => name);
const statuses = (text: string) => pick(text, 'status').map(([status]) => status);

describe('what a report or plan says', () => {
  it.each([
    ['报告建议，地区生产总值增长5.5%以上。', 'target'],
    ['报告安排县级重点项目76个。', 'target'],
    ['纲要提出，研发投入年均增长9%。', 'target'],
    ['全年目标也已亮明：引进项目20个。', 'target'],
    ['去年的目标超额完成：引进项目20个。', 'actual'],
    ['会议收到议案和建议，引进项目20个。', 'actual'],
    ['实施方案明确的668个项目开工率超过70%。', 'actual'],
  ])('%s', (text, status) => {
    expect(statuses(text)[0]).toBe(status);
  });

  it('goes on in the next paragraph where nothing is said, until something is done', () => {
    const plan = '报告建议，工业增长5%，农业增长3%，服务业增长6%。';
    expect(statuses(`${plan}\n城乡低保标准提高到960元；改造小区19个。`).slice(3)).toEqual(['target', 'target']);
    expect(statuses(`${plan}\n去年改造小区19个。`).slice(3)).toEqual(['actual']);
    expect(statuses('工业计划增长5%，农业增长3%，服务业增长6%。\n改造小区19个。').slice(3)).toEqual(['actual']);
  });

  it('indicators counted are no targets', () => {
    expect(find('纲要设置22项主要指标，其中约束性指标9项、预期性指标13项。')).toMatchObject([
      { status: 'actual', indicator: '指标' },
      { status: 'actual', indicator: '约束性指标' },
      { status: 'actual', indicator: '预期性指标' },
    ]);
  });
});

describe('words that are part of a name or say where it ends', () => {
  it.each([
    ['“直补快办”事项占比达到90%。', '“直补快办”事项占比'],
    ['来自50多个国家和地区的外籍旅行商走进古城。', '国家和地区'],
    ['970户人家种着果园。', '人家'],
    ['有118名教师在当地17所学校担任校长。', '学校'],
    ['园区迎来12家新入驻企业。', '新入驻企业'],
    ['出台了22条细则，明确分工。', '细则'],
    ['失业保险稳岗返还发放5260万元。', '失业保险稳岗返还'],
    ['全线导线架设进度已超九成。', '全线导线架设进度'],
    ['大桥全长1.86公里，下部结构已完成92%。', '下部结构'],
    ['逾期过渡费要按标准上浮50%。', '逾期过渡费'],
    ['征迁扫尾还剩7户。', '扫尾'],
    ['引导居民按户均不少于500元的标准出资。', '出资'],
    ['小微企业招用毕业生的，按每人2000元标准给予扩岗补助。', '扩岗补助'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });

  it('a share of the plan leans on what was done, the next number on that alone', () => {
    expect(names('完成投资286亿元，占年度计划的37.9%，高出时间进度4.6个百分点。')).toEqual([
      '完成投资',
      '完成投资占年度计划',
      '完成投资',
    ]);
  });
});

describe('bounds, bases and measures', () => {
  it('封顶 bounds sums, not houses', () => {
    expect(find('每招1人补1000元，封顶1万元。').at(-1)?.bound).toBe('<=');
    expect(find('4栋厂房中3栋封顶。').at(-1)?.bound).toBe('=');
  });

  it('what held until now is a fact', () => {
    expect(statuses('将按每人2000元给予补助，高于此前的1500元。')).toEqual(['target', 'actual']);
    expect(statuses('补贴标准将由每人每月320元提高到380元。')).toEqual(['actual', 'target']);
  });

  it('下降幅度 is growth', () => {
    expect(find('浓度下降1.8微克/立方米，下降幅度达6.2%。').at(-1)?.measure).toBe('growth');
    expect(find('全国在用机架超过830万标准机架。').at(-1)?.unit).toBe('标准机架');
  });
});

describe('periods', () => {
  it('what was settled 年初 holds for the year', () => {
    expect(find('年初承诺的民生实事12件，已全部兑现。')[0]?.period).toBe('2024');
  });

  it('a feast that work is to be done by', () => {
    expect(find('今年国庆节前完成小区改造36个。')[0]).toMatchObject({ status: 'target', period: '2024-10-01' });
    expect(find('国庆期间接待游客36万人次。')[0]?.period).toBeNull();
  });
});
