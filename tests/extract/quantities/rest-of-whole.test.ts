import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('what is left of a whole', () => {
  it('is counted like the whole where it is what the parts leave', () => {
    expect(named('排查加油站96家，关停31家，改造提升40家，其余25家6月底前整改到位。').at(-1)).toBe('25家 加油站');
    expect(named('全县尚有未脱贫人口5200人，今年要减贫4800人，剩余400人明年全部脱贫。').at(-1)).toBe(
      '400人 未脱贫人口',
    );
    expect(named('应编制村庄规划的有420个，已编制完成400个，其中获批实施350个；剩余20个年底前全部完成。').at(-1)).toBe(
      '20个 应编制村庄规划',
    );
  });
  it('has its own name elsewhere', () => {
    expect(named('排查加油站96家，关停31家，剩余60家企业年底前关停。').at(-1)).toBe('60家 企业');
    expect(named('投资96亿元，完成71亿元，其余25亿元明年到位。').at(-1)).not.toBe('25亿元 null');
  });
  it('is of what was to be done where it is only said not to be done', () => {
    expect(named('整改目标：完成20处非正规采砂点整治。\n进展情况：已完成14处。未完成的6处9月底前完工。')).toEqual([
      '20处 非正规采砂点',
      '14处 非正规采砂点',
      '6处 未完成的非正规采砂点',
    ]);
    expect(named('颁证户数820户，未发证的30户6月底前办结。').at(-1)).toBe('30户 未发证');
  });
});
