import { expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { article } from './read.ts';

const events = (text: string) => findDates(article([text], '2024-05-16')).map(({ event }) => event);

it.each([
  ['4月17日，举行项目签约仪式，共签约9个。', '举行项目签约仪式'],
  ['4月17日上午，举行项目签约仪式。', '举行项目签约仪式'],
  ['到2027年：粮食产能再上台阶', '粮食产能再上台阶'],
  ['各镇于7月10日前将方案报送县里。', '将方案报送县里'],
  ['本办法有效期至2027年6月30日。', '本办法有效期'],
  ['2024年', null],
  ['（2024年6月14日）', null],
])('%s', (text, event) => expect(events(text)).toEqual([event]));

it('is cut to 24 characters', () => {
  const [event] = events('4月17日，全市重点项目建设暨招商引资工作推进会议和产业链链长制工作调度会议同时召开。');
  expect(event?.length).toBeLessThanOrEqual(24);
  expect(event).toBe('全市重点项目建设暨招商引资工作推进会议');
});

it('does not cut a character in two', () => {
  const [event] = events(`4月17日，${'𠮷'.repeat(30)}`);
  expect(event).toBe('𠮷'.repeat(12));
});
