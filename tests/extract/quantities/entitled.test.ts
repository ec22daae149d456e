import { describe, expect, it } from 'vitest';
import { judged, named, told } from './find.ts';

describe('what each is entitled to or asked for by a rule is laid down, whatever text tells of it', () => {
  it.each([
    ['散居的孤儿每人每月补助900元，集中养育的每人每月1300元。', ['900元 target', '1300元 target']],
    [
      '在镇卫生院住院，起付线150元，报销比例90%；在县医院，起付线400元，报销比例75%。',
      ['150元', '90%', '400元', '75%'].map((n) => `${n} target`),
    ],
    ['在村卫生室就诊报销55%，封顶线120元。', ['55% target', '120元 target']],
    ['膳食补助标准为每个孩子每天4元，每人每学年共800元。', ['4元 target', '800元 target']],
    ['油菜每亩保费18元，农户承担20%，其余由财政补贴。', ['18元 target', '20% target']],
    ['国家奖学金每人每年8000元。', ['8000元 target']],
    [
      '缴费标准为每人每年380元。其中，个人缴纳120元，财政补助260元。',
      ['380元', '120元', '260元'].map((n) => `${n} target`),
    ],
    [
      '新办法公布了。大病起付标准降低40%，支付限额提高到20万元，门诊报销比例提高3个百分点。',
      ['40%', '20万元', '3个百分点'].map((n) => `${n} target`),
    ],
    ['单位缴费比例由19%降至16%。', ['19% actual', '16% target']],
    ['按照镇里的扶持政策，养一箱蜂补200元，每户累计不超过6000元。', ['200元 target', '6000元 target']],
    [
      '扶持企业还有一次性奖励政策，新建果品加工厂每个补助30万元，最高不超过60万元。',
      ['30万元 target', '60万元 target'],
    ],
    ['中介机构每引进一名制茶师，补贴3000元。', ['3000元 target']],
    ['获得省级著名商标的企业奖6万元。', ['6万元 target']],
    ['返还企业上年度缴纳保费的40%。', ['40% target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['去年，低保标准由每月560元提高到600元。', ['560元 actual', '600元 actual']],
    ['全乡共救助困难户210户，户均救助1800元。', ['210户 actual', '1800元 actual']],
    ['他家种了12亩烟叶，每亩补贴300元。', ['12亩 actual', '300元 actual']],
    ['农户每亩纯收入2600元，每户分红1200元。', ['2600元 actual', '1200元 actual']],
    [
      '县财政下达资金3亿元，低保补助标准再提高30元，达到每人每月560元。',
      ['3亿元', '30元', '560元'].map((n) => `${n} actual`),
    ],
    ['住院费用政策范围内报销比例达到73%。', ['73% actual']],
    ['每人每月领到津贴150元。', ['150元 actual']],
    ['比例由18%提高至66%，受惠主体更多。', ['18% actual', '66% actual']],
    ['对其他国家的税率暂时维持在20%。', ['20% actual']],
  ])('not what was paid or reached: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('the name that the form of a rule gives', () => {
  it.each([
    ['试点学校膳食补助标准为每个孩子每天4元。', ['4元 试点学校膳食补助标准']],
    ['每台补贴额按不超过该机型上年平均售价的28%测算。', ['28% 每台补贴额']],
    ['按照每年每亩8元的标准，对禁牧户给予禁牧补助。', ['8元 禁牧补助']],
    ['按照每年每亩2元的测算标准，对未超载的牧户给予平衡奖励。', ['2元 平衡奖励']],
    ['按照每户600元的标准，对牧户用柴油、饲草等生产资料给予补贴。', ['600元 生产资料补贴']],
    ['种一亩山桐子奖80元。', ['80元 奖励']],
    ['如期搬走的住户每户奖励2万元。', ['2万元 住户每户奖励']],
    ['落实好每亩补助160元的政策。', ['160元 每亩补助']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('the verb of giving that goes on as a noun is none', () => {
    expect(named('新建羊圈，每平方米奖补180元。')[0]).toBe('180元 每平方米奖补');
  });
});

describe('for when a rule holds', () => {
  it('a year named as the year of the rules that a paragraph announces', () => {
    const rules = '市政府今天公布了新的医保办法，明确了2026年度居民医保的筹资标准。';
    expect(told(`${rules}\n学生按照每人每年160元的标准筹集。其中，个人缴纳70元。`)).toEqual([
      '160元 target 2026',
      '70元 target 2026',
    ]);
    expect(told('会议总结了2024年度低保标准执行情况。\n每人每年补助160元。')).toEqual(['160元 target null']);
  });

  it('until when it is said to hold', () => {
    expect(told('失业保险费率降至1%、工伤保险费率下调20%的政策执行至2026年4月30日。')).toEqual([
      '1% target 2026-04-30',
      '20% target 2026-04-30',
    ]);
    expect(told('报销比例不低于70%，相关政策先行执行至2025年12月31日。')).toEqual(['70% target 2025-12-31']);
  });
});
