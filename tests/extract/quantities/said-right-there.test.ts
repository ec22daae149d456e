import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const read = (text: string, published = '2024-04-17', title = '清河见闻') =>
  find(text, title, published).map(({ quote, status, period }) => `${quote} ${status} ${period}`);
const told = (text: string, published?: string) =>
  read(text, published).map((one) => one.split(' ').slice(0, 2).join(' '));

/** What a clause says of its own number, whatever the sentence around it does. */
describe('asked for', () => {
  it.each([
    ['办结1544名，省里要求的是7月底办结率80%，我们赶上了。', ['1544名 actual', '80% target']],
    [
      '占比51.6%、覆盖率86.4%，均已达到省定50%和80%的要求。',
      ['51.6% actual', '86.4% actual', '50% target', '80% target'],
    ],
    ['“去年定的归集56亿元、放贷30亿元两项任务都超额完成了。”', ['56亿元 target', '30亿元 target']],
    ['去年定下的办公室租金56万元已付清。', ['56万元 actual']],
    ['产能利用率达到51%和53%的企业有8家。', ['51% actual', '53% actual', '8家 actual']],
    ['首期资金30亿元已经到位；对制造业项目，按设备投资额给予最高12%的补助。', ['30亿元 actual', '12% target']],
    ['首期资金30亿元已经到位；对制造业项目，已按设备投资额给予了12%的补助。', ['30亿元 actual', '12% actual']],
    ['一期投资已到位2.3亿元，6条生产线下月底就能进场调试。', ['2.3亿元 actual', '6条 target']],
    ['从5月1日起，全市31家医院将实行按病组付费。', ['31家 target']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('there already', () => {
  it.each([
    ['农村公路建设里程186公里，为计划的1.2倍。', ['186公里 actual', '1.2倍 actual']],
    ['完成治沙186万亩，超出自治区下达任务21万亩。', ['186万亩 actual', '21万亩 actual']],
    ['今年分红不会少于50万元，全村386户有211户在园区上班。', ['50万元 target', '386户 actual', '211户 actual']],
    ['全村386户要有211户用上天然气。', ['386户 actual', '211户 target']],
    ['2025年计划完成投资9.6亿元。其中，物流园占地210亩，明年6月建成。', ['9.6亿元 target', '210亩 actual']],
    ['会议强调，6月底前完成75万亩；对5.2万名缺水群众，要采取送水办法保障。', ['75万亩 target', '5.2万名 actual']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('by when', () => {
  it.each([
    // The stage that the deadline is of is none of the numbers before it.
    ['今年要新改建公路180公里，改造危桥22座，6月底前基本完成路基工程。', ['180公里 target 2024', '22座 target 2024']],
    ['今年要实施项目320个，完成投资68亿元，6月底前续建项目全部复工。', ['320个 target 2024', '68亿元 target 2024']],
    [
      '到2027年，覆盖率达到76%。13.6万亩采伐迹地，要在今年上半年更新完毕。',
      ['76% target 2027', '13.6万亩 target 2024-01/2024-06'],
    ],
    ['对照全年6.5%的增长目标，一季度还差0.9个百分点。', ['6.5% target 2024', '0.9个百分点 actual 2024-01/2024-03']],
    ['到2027年，停电时间由去年的7.2小时压缩到3.5小时。', ['7.2小时 actual 2023', '3.5小时 target 2027']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('前 belongs to the time before it', () => {
    expect(find('6月底前灌溉面积确保完成75万亩。', '', '2024-04-17').map(({ indicator }) => indicator)).toEqual([
      '灌溉面积',
    ]);
  });
});
