import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('what is told besides a plan', () => {
  it.each([
    // what has just been done
    ['全县计划新建学校12所，近日，3所学校开工建设。', ['12所 target', '3所 actual']],
    ['今年全县计划新建学校12所，近日将有3所学校开工。', ['12所 target', '3所 target']],
    // who is at work
    ['项目建成后，年产值可达5亿元。在隧道工地，近千名建设者昼夜奋战。', ['5亿元 target', '千名 actual']],
    ['项目建成后，年产值可达5亿元，需要建设者300名。', ['5亿元 target', '300名 target']],
    // who has been brought to safety
    ['全县需要转移460人。启用前，4567人全都提前安全转移。', ['460人 target', '4567人 actual']],
    // words that look like plans
    ['希望小学有学生300名，计划生育家庭12户。', ['300名 actual', '12户 actual']],
    ['县里计划外收购粮食3万吨。', ['3万吨 actual']],
    ['要不是政策好，卖不出3万斤。', ['3万斤 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('is so now, and of no time to come', () => {
    expect(told('市里要求8月底前完成1200户改造，目前已完成300户。', '2025-06-09')).toEqual([
      '1200户 target 2025-08',
      '300户 actual null',
    ]);
    expect(told('市里要求8月底前完成1200户改造，力争今年完成1500户。', '2025-06-09')).toEqual([
      '1200户 target 2025-08',
      '1500户 target 2025',
    ]);
  });
});
