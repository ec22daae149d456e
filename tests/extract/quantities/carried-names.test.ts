import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

const names = (text: string) => pick(text, 'indicator').map(([name]) => name);

describe('names said before', () => {
  it('what is left has the noun, not what was done to the others', () => {
    expect(names('327件信访积案已化解319件，剩余8件由领导包案。')[2]).toBe('信访积案');
    expect(names('37项度夏工程已投产33项，余下4项要在月底投运。').at(-1)).toBe('度夏工程');
  });

  it('the party changes, what is said of it does not', () => {
    expect(names('中小企业稳岗返还比例由60%提至90%，大型企业由30%提至50%。')[2]).toBe('大型企业稳岗返还比例');
    expect(names('工业增加值增长6%，外资企业增长3%。')[1]).toBe('外资企业');
  });

  it('so much more was done than before', () => {
    const [, more] = find('去年加装电梯213部，较上年多装67部。');
    expect(more).toMatchObject({ indicator: '电梯', measure: 'difference', direction: 'up', base: '较上年多装' });
    expect(find('去年加装电梯213部，多装了门禁67套。')[1]?.measure).toBe('level');
  });
});

describe('names beside the number', () => {
  it.each([
    ['广东1300多万亩早稻进入栽插高峰。', '早稻'],
    ['四成以上青壮劳力在外打工。', '青壮劳力'],
    ['坚持80%以上援疆资金投向民生。', '援疆资金'],
    ['补贴范围涵盖7大类114个品类。', '品类'],
    ['全线有隧道29座，桥210座。', '桥'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });

  it('a list before 等 gives each its name', () => {
    expect(names('船舶、电动汽车、集装箱等产品产量分别增长5%、6%、7%。')).toEqual([
      '船舶产量',
      '电动汽车产量',
      '集装箱产量',
    ]);
    expect(names('教育和科研、节能环保等支出分别增长5%、6%。')).toEqual(['教育和科研支出', '节能环保支出']);
  });

  it('two numbers of a list are two, a threshold is none', () => {
    expect(names('将实施约40项攻关项目和80项研发项目。')).toEqual(['攻关项目', '研发项目']);
    expect(names('投资过50亿元的项目3个。')).toHaveLength(1);
  });

  it('by how much emissions fall is growth; 优良天数 are counted', () => {
    expect(find('企业污染物减排50%。')[0]?.measure).toBe('growth');
    expect(find('务必降至汛限水位以下0.5米。')[0]?.measure).toBe('difference');
    expect(names('优良天数276天。')).toEqual(['优良天数']);
  });
});
