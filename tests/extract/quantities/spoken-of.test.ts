import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('those towards whom something is done are there', () => {
  it.each([
    [
      '还要防止返贫，对村里的脱贫户7户26人、边缘户9户31人，做到月月排查。',
      ['7户 actual', '26人 actual', '9户 actual', '31人 actual'],
    ],
    ['要紧盯32家危化企业，做到天天巡查；对18处隐患点，逐一落实责任人。', ['32家 actual', '18处 actual']],
    ['年底向全镇4.6万名父老交卷。', ['4.6万名 actual']],
    ['小分队将留下，继续跟踪洽谈23个在谈项目，争取三季度再签约8个以上。', ['23个 actual', '8个以上 target']],
    ['县里将向1.2万名老人发放津贴。', ['1.2万名 target']],
    ['今年将对46座病险水库实施除险加固。', ['46座 target']],
    ['会议决定，对21部法规予以修改。', ['21部 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what somebody commits himself to there and then', () => {
  it.each([
    ['得知进展后，他当即表示，市财政再拿出300万元抗灾资金。', ['300万元 target']],
    ['副县长现场拍板，县里再拨50万元应急经费，增派2支抢险队。', ['50万元 target', '2支 target']],
    ['县长表示，县财政已拿出300万元救灾资金，购买种子20吨。', ['300万元 actual', '20吨 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('a story of the past', () => {
  it.each([
    ['全村过去靠天吃水，旱季每吨水要卖到60元。', ['60元 actual']],
    [
      '他跑部门、找资金，争取项目资金430万元，新建蓄水池14口，自来水通到了最后一户。',
      ['430万元 actual', '14口 actual'],
    ],
    ['要积极争取上级资金2亿元。', ['2亿元 target']],
    ['从2022年3月起，全区推行改革，将原来的68个社区调整为42个。', ['68个 actual', '42个 actual']],
    ['分别占三年规划总量的95%、97.5%。', ['95% actual', '97.5% actual']],
    [
      '“十三五”期间，省下达的浓度下降目标为28%，实际下降37.6%；碳排放下降21.5%。',
      ['28% target', '37.6% actual', '21.5% actual'],
    ],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('goes on in the year it names', () => {
    const text = '2020年，村里请来专家。2022年第一批挂果，亩产达到600公斤，一亩净赚2000元。';
    expect(told(text)).toEqual(['600公斤 actual 2022', '2000元 actual 2022']);
  });
});

describe('what is asked for or to come without a word of planning beside it', () => {
  it.each([
    ['编织袋只有4万条，离6万条、5000立方米的储备要求还有差距。', ['4万条 actual', '6万条 target', '5000立方米 target']],
    ['覆盖率82%，与全省90%的平均水平还有差距。', ['82% actual', '90% actual']],
    ['今年初，我市启动三年大决战，计划建设公路9000公里，惠及40万户。', ['9000公里 target', '40万户 target']],
    ['满负荷生产后，年可屠宰肉牛10万头、肉羊80万只。', ['10万头 target', '80万只 target']],
    ['全县6个贫困村、1873名贫困人口，到2027年底全部脱贫。', ['6个 target', '1873名 target']],
    ['7天已浇了2200亩，剩下的400亩两天内就能浇完。', ['2200亩 actual', '400亩 target']],
    ['去年计划建成的3家污水厂，有1家推迟了。', ['3家 target', '1家 actual']],
    ['我市承担国家玉米单产提升任务26万亩。', ['26万亩 target']],
    ['现将7名同志拟任职情况公示如下：', ['7名 actual']],
    ['要办好教育，投资2.3亿元的新校区明年投入使用。', ['2.3亿元 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

it('what is done for a number of things is planned where it makes something of them', () => {
  expect(judged('“十五五”期间，我市将开展街区保护工程，对260片街区修缮提升。')).toEqual(['260片 target']);
  expect(judged('要对26处隐患点逐一巡查。')).toEqual(['26处 actual']);
});
