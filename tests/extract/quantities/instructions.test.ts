import { describe, expect, it } from 'vitest';
import { instructs, isPromisedItem } from '../../../src/extract/quantities/instructions.ts';
import { judged } from './find.ts';

describe('a paragraph that says what to do, clause after clause', () => {
  const plan =
    '用好各项政策，制定以旧换新细则，举办促消费活动2000场以上，发放消费券8亿元。积极发展首发经济，健全体检指标体系。';
  it('asks for its numbers', () => expect(judged(plan)).toEqual(['2000场以上 target', '8亿元 target']));

  it.each([
    ['was done, where it says what came of it', `${plan}消费增速居全省第三，规模已达12亿元。`],
    ['is news of a day', `近日，全市各地行动起来，${plan}`],
    ['is told of those who do it', '村民种起了中药材，合作社引进加工设备12台，企业上门收购，大家日子越过越好。'],
    ['says first who does it', '该村积极发展旅游，建设民宿12家，打造采摘园300亩，引进企业3家，带动村民120人。'],
    ['goes on with who does it', '该村地处山区。积极发展旅游，建设民宿12家，打造采摘园300亩，引进企业3家。'],
    ['has one such clause', '大桥全长1200米，桥面宽32米，积极采用新工艺，由省路桥公司承建。'],
  ])('%s', (_, text) => expect(instructs(text)).toBe(false));

  it('leaves what is stated', () =>
    expect(judged('深化改革，健全机制，完善政策，优化环境，现有企业30家。')).toEqual(['30家 actual']));

  it('below a heading of what was done tells results', () =>
    expect(judged('一、2024年工作完成情况\n深化改革，健全机制，新建学校12所，改造医院3家。')).toEqual([
      '12所 actual',
      '3家 actual',
    ]));
});

describe('an item of a list of gifts', () => {
  it.each(['礼包八：新建幼儿园1000所，新增学位10万个。', '实事3：改造旧管网40公里。'])('is promised: %s', (text) =>
    expect(isPromisedItem(text)).toBe(true),
  );
  it.each(['礼包八：新建幼儿园1000所，已开工600所。', '实事3：改造了旧管网40公里。', '实事求是：40公里。'])(
    'is none: %s',
    (text) => expect(isPromisedItem(text)).toBe(false),
  );
});
