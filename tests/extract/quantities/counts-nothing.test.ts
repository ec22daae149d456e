import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const quotes = (text: string) => find(text).map(({ quote }) => quote);

describe('what looks like a count and is what a thing is called', () => {
  it.each([
    '女子双人10米台决赛今天举行，男子3米板、1500米自由泳和25米手枪也决出金牌。',
    '男子10米跳台比赛结束。',
    '发展必须把让群众住得安心放在首位。',
    '要抓好三个方面，落实五项要求，推动两个文明建设。',
    '百亿元以上产业集群是重点。',
  ])('%s', (text) => expect(quotes(text)).toEqual([]));

  it.each([
    ['新建的10米平台投用，台阶长30米。', ['10米', '30米']],
    ['投诉量居全省首位。', ['首位']],
    ['我国新增三项世界文化遗产，六个枢纽节点提速。', ['三项', '六个']],
    ['新增产能千亿斤以上，产值百亿元以上。', ['千亿斤以上', '百亿元以上']],
    ['在河北、江苏等15地开展试点。', ['15地']],
    ['总里程达90公里的绿道上架设灯杆5000根。', ['90公里', '5000根']],
    ['低空产业120余家企业推出200多款整机。', ['120余家', '200多款']],
  ])('but not in %s', (text, expected) => expect(quotes(text)).toEqual(expected));

  it('nor which of them are meant', () => {
    expect(quotes('投资5亿元以上的项目3个，里程超50公里的线路2条。')).toEqual(['3个', '2条']);
  });
});
