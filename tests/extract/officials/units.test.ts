import { describe, expect, it } from 'vitest';
import { people } from '../quantities/find.ts';

describe('the body that a bare title heads', () => {
  it.each([
    [
      '市公安局特警支队昨天拉练。支队长骆长河、副支队长谭敏参加。',
      ['骆长河 市公安局特警支队|支队长', '谭敏 市公安局特警支队|副支队长'],
    ],
    ['青石镇卫生院去年做手术213台，院长石敬业的年薪也涨了。', ['石敬业 青石镇卫生院|院长']],
    // Not the body of its own, and none that is only counted.
    ['青石镇卫生院在建。县法院院长石敬业到场。', ['石敬业 县法院|院长']],
    ['全县12家医院联网，院长石敬业到场。', ['石敬业 null|院长']],
    ['市公安局特警支队拉练，局长石敬业到场。', ['石敬业 null|局长']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('is looked back for over 2,000 characters', () => {
    const leaders = (filler: number) =>
      people(`市公安局特警支队拉练。${'水稻长势好。'.repeat(filler)}支队长骆长河说。`);
    expect(leaders(300)).toEqual(['骆长河 市公安局特警支队|支队长']);
    expect(leaders(400)).toEqual(['骆长河 null|支队长']);
  });
});

describe('该局', () => {
  it('is the bureau just spoken of', () => {
    expect(people('记者从县水务局获悉，水价不变。该局副局长石敬业说。')).toEqual(['石敬业 县水务局|副局长']);
    expect(people('水价不变。该局副局长石敬业说。')).toEqual(['石敬业 该局|副局长']);
  });
});

describe('the body of which a bare title or a body of one character is part', () => {
  it.each([
    ['青石岭林业局今年造林3万亩。“苗子好。”局长石敬业说。', ['石敬业 青石岭林业局|局长']],
    ['记者从县水务局获悉，水价不变。局党委书记石敬业说。', ['石敬业 县水务局|党委书记']],
    ['省军区某工兵团连夜赶来。团政委石敬业说。', ['石敬业 省军区某工兵团|政委']],
    ['临川大学扩招。校党委书记石敬业说。', ['石敬业 临川大学|党委书记']],
    ['石桥林场防火。场党委书记石敬业说。', ['石敬业 石桥林场|党委书记']],
    // Two bureaus, none before, or only words with the same character.
    ['县水务局和县财政局联手。局长石敬业说。', ['石敬业 null|局长']],
    ['开局良好，大局稳定。局长石敬业说。', ['石敬业 null|局长']],
    ['代表团来访，团结一心。团政委石敬业说。', ['石敬业 团|政委']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
