import { describe, expect, it } from 'vitest';
import { postsIn } from './helpers.ts';

type Row = readonly [form: string, paragraphs: string[], people: Record<string, string[]>];

const rows: readonly Row[] = [
  ['a head of its own', ['任命：', '高歌为平江市教育局局长；'], { 高歌: ['+平江市教育局|局长'] }],
  ['a numbered head', ['一、决定任命', '高歌为平江市教育局局长。'], { 高歌: ['+平江市教育局|局长'] }],
  ['a head that approves', ['批准任命：', '程远为清原县人民检察院检察长。'], { 程远: ['+清原县人民检察院|检察长'] }],
  ['a list of both', ['人事任免名单', '程远为平江市财政局局长；'], { 程远: ['+平江市财政局|局长'] }],
  [
    'words that are names there',
    ['任命：', '苏南为平江市副市长；', '免去：', '江南的平江市财政局局长职务。'],
    { 苏南: ['+平江市|副市长'], 江南: ['-平江市财政局|局长'] },
  ],
  ['a bracket behind the name', ['任命：', '欧阳春晓（女）为平江市司法局局长；'], { 欧阳春晓: ['+平江市司法局|局长'] }],
  [
    'a part of an assembly',
    ['欧阳春晓为平江市人大常委会法制工作室主任。'],
    { 欧阳春晓: ['平江市人大常委会法制工作室|主任'] },
  ],
  ['a workshop elsewhere', ['欧阳春晓为平江市金牌调解工作室主任。'], {}],
  [
    'names that touch the body',
    ['平江市人大常委会任免名单', '免去马良、路遥平江市中级人民法院审判员职务。'],
    { 马良: ['-平江市中级人民法院|审判员'], 路遥: ['-平江市中级人民法院|审判员'] },
  ],
  [
    'names that touch the body below a head',
    ['平江市人大常委会公告', '免去：', '马明远平江市财政局局长职务；'],
    { 马明远: ['-平江市财政局|局长'] },
  ],
  [
    'heads within a paragraph',
    ['会议决定任命：苏南为平江市副市长；高歌为平江市教育局局长。免去：江南的平江市财政局局长职务。'],
    { 苏南: ['+平江市|副市长'], 高歌: ['+平江市教育局|局长'], 江南: ['-平江市财政局|局长'] },
  ],
  [
    'a head with its reason',
    ['根据市长提名，会议决定任命：', '高歌为平江市教育局局长。'],
    { 高歌: ['+平江市教育局|局长'] },
  ],
  ['what is resigned', ['决定接受关山月辞去平江市副市长职务的请求。'], { 关山月: ['-平江市|副市长'] }],
  [
    'words between a decree and a post',
    ['会议决定任命苏南为平江市副市长，免去江南的平江市财政局局长职务。'],
    { 苏南: ['+平江市|副市长'], 江南: ['-平江市财政局|局长'] },
  ],
  ['no person behind a decree', ['县委任命干部为村党支部书记。', '免去有关人员的局长职务。'], {}],
  ['the list is over', ['任命：', '高歌到会。随后讨论。', '程远为平江市财政局局长。'], { 程远: ['平江市财政局|局长'] }],
  ['no head', ['程远为平江市财政局局长。'], { 程远: ['平江市财政局|局长'] }],
  ['no person below a head', ['任命：', '苏南地区干部为平江市副市长；'], {}],
];

describe('lists of decisions on posts', () => {
  it.each(rows)('%s', (_, paragraphs, people) => {
    expect(postsIn(...paragraphs)).toEqual(people);
  });
});
