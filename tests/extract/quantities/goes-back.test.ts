import { describe, expect, it } from 'vitest';
import { find, named, pick } from './find.ts';

/** Numbers without a name of their own: what they go back to. */

describe('of which kind a plan is names nothing', () => {
  it.each([
    [
      '前三季度，全县实现工业总产值86亿元，完成责任目标120亿元的71.7%，增长9%。',
      ['86亿元 工业总产值', '120亿元 工业总产值', '71.7% 工业总产值', '9% 工业总产值'],
    ],
    ['全区完成税收18亿元，完成考核任务30亿元的60%。', ['18亿元 税收', '30亿元 税收', '60% 税收']],
    ['全区完成税收18亿元，考核费用3亿元。', ['18亿元 税收', '3亿元 考核费用']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('what was done of what was asked for', () => {
  it.each([
    ['石桥乡：任务量3800米、已完成4100米，完成率108%；', ['3800米 任务量', '4100米 完成', '108% 完成率']],
    ['石桥乡：业务量3800万元、已完成4100万元。', ['3800万元 业务量', '4100万元 业务量']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('more or some of what was counted before', () => {
  it.each([
    ['还有96个村没有卫生室，下半年先解决40个。', ['96个 村', '40个 村']],
    ['今年硬化村道120公里。明年再安排80公里。', ['120公里 村道', '80公里 村道']],
    ['今年硬化村道120公里。明年安排资金8000万元。', ['120公里 村道', '8000万元 资金']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a stage that so many per cent reach', () => {
  it.each([
    ['征收签约率要达到80%以上，9月底前100%开工。', ['80%以上 签约率', '100% 开工']],
    ['列入计划的18个项目10月底前100%竣工投产。', ['18个 项目', '100% 竣工投产']],
    ['项目开工率要达到100%，投资增长12%。', ['100% 项目开工率', '12% 投资']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('what is planned on so much land', () => {
  it.each([
    [
      '其中玉米计划播种52万亩，花生计划种植3万亩，其他杂粮计划种植1.2万亩。',
      ['52万亩 玉米播种', '3万亩 花生种植', '1.2万亩 其他杂粮种植'],
    ],
    ['柳河镇计划种植3万亩。', ['3万亩 种植面积']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('years that share a row out', () => {
  it.each([
    [
      '每年引进科技企业30家以上，2023年完成技改投资52亿元，2024年、2025年分别增长10%、12%。',
      ['30家以上 科技企业', '52亿元 技改投资', '10% 技改投资', '12% 技改投资'],
    ],
    ['产值、税收稳步增长，分别达到52亿元、3亿元。', ['52亿元 产值', '3亿元 税收']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('an amount after a rate', () => {
  it.each([
    ['开工安置房620套、开工率100%，基本建成410套。', ['620套 安置房', '100% 开工率', '410套 安置房']],
    ['参保率达到98%，比上年提高2个百分点。', ['98% 参保率', '2个百分点 参保率']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a label or an item above', () => {
  it.each([
    [
      '燃气管网：5月底完成12公里，占年度计划的24%；热力管网：已完成8.4公里。',
      ['12公里 燃气管网', '24% 燃气管网占年度计划', '8.4公里 热力管网'],
    ],
    ['今年新增绿地76万平方米，绿化覆盖率达到41%。\n进展情况：4月底完成21万平方米。', ['21万平方米 新增绿地']],
    ['二、新建公交站亭60座。\n完成情况：5月底建成20座。', ['20座 公交站亭']],
    ['餐饮收入7.5亿元，增长6%\n限额以上单位零售额\n前三季度完成18.4亿元，增长12%', ['18.4亿元 限额以上单位零售额']],
    ['东关街道：已拆除320户。', ['320户 拆除']],
    ['市长说：今年完成12亿元。', ['12亿元 完成']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expect.arrayContaining(expected)));
});

describe('a share in a row', () => {
  it('each has those it is of behind it', () => {
    expect(named('服务站覆盖所有城市社区、90%以上乡镇和65%以上行政村。')).toEqual(['90%以上 乡镇', '65%以上 行政村']);
  });
});

describe('both ends of a change', () => {
  it('are of one kind', () => {
    expect(pick('工业增加值增长目标由年初的8%调高到12%以上。', 'quote', 'measure')).toEqual([
      ['8%', 'growth'],
      ['12%以上', 'growth'],
    ]);
    expect(pick('普及率由年初的48%提高到52%。', 'measure')).toEqual([['share'], ['share']]);
  });
  it('a sum that lowers at most so much', () => {
    expect(find('单张消费券最高可抵200元。')[0]?.bound).toBe('<=');
  });
});
