import { describe, expect, it } from 'vitest';
import { named, pick } from './find.ts';

/** Forms of short news read out: headings without a predicate, sizes in a row, parts of a trade. */

describe('words that only look like cues', () => {
  it.each([
    ['全省38个统筹地区即时结算医保基金。', ['38个 统筹地区']],
    ['新机场计划新建12万平方米站房、3条远距联络道、60个机位。', ['12万平方米 站房', '3条 远距联络道', '60个 机位']],
    ['来自12个国家的50多名前政要、智库代表出席。', ['12个 国家', '50多名 前政要、智库代表']],
    ['市场监管局对5家外卖平台处以罚款2.3亿元。', ['5家 外卖平台', '2.3亿元 罚款']],
    ['18部入围作品在今晚展映。', ['18部 入围作品']],
    ['3部影片入围。', ['3部 影片']],
    ['良种及增产技术占30%以上。', ['30%以上 良种及增产技术']],
    ['粮食增产3万吨。', ['3万吨 粮食']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('people who give counsel plan nothing', () => {
    expect(pick('近百名学者为合作出谋划策，600名学生到场。', 'status').flat()).not.toContain('target');
  });
});

describe('the noun behind a number and the verb before it', () => {
  it.each([
    ['航线网络覆盖50个国家和地区的近300个港口。', ['50个 国家和地区', '300个 港口']],
    ['年产值过亿元的仅7家。', ['7家 年产值过亿元']],
    ['电动船将驱动约500亿元的电池需求。', ['500亿元 电池需求']],
    ['项目将占地约500亩的荒坡。', ['500亩 占地']],
    ['施工队精心进行18.6公里干渠的浇筑。', ['18.6公里 干渠的浇筑']],
    ['双方进行了12轮谈判。', ['12轮 谈判']],
    ['全省保护和修复约320平方公里湿地。', ['320平方公里 湿地']],
    ['单日客流11次突破百万人次。', ['11次 单日客流', '百万人次 单日客流']],
    ['“书香江城”系列活动已在海内外举办30多场。', ['30多场 “书香江城”系列活动']],
    ['公司在海外新建仓库12座。', ['12座 仓库']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('sizes', () => {
  it.each([
    ['东港铁路控制性工程——全长8640米的海底隧道贯通。', ['8640米 全长']],
    ['该装置直径4米、高25米，重达30吨。', ['4米 该装置直径', '25米 高', '30吨 重']],
    ['展厅长60米，宽约25米。', ['60米 展厅长', '25米 宽']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('are levels, unless compared with another', () => {
    expect(pick('该装置直径4米、高25米。', 'measure')).toEqual([['level'], ['level']]);
    expect(pick('新堤比旧堤宽8米、高2米。', 'measure')[1]).toEqual(['difference']);
  });
});
