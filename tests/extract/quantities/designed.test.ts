import { describe, expect, it } from 'vitest';
import { judged, named } from './find.ts';

/** What a work is designed for. */

describe('what a work is designed for', () => {
  it.each([
    ['引水工程由3座水库组成，设计年均调水量2.35亿立方米。', ['3座 actual', '2.35亿立方米 target']],
    ['原油码头今天全面开工建设。该项目设计年通过能力1420万吨。', ['1420万吨 target']],
    ['垃圾焚烧发电项目设计日处理垃圾1200吨。', ['1200吨 target']],
    ['污水处理厂工程预计2026年建成投用，设计日处理能力5万吨。', ['5万吨 target']],
  ])('is planned until it runs: %s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['污水处理厂工程2019年建成投用，设计日处理能力5万吨。', ['5万吨 actual']],
    ['污水处理厂设计日处理能力5万吨，目前日处理3.2万吨。', ['5万吨 actual', '3.2万吨 actual']],
    ['今天，输气管道工程投产通气。该管道年设计输气能力150亿立方米，投产后将带来新气源。', ['150亿立方米 actual']],
    ['水库工程于2015年竣工，设计库容2.3亿立方米。', ['2.3亿立方米 actual']],
  ])('is so where it runs: %s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['二期工程设计日处理能力5万吨。', ['5万吨 设计日处理能力']],
    ['水库设计年调水量10亿立方米。', ['10亿立方米 设计年调水量']],
    ['工业设计产业增加值3亿元。', ['3亿元 工业设计产业增加值']],
    ['完成工程设计项目30个。', ['30个 工程设计项目']],
  ])('has no subject in its name: %s', (text, expected) => expect(named(text)).toEqual(expected));
});
