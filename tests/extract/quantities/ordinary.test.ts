import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';
import { find, judged, named, pick } from './find.ts';

/** Ordinary sentences that rules for rarer ones must leave as they are. */

const quotes = (text: string) => find(text).map(({ quote }) => quote);

describe('numbers that count', () => {
  it.each([
    ['全县有五百名乡村教师。', ['五百名']],
    ['建设三百所乡村学校。', ['三百所']],
    ['选派三十名镇干部。', ['三十名']],
    ['水库水位比去年下降了两米。', ['两米']],
    ['小麦亩产突破一吨。', ['一吨']],
    ['新建道路一点二公里。', ['一点二公里']],
    ['审批时限由20天压缩至三天行动更快。', ['20天', '三天']],
    ['比赛成绩为2分15秒，满意度调查用时30分。', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each([['每天可完成10万核酸检测。'], ['电影收获50亿票房。'], ['办理3万票据业务，安装5000路灯。']])(
    'units are no beginnings of words: %s',
    (text) => {
      expect(pick(text, 'unit').flat()).not.toContain('核');
      expect(pick(text, 'unit').flat()).not.toContain('票');
      expect(pick(text, 'unit').flat()).not.toContain('路');
    },
  );

  it.each([
    ['走访企业120家还多次召开座谈会。', '120家', '='],
    ['基金结存200亿元有余额保障。', '200亿元', '='],
  ])('%s', (text, quote, bound) => {
    expect(pick(text, 'quote', 'bound')).toEqual([[quote, bound]]);
  });
});

describe('names', () => {
  it.each([
    ['举办500场群众文化活动。', '500场 群众文化活动'],
    ['办理120件委员提案。', '120件 委员提案'],
    ['处理1200件消费者投诉举报。', '1200件 消费者投诉举报'],
    ['建成1200套青年公寓。', '1200套 青年公寓'],
    ['资助500名农民工子女。', '500名 农民工子女'],
    ['配备100台自动体外除颤仪。', '100台 自动体外除颤仪'],
    ['完成120例肿瘤切除手术。', '120例 肿瘤切除手术'],
    ['实施城中村改造项目12个。', '12个 城中村改造项目'],
    ['旧村改造项目5个。', '5个 旧村改造项目'],
    ['评出优秀企业12家、良好30家。', '12家 优秀企业'],
    ['查处行政处罚案件3200件。', '3200件 行政处罚案件'],
    ['率先培训技能人才5万人。', '5万人 技能人才'],
    ['逐步建设乡镇卫生院30个。', '30个 乡镇卫生院'],
    ['花椒3万亩挂果。', '3万亩 花椒'],
    ['烟叶5万亩育苗完成。', '5万亩 烟叶'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  it('who invests is the subject', () => {
    expect(pick('上海铭远公司投资25亿元建设产业园。', 'indicator', 'subject')).toEqual([['投资', '上海铭远公司']]);
  });
});

describe('what is told is no plan', () => {
  it.each([
    '上半年全县外贸账单：出口12亿元。',
    '县里晒出一份亮眼的成绩清单：新增规上企业50家。',
    '该县探索出一条新路径：组建合作社120家。',
    '这是如何做到的？该县建设大棚500座。',
    '成效怎么样？全县高标准农田面积30万亩。',
    '乡村如何蝶变？全村民宿达到120家。',
    '从三方面拿出举措。全县茶园面积达30万亩。',
    '可以肯定的是，全国粮食产量达到1.4万亿斤。',
    '对经济前景有信心的企业占82%。',
    '大坝于2015年建成，设计库容2.3亿立方米。',
    '园区吸纳就业300人，明年投产的二期还将招工。',
    '2023年实施的120个项目，6月完工80个。',
  ])('%s', (text) => {
    expect(judged(text).map((line) => line.split(' ')[1])).not.toContain('target');
  });

  it.each([
    '计划报告提出，地区生产总值增长5%左右。',
    '计划草案提出，城镇新增就业120万人。',
    '春运期间，民航计划执行航班1.2万架次。',
    '该项目仍需投资3亿元。',
    '明年，全县将建设30个重要农产品生产基地。',
    '今年，全市计划培育50家主要从事新能源的企业。',
    '到2027年，建成全长120公里的环湖绿道。',
    '将打造总长300公里的骑行道。',
    '到2027年，线路全长达到300公里。',
    '新增建筑面积12万平方米，2026年底前完成。',
    '市民将乐享30项优惠政策。',
  ])('and what is planned is: %s', (text) => {
    expect(judged(text).map((line) => line.split(' ')[1])).toEqual(['target']);
  });

  it('a heading about basic research says nothing of results', () => {
    const text = '（三）加强基础与应用基础研究\n新建重点实验室20家。';
    expect(judged(text, '2025-03-11', '关于印发科技创新行动方案的通知')).toEqual(['20家 target']);
  });
});

describe('officials', () => {
  const people = (text: string, title = '') =>
    extract({ ...articleOf(text), title, publisher: null, published: '2025-01-18' }).officials.map(
      ({ name, posts }) => `${name} ${posts.map((post) => `${post.organization ?? ''}|${post.title}`).join()}`,
    );
  it.each([
    ['副县长陈镇、局长李明出席。', '陈镇 |副县长'],
    ['副市长吴镇、李明出席。', '吴镇 |副市长'],
    ['副县长和镇党委书记李明出席。', '李明 镇|党委书记'],
    ['居民和市长李明出席。', '李明 |市长'],
  ])('%s', (text, expected) => {
    expect(people(text)).toContain(expected);
  });
  it('镇 is the town named last in the paragraph', () => {
    const text = '石门镇与邻近的河口镇结对。河口镇有茶园3万亩，镇党委书记李明说。';
    expect(people(text, '石门镇：小茶叶做成大产业')).toEqual(['李明 河口镇|党委书记']);
  });
});
