import { expect, it } from 'vitest';
import { dates } from './read.ts';

it.each([
  ['截止到9月末，全区签约项目23个。', '9月末=2023-09'],
  ['今年开局平稳。截止10月底，入库税收3.2亿元。', '10月底=2023-10'],
])('what a clause that begins with 截止 counts is as of a time gone by: %s', (text, ...expected) =>
  expect(dates(text).slice(-1)).toEqual(expected),
);

it.each([
  ['报名截止到9月末。', '9月末=2024-09'],
  ['申报时间截止10月底。', '10月底=2024-10'],
])('until when one may is still to come: %s', (text, ...expected) => expect(dates(text)).toEqual(expected));
