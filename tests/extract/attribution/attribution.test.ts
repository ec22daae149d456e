import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';

const speakers = (...paragraphs: string[]) =>
  extract(articleOf(...paragraphs)).quantities.map(({ quote, speaker }) => [quote, speaker]);

describe('who said it', () => {
  it('is the person before the verb', () => {
    expect(speakers('澜川市市长顾明远表示，今年将新建学校12所。')).toEqual([['12所', '顾明远']]);
  });

  it('goes on to the next speaker', () => {
    expect(speakers('澜川市市长顾明远表示，今年将新建学校12所。市教育局局长沈若涵介绍，新增学位8600个。')).toEqual([
      ['12所', '顾明远'],
      ['8600个', '沈若涵'],
    ]);
  });

  it('reaches back over a quotation, not on over the full stop', () => {
    expect(speakers('“今年要完成投资30亿元。”澜川市市长顾明远说。全市现有企业210家。')).toEqual([
      ['30亿元', '顾明远'],
      ['210家', null],
    ]);
  });

  it('may be a meeting or a document', () => {
    expect(speakers('会议要求，年内改造老旧小区45个。')).toEqual([['45个', '会议']]);
    expect(speakers('《澜川市供水规划》提出，到2030年建成水厂3座。')).toEqual([['3座', '《澜川市供水规划》']]);
  });

  it('is nobody where nobody speaks', () => {
    expect(speakers('今年将新建学校12所。')).toEqual([['12所', null]]);
  });
});

describe('who has to do it', () => {
  const responsible = (text: string) => extract(articleOf(text)).quantities.map((q) => q.responsible);

  it('is the body named behind the task', () => {
    expect(responsible('到2027年，新建口袋公园60处。（责任单位：市城市管理局，各区人民政府）')).toEqual([
      '市城市管理局，各区人民政府',
    ]);
    expect(responsible('由市水利局牵头，年底前修复堤防18公里。')).toEqual(['市水利局']);
  });

  it('is left open for results and where nobody is named', () => {
    expect(responsible('2023年完成投资18亿元。（责任单位：市交通运输局）')).toEqual([null]);
    expect(responsible('到2027年，新建口袋公园60处。')).toEqual([null]);
  });
});

describe('floor and stretch', () => {
  const tiers = (text: string) => extract(articleOf(text)).quantities.map((q) => [q.quote, q.tier]);

  it('are told apart by 确保 and 力争', () => {
    expect(tiers('今年一般公共预算收入确保90亿元、力争95亿元。')).toEqual([
      ['90亿元', 'floor'],
      ['95亿元', 'stretch'],
    ]);
  });

  it('are not two targets of different things', () => {
    expect(tiers('今年税收收入确保70亿元，固定资产投资力争300亿元。')).toEqual([
      ['70亿元', null],
      ['300亿元', null],
    ]);
  });
});
