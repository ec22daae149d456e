import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

/** 约 ahead of the verb bounds the number behind its noun. */

const bounds = (text: string) => pick(text, 'quote', 'bound', 'indicator').map((row) => row.join(' '));

describe('约 ahead of the verb', () => {
  it.each([
    ['改造约需资金3000万元。', ['3000万元 ~ 资金']],
    ['大约需要专业人才300名。', ['300名 ~ 专业人才']],
    ['全县约有农户3.2万户。', ['3.2万户 ~ 农户']],
    ['项目约计投资3亿元。', ['3亿元 ~ 投资']],
    ['假期共约接待游客3万人次。', ['3万人次 ~ 接待游客']],
    ['全县约增产粮食3万吨。', ['3万吨 ~ 粮食']],
    ['项目建设需约30亿元。', ['30亿元 ~ 项目']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
});

describe('约 of another word', () => {
  it.each([
    ['现行条约有12项。', ['12项 = 现行条约']],
    ['每年节约用水3万吨。', ['3万吨 = 用水']],
    ['违约处理企业12家。', ['12家 = 违约处理企业']],
    ['一季度约谈企业12家。', ['12家 = 约谈企业']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
});
