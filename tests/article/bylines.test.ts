import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineField, bylineLine, parseBylines } from '../../src/article/bylines.ts';

const people = (bylines: readonly { name: string; role: string | null }[]) =>
  bylines.map(({ name, role }) => `${role ?? '-'} ${name}`);

describe('bylineLine', () => {
  it.each([
    ['记者 苏晓梅 丁宁 通讯员 贺文涛', ['记者 苏晓梅', '记者 丁宁', '通讯员 贺文涛']],
    ['□本报记者 苏晓梅', ['记者 苏晓梅']],
    ['■ 海东日报全媒体记者 苏晓梅 / 通讯员 丁宁', ['全媒体记者 苏晓梅', '通讯员 丁宁']],
    ['（记者 万　宁 薄一舟）', ['记者 万宁', '记者 薄一舟']],
    ['本报记者 王　芳 文/图', ['记者 王芳']],
    ['文/图 本报记者 李 明 通讯员 张　强', ['记者 李明', '通讯员 张强']],
    ['本报记者 赵五　摄影报道', ['记者 赵五']],
    ['海经记者|苏晓梅　　海经编辑|丁宁', ['记者 苏晓梅']],
    ['记者 苏晓梅 丁宁通讯员 贺文涛', ['记者 苏晓梅', '记者 丁宁', '通讯员 贺文涛']],
    ['海东日报记者 徐 立 峥', ['记者 徐立峥']],
    ['见习记者 张大川 实习生 李想', ['见习记者 张大川', '实习生 李想']],
    ['【记者】欧阳晴', ['记者 欧阳晴']],
    ['特约评论员 第五鸣', ['特约评论员 第五鸣']],
    ['编辑：张三峰 校对：李四海 记者：王五岳', ['记者 王五岳']],
    ['記者 盧一帆', ['記者 盧一帆']],
  ])('%s', (line, expected) => {
    expect(people(bylineLine(line))).toEqual(expected);
  });

  it.each([
    '记者从市统计局获悉，今年一季度经济开局良好。',
    '责任编辑：王明远',
    '新华社记者 张三峰 摄',
    '记者手记',
    '通讯员 供稿',
    '（下转第二版）',
    '中国日报社记者站',
  ])('nobody in: %s', (line) => {
    expect(bylineLine(line)).toEqual([]);
  });

  it('reads back every list of names it could have been written from', () => {
    const family = fc.constantFrom(...'王李张刘陈杨黄赵吴周');
    const given = fc.constantFrom('伟', '芳', '晓梅', '立峥', '宁', '大川');
    const name = fc.tuple(family, given).map(([a, b]) => a + b);
    const spaced = (text: string, space: boolean) => (space && text.length === 2 ? `${text[0]}\u3000${text[1]}` : text);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom(' ', '、', '\u3000 '),
        (names, space, joint) => {
          const line = `记者 ${names.map((own) => spaced(own, space)).join(joint)}`;
          expect(bylineLine(line).map((byline) => byline.name)).toEqual(names);
        },
      ),
    );
  });
});

describe('parseBylines', () => {
  const filler = '全市上下坚持稳中求进，各项工作取得新进展，为完成全年目标任务打下坚实基础。';
  const within = (first: string, last = filler) => [first, filler, filler, filler, filler, filler, filler, last];

  it.each([
    ['本报讯（记者 苏晓梅 通讯员 丁宁）昨日，全市会议召开。', ['记者 苏晓梅', '通讯员 丁宁']],
    ['本报讯 记者苏晓梅 通讯员丁宁报道：昨日，全市会议召开。', ['记者 苏晓梅', '通讯员 丁宁']],
    ['本报讯 记者 苏晓梅 昨日从市政府获悉，会议召开。', ['记者 苏晓梅']],
    ['新华社海滨9月3日电（记者汲长风、种劲松）会议召开。', ['记者 汲长风', '记者 种劲松']],
  ])('dateline: %s', (first, expected) => {
    expect(people(parseBylines(within(first)))).toEqual(expected);
  });

  it('takes bare names in brackets at the end only where nobody is named elsewhere', () => {
    expect(people(parseBylines(within(filler, `${filler}（苏晓梅）`)))).toEqual(['- 苏晓梅']);
    expect(people(parseBylines(within('本报讯（记者 丁宁）会议召开。', `${filler}（苏晓梅）`)))).toEqual(['记者 丁宁']);
    expect(parseBylines(within(filler, `${filler}（完）`))).toEqual([]);
  });

  it('does not look for makers in the middle, where 记者 is somebody who asks', () => {
    const paragraphs = within(filler);
    paragraphs[4] = '“记者 王芳 来了。”他说（记者 李明）。';
    expect(parseBylines(paragraphs)).toEqual([]);
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'记者通讯员（）() 、王李报道摄文/图\u3000：') }), {
          maxLength: 8,
        }),
        (paragraphs) => {
          for (const { name } of parseBylines(paragraphs)) expect(name).toMatch(/^[\u3400-\u9fff·•・]{2,}$/);
        },
      ),
    );
  });
});

describe('bylineField', () => {
  it.each([
    ['作者：苏晓梅 丁宁', ['作者 苏晓梅', '作者 丁宁']],
    ['本报记者　沈　舟', ['记者 沈舟']],
    ['苏晓梅', ['- 苏晓梅']],
    ['作者: 未知', []],
    ['作者：admin', []],
    ['作者：苏晓梅审核：丁宁', ['作者 苏晓梅']],
    ['作者：苏晓梅审核：丁宁浏览次数：12', ['作者 苏晓梅']],
    ['作者：苏晓梅浏览次数：12', ['作者 苏晓梅']],
    ['作者：审核：丁宁', []],
    ['新华社', []],
  ])('%s', (field, expected) => {
    expect(people(bylineField(field))).toEqual(expected);
  });
});
