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

it.each([
  // What is compared with a time does not happen then.
  ['亩均税收较2023年下降7.5%。', '亩均税收较2023年下降7.5%'],
  ['装机容量是2020年的2.4倍，', '装机容量是2020年的2.4倍'],
  ['林地比重由2016年的41%升到57%。', '林地比重由2016年的41%升到57%'],
  ['从2025年起，全面推行周末服务。', '全面推行周末服务'],
  // A bare predicate needs what stands before the date.
  ['大会于2月11日召开。', '大会于2月11日召开'],
  ['船闸项目2025年10月投产，带动就业。', '船闸项目2025年10月投产'],
  ['陆知远，男，1978年4月生，研究生学历。', '1978年4月生'],
  ['2003年5月入党，曾在乡镇工作。', '入党'],
  ['各市2025年10月前完成老旧管网改造任务。', '完成老旧管网改造任务'],
  // A clause of circumstances goes on in the next.
  ['2025年汛前，水库除险加固必须完工。', '汛前，水库除险加固必须完工'],
  ['2025年新增学位4.8万个以上，改扩建学校9所。', '新增学位4.8万个以上'],
  // 前 may be of the verb; a colon may be of the clock; the day of a dateline has no event.
  ['2024年前移2位，综合排名第六。', '前移2位'],
  ['5月28日6:00至11:30交通管制。', '6:00至11:30交通管制'],
  ['本报5月21日讯（记者 甲乙）篮球邀请赛收官。', null],
  // A date within a title.
  ['《双转型行动计划（2024—2027年）》已经市政府常务会议研究同意。', '已经市政府常务会议研究同意'],
])('does not stop or begin in mid-phrase: %s', (text, event) => expect(events(text)).toEqual([event]));

it('is cut to 40 characters and says so', () => {
  const clause = '全市重点项目建设暨招商引资工作推进会议和产业链链长制工作调度会议、营商环境提升行动部署会议同时召开';
  const [event] = events(`4月17日，${clause}。`);
  expect(event).toBe('全市重点项目建设暨招商引资工作推进会议和产业链链长制工作调度会议…');
});

it('does not cut a character in two', () => {
  const [event] = events(`4月17日，${'𠮷'.repeat(30)}`);
  expect(event).toBe(`${'𠮷'.repeat(20)}…`);
});
