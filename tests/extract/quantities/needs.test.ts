import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('what was needed in old times, and what is needed now', () => {
  it.each([
    ['原来需要16名工人操作的生产线，现在减少到4人。', ['16名 actual', '4人 actual']],
    ['以前每吨要12名工人，现在只要3人。', ['12名 actual', '3人 actual']],
    ['原先要30个工作日，今年要压缩到10个工作日。', ['30个工作日 actual', '10个工作日 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['过去一年成绩突出，今年要完成投资5亿元。', ['5亿元 target']],
    ['原来的厂房要拆除12栋。', ['12栋 target']],
    ['扩建厂房需要工人16名。', ['16名 target']],
  ])('is asked for in a time to come: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('those that need something', () => {
  it.each([
    ['一座水厂里，需要监测的指标有30项，监测点位超过100个。', ['30项 actual', '100个 actual']],
    ['村卫生室每月需要购进药品的费用超6000元。', ['6000元 actual']],
    ['需填报的表格由57张精简为11张，精简比例达到80%。', ['57张 actual', '11张 actual', '80% actual']],
    ['今年需要改造的管网有120公里。', ['120公里 target']],
    ['需要完成的投资有5亿元。', ['5亿元 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('are what the making of a thing takes', () => {
    expect(judged('制笔工艺复杂，需经历择料、水盆等8道大工序、128道小工序。')).toEqual(['8道 actual', '128道 actual']);
    expect(judged('今年要新增12道工序的质检。')).toEqual(['12道 target']);
  });
});

describe('what is told of the number by the words beside it', () => {
  it.each([
    // for the first time
    ['确保油价平稳；工业投资占比首次突破六成。', ['六成 actual']],
    ['今年产值有望首次突破100亿元。', ['100亿元 target']],
    // who lays something down
    ['市教育局等8个部门近日联合印发《方案》，到2027年建成学校12所。', ['8个 actual', '12所 target']],
    // done to those that are counted
    ['办公室就规划草案征求意见，3300条建议被吸纳。', ['3300条 actual']],
    ['年底前，30个村被评为示范村。', ['30个 target']],
    // done after all
    ['规划确定的12个重大任务、102项重大工程胜利完成。', ['12个 actual', '102项 actual']],
    // where it has come to
    ['全县将新增泊位6个。至此，港口泊位增至78个。', ['6个 target', '78个 actual']],
    // how long a work is
    ['该工程线路长度4197米，预计明年投运。', ['4197米 actual']],
    // an aim, whatever verb stands before it
    ['县里确立了产值翻番的新目标。', ['翻番 target']],
    ['入园率仍接近92%的中期目标。', ['92% target']],
    ['巡逻队锁定了距岸12公里的新目标群。', ['12公里 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('is the plan of a year, done in parts', () => {
    expect(told('6月14日，市里发行债券。全年计划分四期发行债券300亿元。', '2025-06-14')).toEqual([
      '300亿元 target 2025',
    ]);
    expect(told('6月14日，市里发行债券。占全年计划的40%。', '2025-06-14')).toEqual(['40% actual 2025-06-14']);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    ['假期七座及七座以下小型客车免费通行。', []],
    ['7座以下（含7座）载客车辆免费通行。', []],
    ['公司新购7座客车12辆。', ['12辆 actual']],
    ['全县建成7座水厂。', ['7座 actual']],
    ['他四处奔波，终于卖出3万斤。', ['3万斤 actual']],
    ['全县新添四处景点。', ['四处 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('a winter that began the year before', () => {
  it('is over in part', () => {
    expect(told('今冬，湖区监测到水鸟70万只。', '2025-02-18')).toEqual(['70万只 actual 2024-12']);
    expect(told('今冬，湖区监测到水鸟70万只。', '2025-12-18')).toEqual(['70万只 actual 2025-12']);
  });

  it('is no part of a feast', () => {
    expect(told('村里每年举办“清明春台会”，长龙长达300米。')).toEqual(['300米 actual null']);
    expect(told('明春新栽果树300亩。', '2025-04-04')).toEqual(['300亩 target 2026-03/2026-05']);
  });
});

describe('days on which something is held', () => {
  it('lie ahead where the sentence goes on so', () => {
    expect(told('运动会于9月23日至28日举行，将设12个大项。', '2025-04-25')).toEqual([
      '12个 target 2025-09-23/2025-09-28',
    ]);
    expect(told('运动会于9月23日至28日举行，设12个大项。', '2025-04-25')).toEqual([
      '12个 actual 2024-09-23/2024-09-28',
    ]);
  });
});
