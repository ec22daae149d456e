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

describe('the bureau, the zone and the village that a post belongs to', () => {
  it.each([
    ['记者从市水务局获悉，水质稳定。水资源科科长石敬业说。', ['石敬业 市水务局水资源科|科长']],
    ['省交通运输厅召开发布会。公路处处长石敬业介绍。', ['石敬业 省交通运输厅公路处|处长']],
    ['在县产业集聚区，厂房林立。管委会主任石敬业介绍。', ['石敬业 县产业集聚区管委会|主任']],
    ['青石坪村曾是省级贫困村。村党支部书记石敬业说。', ['石敬业 青石坪村|党支部书记']],
    ['走进青石坪村，昔日的小山村变了样。村委会主任石敬业说。', ['石敬业 青石坪村村委会|主任']],
    ['古渡镇是全省经济强镇，镇党委书记石敬业说。', ['石敬业 古渡镇|党委书记']],
    // Two bureaus; bodies of their own; zones that are only counted.
    ['市公安局和市司法局联手。法制科科长石敬业说。', ['石敬业 法制科|科长']],
    ['市水务局供水正常。水库管理处处长石敬业说。', ['石敬业 水库管理处|处长']],
    ['全县12个园区开工。管委会主任石敬业说。', ['石敬业 管委会|主任']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each(['卫生监督所', '养老服务中心', '敬老院', '影像中心', '职称办', '问责办', '给排水中心', '纪检监督室'])(
    'has its whole name: %s',
    (body) => {
      expect(people(`清原县${body}主任石敬业说。`)).toEqual([`石敬业 清原县${body}|主任`]);
    },
  );
});

describe('the centre that was told before', () => {
  it.each([
    [
      '记者走进青川市住房公积金管理中心。中心党组书记、主任石敬业说，中心副主任骆长河介绍。',
      [
        '石敬业 青川市住房公积金管理中心|党组书记,青川市住房公积金管理中心|主任',
        '骆长河 青川市住房公积金管理中心|副主任',
      ],
    ],
    // Two centres; the centre of a town.
    ['县政务服务中心和县疾控中心联手。中心主任石敬业说。', ['石敬业 中心|主任']],
    ['县政府办公楼在服务中心城区。中心主任石敬业说。', ['石敬业 中心|主任']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('the court of which a part was told', () => {
  it('is the one that a judge belongs to', () => {
    expect(people('任命石敬业为县人民法院刑事审判庭副庭长、审判员。')).toEqual([
      '石敬业 县人民法院刑事审判庭|副庭长,县人民法院|审判员',
    ]);
  });
});

describe('the presidium of a congress', () => {
  it('gives its members no post', () => {
    expect(people('前排就座的有大会主席团常务委员会成员石敬业、骆长河。')).toEqual(['石敬业 ', '骆长河 ']);
    expect(people('大会主席团成员石敬业、市委书记骆长河出席。')).toEqual(['石敬业 ', '骆长河 市委|书记']);
    expect(people('大会主席团常务主席石敬业主持。')).toEqual(['石敬业 大会主席团|常务主席']);
  });
});
