import { describe, expect, it } from 'vitest';
import { judged, named } from './find.ts';

/** Measures, tasks and papers that have been put forward. */

describe('what has been put forward is there', () => {
  it.each([
    ['会议提出33项举措。', ['33项 actual']],
    ['《方案》明确7个方面的主要任务。', ['7个 actual']],
    ['近日，省里推出20条措施。', ['20条 actual']],
    ['今年部署26项改革任务。', ['26项 actual']],
    ['在任务安排上，部署16个方面重大举措。', ['16个 actual']],
    ['省里从五个方面着手，细化18项具体措施。', ['18项 actual']],
    ['到2030年，围绕五大领域设置23项主要指标。', ['23项 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what is to be put forward or carried out is planned', () => {
  it.each([
    ['全省将推出20条措施。', ['20条 target']],
    ['力争出台20条措施。', ['20条 target']],
    ['2026年，实施30项稳经济举措。', ['30项 target']],
    ['会议提出建设12项重大工程。', ['12项 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('so is what is issued, in a list of tasks', () =>
    expect(judged('推出惠企便民的20条措施。', '2025-03-11', '云溪市2025年政府工作要点')).toEqual(['20条 target']));
});

describe('fields around which something is put forward', () => {
  it('are named by themselves', () =>
    expect(named('行动围绕5个方面部署18项行动。')).toEqual(['5个 方面', '18项 行动']));
});

describe('where a change has arrived by the year that runs', () => {
  it.each([
    ['排名从2020年的第14位晋升到2025年的第10位。', ['第14位 actual', '第10位 actual']],
    ['排名力争从2020年的第14位晋升到2025年的第10位。', ['第14位 actual', '第10位 target']],
    ['排名从2020年的第14位晋升到2027年的第10位。', ['第14位 actual', '第10位 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('a share of what is there', () => {
  it.each([
    ['新能源将占总装机容量的60%以上。', ['60%以上 target']],
    ['新能源占总装机容量的60%以上。', ['60%以上 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});
