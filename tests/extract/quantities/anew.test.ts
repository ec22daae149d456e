import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

describe('what speaks for itself behind a plan', () => {
  it('年内 in the last days of a year looks back', () => {
    const text = '脱贫首战告捷，年内脱贫8.3万人、退出贫困村96个。';
    expect(judged(text, '2024-12-28')).toEqual(['8.3万人 actual', '96个 actual']);
    expect(judged(text, '2024-06-28')).toEqual(['8.3万人 target', '96个 target']);
    expect(judged('确保年内脱贫8.3万人。', '2024-12-28')).toEqual(['8.3万人 target']);
  });

  it('the parts of what was counted, not those of what is planned', () => {
    const parts = '从产业布局看，转型项目86个，占比58.9%。';
    expect(judged(`此次签约项目156个，年内计划完成投资201亿元。${parts}`).slice(2)).toEqual([
      '86个 actual',
      '58.9% actual',
    ]);
    expect(judged(`今年计划实施项目156个，完成投资201亿元。${parts}`).slice(2)).toEqual([
      '86个 target',
      '58.9% target',
    ]);
  });

  it('a part of a sentence that tells of something done at once', () => {
    expect(judged('从4月1日起，对企业给予奖励，最高不超过400万元；市里还选派了110名干部，收集问题736个。')).toEqual([
      '400万元 target',
      '110名 actual',
      '736个 actual',
    ]);
  });

  it('another field than that of a work with a deadline', () => {
    expect(judged('工程6月10日前通水，解决2.9万人缺水；教育方面，巩固率99.6%。')).toEqual([
      '2.9万人 target',
      '99.6% actual',
    ]);
    expect(judged('到2030年，解决2.9万人缺水；教育方面，巩固率99.6%。')).toEqual(['2.9万人 target', '99.6% target']);
  });

  it('projects that were voted for', () => {
    const list = '其中：新增护理型床位800张，农村幸福院50家。';
    expect(judged(`会议票决产生了今年的10个民生实事项目。${list}`).slice(1)).toEqual(['800张 target', '50家 target']);
    expect(judged(`会议通报了今年的10个民生实事项目。${list}`, '2025-11-11').slice(1)).toEqual([
      '800张 actual',
      '50家 actual',
    ]);
  });
});

describe('words that only look like plans', () => {
  it.each([
    ['要“稳得住、能致富”，我们在安置点配建小学4所。', ['4所 actual']],
    ['河里要是清了，俺村的16座民宿就活了。', ['16座 actual']],
    ['县里瞄准这块招牌，组建小分队5支。', ['5支 actual']],
    ['应该说成绩是主要的，但剩下的村还有5个。', ['5个 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2025-09-11')).toEqual(expected);
  });

  it.each([
    ['要“应保尽保”，参保率达到98%。', ['98% target']],
    ['全县要建小学4所。', ['4所 target']],
    ['瞄准千亿目标，今年新开工项目5个。', ['5个 target']],
    ['收入瞄准300亿元。', ['300亿元 target']],
    ['应建小学5所。', ['5所 target']],
  ])('plans all the same: %s', (text, expected) => {
    expect(judged(text, '2025-09-11')).toEqual(expected);
  });
});
