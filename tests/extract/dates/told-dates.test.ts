import { expect, it } from 'vitest';
import { dates } from './read.ts';

it.each([
  ['项目提前半年建成。', []],
  ['前半年完成投资3亿元。', ['前半年=2024-01/2024-06']],
  ['坚持一月一考核、一月两通报。', []],
  ['2024年一月一日起施行。', ['2024年一月一日=2024-01-01']],
  ['实现首季“开门红”。', []],
  ['首季完成投资3亿元。', ['首季=2024-01/2024-03']],
  ['不插6月秧，6月10日前完成追肥。', ['6月10日=2024-06-10']],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

it('将 that takes what is changed looks at nothing to come', () => {
  expect(dates('从9月1日起，将补贴标准由600元提高到900元。', '2024-10-19')).toEqual(['9月1日=2024-09-01']);
  expect(dates('从9月1日起，将全面实行新标准。', '2024-10-19')).toEqual(['9月1日=2025-09-01']);
});

it('a forecast is of days to come', () => {
  expect(dates('7月底全部关闸。据气象部门预报，18日至20日仍有强降雨。', '2017-08-17').at(-1)).toBe(
    '18日至20日=2017-08-18/2017-08-20',
  );
});

it('今天 in a briefing is the day on which it was held', () => {
  const opening = '10月19日下午，市政府新闻办举行秋收新闻发布会，邀请市农业农村局局长介绍情况。';
  const hello = '大家下午好！欢迎出席今天的发布会。';
  expect(dates([opening, hello], '2022-10-20').at(-1)).toBe('今天=2022-10-19');
  expect(dates(['10月19日，市政府举行集中开工活动。', hello], '2022-10-20').at(-1)).toBe('今天=2022-10-20');
});
