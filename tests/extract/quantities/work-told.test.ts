import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const names = (text: string) => find(text).map(({ indicator, quote }) => `${indicator} ${quote}`);

describe('the work that the clause before is about', () => {
  it.each([
    ['粮食播种面积稳定在72万亩；加快高标准农田建设，到2028年累计建成45万亩。', '高标准农田建设 45万亩'],
    ['存栏生猪3万头。推进乡道修复，年内完成86公里。', '乡道修复 86公里'],
    ['改造厂房12座。要继续抓好危桥加固，10月底前完工7座。', '危桥加固 7座'],
  ])('%s', (text, expected) => expect(names(text).at(-1)).toBe(expected));

  it.each([
    ['加快园区建设，全年完成投资9亿元。', '完成投资 9亿元'],
    ['加快园区建设，绿地率达到35%。', '绿地率 35%'],
    ['加快园区建设，新建标准厂房9万平方米。', '标准厂房 9万平方米'],
  ])('%s names its own', (text, expected) => expect(names(text).at(-1)).toBe(expected));
});
