import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('the work that the clause before is about', () => {
  it.each([
    ['粮食播种面积稳定在72万亩；加快高标准农田建设，到2028年累计建成45万亩。', '45万亩 高标准农田建设'],
    ['存栏生猪3万头。推进乡道修复，年内完成86公里。', '86公里 乡道修复'],
    ['改造厂房12座。要继续抓好危桥加固，10月底前完工7座。', '7座 危桥加固'],
  ])('%s', (text, expected) => expect(named(text).at(-1)).toBe(expected));

  it.each([
    ['加快园区建设，全年完成投资9亿元。', '9亿元 完成投资'],
    ['加快园区建设，绿地率达到35%。', '35% 绿地率'],
    ['加快园区建设，新建标准厂房9万平方米。', '9万平方米 标准厂房'],
  ])('%s names its own', (text, expected) => expect(named(text).at(-1)).toBe(expected));
});
