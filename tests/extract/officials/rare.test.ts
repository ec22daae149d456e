import { describe, expect, it } from 'vitest';
import { findOfficials } from '../../../src/extract/officials/officials.ts';
import { article, postsIn } from './helpers.ts';

const names = (text: string) => findOfficials(article([text])).map(({ name }) => name);

describe('a name of a rare surname', () => {
  it.each([
    ['县长弭建华、县委副书记位立春到会。', ['弭建华', '位立春']],
    ['市水务局局长扶摇峰介绍。', ['扶摇峰']],
    ['县委书记过江平强调，要抓紧。', ['过江平']],
    ['县长回建业、副县长化春明到会。', ['回建业', '化春明']],
    ['市领导弭超、寸文山参加。', ['弭超', '寸文山']],
    ['位洪亮任县民政局局长。', ['位洪亮']],
    ['县民政局局长　位洪亮', ['位洪亮']],
    ['位洪亮　县民政局局长', ['位洪亮']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('names of peoples', () => {
  it.each([
    ['旗长满都呼作报告。', ['满都呼']],
    ['副旗长白音那、朝鲁门、通拉嘎列席。', ['白音那', '朝鲁门', '通拉嘎']],
    ['嘎查书记特格喜说。', ['特格喜']],
    ['州长罗松多布主持。', ['罗松多布']],
    ['县委书记达久木呷、县长俄木石布到会。', ['达久木呷', '俄木石布']],
    ['县长古海尔妮莎介绍。', ['古海尔妮莎']],
    ['县长阿地里江·阿不力孜、副县长玉苏普·艾买提到会。', ['阿地里江·阿不力孜', '玉苏普·艾买提']],
    ['副县长岩温扁、玉罕香、依光明到会。', ['岩温扁', '玉罕香', '依光明']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what stands between 任命 and 为, 免去 and 的', () => {
  it.each([
    ['任命汗克孜为县卫健委主任。', { 汗克孜: ['+县卫健委|主任'] }],
    [
      '任命：过晓峰、苏日古嘎为旗人民检察院检察员；',
      { 过晓峰: ['+旗人民检察院|检察员'], 苏日古嘎: ['+旗人民检察院|检察员'] },
    ],
    ['免去位明的县教育局局长职务。', { 位明: ['-县教育局|局长'] }],
    ['任命介春来（女）为市财政局局长。', { 介春来: ['+市财政局|局长'] }],
    ['任命有关人员为县财政局局长。', {}],
    ['推选党员代表为村务监督委员会主任。', {}],
    ['聘任退役军人为村委会主任。', {}],
  ] as const)('is a name: %s', (text, expected) => expect(postsIn(text)).toEqual(expected));
});

describe('other words behind a post', () => {
  it.each([
    '县长带头包联企业，局长包抓项目。',
    '县委书记领衔攻坚，县长现场拍板。',
    '县长项目建设推进专班成立。',
    '乡长村长忙招商。',
    '县长、局长齐上阵。',
    '县委书记点题，部门答题。',
    '村支书种植蔬菜20亩。',
    '县领导、财政局、教育局参加。',
  ])('are no name: %s', (text) => expect(names(text)).toEqual([]));
});

describe('between two people', () => {
  it.each([
    ['清原县委书记陈刚和县长付春接受采访。', { 陈刚: ['清原县委|书记'], 付春: ['清原县|县长'] }],
    ['县委书记陈刚和县委副书记付春到会。', { 陈刚: ['县委|书记'], 付春: ['县委|副书记'] }],
    ['县委书记陈刚率县委常委、组织部部长付春走访。', { 陈刚: ['县委|书记'], 付春: ['县委|常委', '县委组织部|部长'] }],
    ['县委书记陈刚携县长付春招商。', { 陈刚: ['县委|书记'], 付春: ['|县长'] }],
    ['县长付春代县委书记陈刚宣读决定。', { 付春: ['|县长'], 陈刚: ['县委|书记'] }],
    ['陈刚同志代县长付春同志作说明。', { 付春: ['|县长'] }],
    ['成立以县长付春为组长的专班。', { 付春: ['|县长'] }],
    ['县委书记陈刚和市长江明到会。', { 陈刚: ['县委|书记'], 江明: ['|市长'] }],
    ['——记石桥村党支部书记付春', { 付春: ['石桥村|党支部书记'] }],
    ['代县长付春讲话。', { 付春: ['|代县长'] }],
    ['和县县长付春、代县县委书记陈刚到会。', { 付春: ['和县|县长'], 陈刚: ['代县县委|书记'] }],
  ] as const)('a connective or verb is no part of a post: %s', (text, expected) =>
    expect(postsIn(text)).toEqual(expected),
  );
});

it('what is shared between those who lead side by side', () => {
  expect(postsIn('军分区司令员陈刚、政委付春到会。')).toEqual({ 陈刚: ['军分区|司令员'], 付春: ['军分区|政委'] });
  expect(postsIn('临港新区管委会主任陈刚，党工委副书记付春到会。')).toEqual({
    陈刚: ['临港新区管委会|主任'],
    付春: ['临港新区|党工委副书记'],
  });
});

it('a name that is a word too speaks where it stands alone', () => {
  const [person] = findOfficials(article(['局长高　原到会。', '【高原】', '高原', '这里的高原很美。']));
  expect(person?.mentions.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
});
