import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

/** Terms of aid told in a report, where no policy is the text. */
const SUMMER = '2025-07-08';

describe('aid that is named right beside a sum is offered, whatever text tells of it', () => {
  it.each([
    ['首次入统的商贸企业奖励8万元，连续三年在库的奖励5万元。', ['8万元 target', '5万元 target']],
    ['新引进的博士给予最高60万元安家补贴，硕士每人每月补助1500元。', ['60万元 target', '1500元 target']],
    ['介绍游客入住民宿的旅行社，每间夜补贴30元，单家全年最高20万元。', ['30元 target', '20万元 target']],
    ['返乡青年最高可以贷25万元，合办企业的最高200万元。', ['25万元 target', '200万元 target']],
    ['毕业两年内的大学生还可以领到一次性求职补贴1800元。', ['1800元 target']],
    ['每吸纳1名残疾人就业再奖2000元，最多奖6万元。', ['2000元 target', '6万元 target']],
    ['单个项目年度补助额不超过80万元。', ['80万元 target']],
    ['小微企业按上年度实际缴费额的90%返还，大型企业按50%返还。', ['90% target', '50% target']],
    ['失业人员创业的，可申请最高30万元贷款，财政全额贴息。', ['30万元 target']],
    [
      '县上已出台奖补办法，对组织团队游客过夜的旅行社，每人奖励25元；对新评定的民宿一次性奖补40万元。',
      ['25元 target', '40万元 target'],
    ],
    ['该县出台政策，对获得绿色认证的合作社一次性奖励8万元。', ['8万元 target']],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));

  it.each([
    ['老李领到一次性创业补贴5000元，开起了小店。', '5000元 actual'],
    ['去年新引进的博士每人发放安家补贴20万元。', '20万元 actual'],
    ['今年已奖励高新技术企业920万元。', '920万元 actual'],
    ['他家种了30亩油茶，每亩补助600元。', '600元 actual'],
    ['公司每年拿出50万元奖励员工，最高的一人拿到8万元。', '8万元 actual'],
    ['最高一户贷了30万元。', '30万元 actual'],
  ])('not where it was given: %s', (text, last) => expect(judged(text, SUMMER).at(-1)).toBe(last));
});

describe('a rule that has just begun to hold', () => {
  it.each([
    [
      '从7月1日起，城乡低保标准由每月650元提高到720元。今年全区低保对象1.9万人，发放率100%。',
      ['650元 actual', '720元 target', '1.9万人 actual', '100% actual'],
    ],
    ['从9月1日起，住院报销比例由60%提高到68%。今年全县参保32万人。', ['60% actual', '68% target', '32万人 actual']],
    ['去年7月1日起，低保标准由620元提高到680元，惠及2.1万人。', ['620元 actual', '680元 actual', '2.1万人 actual']],
    ['从7月1日起，全区改造小区32个。', ['32个 actual']],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));
});

describe('aid on a condition told in a clause of its own', () => {
  it.each([
    ['每引进一家总部企业，奖励招商单位5万元。', ['5万元 target']],
    ['举报查实的，奖励200元至2000元。', ['200元至2000元 target']],
    ['贷款额度最高30万元、期限3年。', ['30万元 target']],
    ['种粮大户种植双季稻，每亩补150元，单季稻每亩补80元。', ['150元 target', '80元 target']],
    ['县里对他一次性奖励5万元，村民们都来祝贺。', ['5万元 actual']],
    ['工厂实行计件工资，每件补贴2元，工人月均收入4200元。', ['2元 actual', '4200元 actual']],
    ['会上授予41项成果科技进步奖，其中一等奖5项，每项奖励5万元。', ['41项 actual', '5项 actual', '5万元 actual']],
    ['种粮农民一次性补贴3.2亿元已全部发放到位。', ['3.2亿元 actual']],
  ])('%s', (text, expected) => expect(judged(text, SUMMER)).toEqual(expected));
});
