import { describe, expect, it } from 'vitest';
import { people } from '../quantities/find.ts';

describe('names that lists and verbs bound', () => {
  it.each([
    ['赵立群、周涌泉、唐向东、吴国安等县四家班子领导参加。', ['赵立群', '周涌泉', '唐向东', '吴国安']],
    ['州领导刘建军、王国成、陈忆秋、瓦光龙等参加。', ['刘建军', '王国成', '陈忆秋', '瓦光龙']],
    ['周宁区副区长过家骏直摇头。', ['过家骏 周宁区|副区长']],
    ['村党支部书记柔忠贵笑呵呵地说，水甜了。', ['柔忠贵 村|党支部书记']],
    ['今天请来的是市会展办公室常务副主任宁致和先生。', ['宁致和 市会展办公室|常务副主任']],
    ['会议强调，认真贯彻落实中共中央政治局委员刘小东的讲话精神。', ['刘小东 中共中央政治局|委员']],
  ])('%s', (text, expected) => expect(people(text).map((one) => one.trim())).toEqual(expected));

  it('a mayor of a government is the mayor', () =>
    expect(people('大会选举束国安为市人民政府市长，新当选的市长束国安发言。')).toEqual(['束国安 市人民政府|市长']));

  it('companies and firms have no leaders of all', () => expect(people('赵立群、周涌泉等企业家参加。')).toEqual([]));
});
