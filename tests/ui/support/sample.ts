import * as v from 'valibot';
import type { Place } from '../../../src/extract/types.ts';
import { SCHEMA, type Summary, summarySchema } from '../../../src/summary/schema.ts';

/** An article of our own, with what there is to find in it written down by hand: places, people and numbers are invented. */

const TITLE = '向河而立 向新而行';
const PARAGRAPHS = [
  '“再用四年时间，把栖河新区建成全省一流的绿色船舶基地。”5月12日，栖河新区党工委书记、管委会主任闻则川接受本报记者专访时说。',
  '去年，新区实现地区生产总值286.4亿元，同比增长7.1%；进出口总额41亿美元，下降3.3%；城镇登记失业率控制在2.6%。',
  '闻则川介绍，到2022年，新区地区生产总值力争突破450亿元，年均增长12%以上，船舶配套产业产值占比达到35%左右；今年确保新开工重点项目60个，力争70个。',
  '今年一季度，38个项目已经开工。6月18日，总投资52亿元的船用发动机项目将举行签约仪式，计划2020年底前建成投产，达产后年产值80亿至95亿元。',
  '新区管委会副主任沈若谷说，万元GDP能耗到2022年要比2017年下降16%，空气质量进入全省前5位，营商环境满意度不低于95%。',
  '栖河市副市长方予安表示，市里将在4月底前出台支持办法。闻则川说：“时间表已经排到每个月。”',
  '根据省里的部署，“十四五”时期还将再建一座公共码头。沈若谷兼任新区港航发展中心主任。',
];

/** The place of the nth (from 0) occurrence of words in a paragraph. Throws where there is none. */
function at(paragraph: number, quote: string, nth = 0): Place {
  const text = PARAGRAPHS[paragraph] ?? '';
  let start = text.indexOf(quote);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`the sample does not say ${quote} in paragraph ${paragraph}`);
  return { paragraph, start, end: start + quote.length, quote };
}

type Quantity = Summary['quantities'][number];

function number(place: Place, what: Partial<Quantity> & Pick<Quantity, 'value' | 'unit'>): Quantity {
  return {
    status: 'target',
    indicator: null,
    measure: 'level',
    bound: '=',
    period: null,
    direction: null,
    base: null,
    tier: null,
    subject: null,
    speaker: null,
    responsible: null,
    implied: [],
    rule: 'sample/hand',
    ...what,
    ...place,
  };
}

const QUANTITIES: Quantity[] = [
  number(at(1, '286.4亿元'), {
    status: 'actual',
    indicator: '地区生产总值',
    value: 28640000000,
    unit: '元',
    period: '2017',
  }),
  number(at(1, '7.1%'), {
    status: 'actual',
    indicator: '地区生产总值',
    measure: 'growth',
    value: 7.1,
    unit: '%',
    direction: 'up',
    base: '同比',
    period: '2017',
  }),
  number(at(1, '41亿美元'), {
    status: 'actual',
    indicator: '进出口总额',
    value: 4100000000,
    unit: '美元',
    period: '2017',
  }),
  number(at(1, '3.3%'), {
    status: 'actual',
    indicator: '进出口总额',
    measure: 'growth',
    value: 3.3,
    unit: '%',
    direction: 'down',
    period: '2017',
  }),
  number(at(1, '2.6%'), {
    status: 'actual',
    indicator: '城镇登记失业率',
    measure: 'share',
    value: 2.6,
    unit: '%',
    period: '2017',
  }),
  number(at(2, '450亿元'), {
    indicator: '地区生产总值',
    value: 45000000000,
    unit: '元',
    bound: '>',
    period: '2022',
    subject: '栖河新区',
    tier: 'stretch',
  }),
  number(at(2, '12%'), {
    indicator: '地区生产总值',
    measure: 'growth',
    value: 12,
    unit: '%',
    bound: '>=',
    period: '2022',
    base: '年均',
    direction: 'up',
    subject: '栖河新区',
  }),
  number(at(2, '35%'), {
    indicator: '船舶配套产业产值占比',
    measure: 'share',
    value: 35,
    unit: '%',
    bound: '~',
    period: '2022',
  }),
  number(at(2, '60个'), { indicator: '新开工重点项目', value: 60, unit: '个', period: '2018', tier: 'floor' }),
  number(at(2, '70个'), { indicator: '新开工重点项目', value: 70, unit: '个', period: '2018', tier: 'stretch' }),
  number(at(3, '38个'), { status: 'actual', indicator: '开工项目', value: 38, unit: '个', period: '2018-01/2018-03' }),
  number(at(3, '52亿元'), { status: 'actual', indicator: '总投资', value: 5200000000, unit: '元' }),
  number(at(3, '80亿至95亿元'), { indicator: '年产值', value: [8000000000, 9500000000], unit: '元' }),
  number(at(4, '16%'), {
    indicator: '万元GDP能耗',
    measure: 'growth',
    value: 16,
    unit: '%',
    direction: 'down',
    period: '2022',
    base: '比2017年',
  }),
  number(at(4, '前5位'), { indicator: '空气质量', measure: 'rank', value: 5, unit: '位', bound: '<=', period: '2022' }),
  number(at(4, '95%'), { measure: 'share', value: 95, unit: '%', bound: '>=' }),
];

const date = (place: Place, value: string | null, event: string | null, implied = true): Summary['dates'][number] => ({
  ...place,
  value,
  event,
  implied,
  rule: 'sample/hand',
});

const DATES: Summary['dates'] = [
  date(at(0, '5月12日'), '2018-05-12', '闻则川接受专访'),
  date(at(1, '去年'), '2017', '新区实现地区生产总值286.4亿元'),
  date(at(2, '到2022年'), '2022', null, false),
  date(at(3, '今年一季度'), '2018-01/2018-03', '38个项目开工'),
  date(at(3, '6月18日'), '2018-06-18', '船用发动机项目举行签约仪式'),
  date(at(3, '2020年底'), '2020-12', '船用发动机项目建成投产', false),
  date(at(5, '4月底'), '2018-04', '市里出台支持办法'),
  date(at(6, '“十四五”时期'), '2021/2025', '再建一座公共码头'),
];

const OUTLINE: Summary['outline'] = [
  { ...at(3, '签约仪式'), level: 1, kind: 'heading', text: '签约仪式', rule: 'outline/line' },
  { ...at(5, '支持办法'), level: 2, kind: 'measure', text: '支持办法', rule: 'outline/counted' },
];

const OFFICIALS: Summary['officials'] = [
  {
    name: '闻则川',
    posts: [
      { organization: '栖河新区', title: '党工委书记', change: null },
      { organization: '栖河新区', title: '管委会主任', change: null },
    ],
    mentions: [at(0, '闻则川'), at(2, '闻则川'), at(5, '闻则川')],
    rule: 'sample/hand',
  },
  {
    name: '沈若谷',
    posts: [
      { organization: '栖河新区', title: '管委会副主任', change: null },
      { organization: '新区港航发展中心', title: '主任', change: 'appointed' },
    ],
    mentions: [at(4, '沈若谷'), at(6, '沈若谷')],
    rule: 'sample/hand',
  },
  {
    name: '方予安',
    posts: [{ organization: '栖河市', title: '副市长', change: null }],
    mentions: [at(5, '方予安')],
    rule: 'sample/hand',
  },
];

/** The sample as it is kept. `change` replaces what a test needs otherwise. */
export function sampleSummary(change: Partial<Summary> = {}): Summary {
  return v.parse(summarySchema, {
    schema: SCHEMA,
    id: '3f0c2a52-6a43-4d29-9d52-0d9d8f4c7c11',
    url: 'https://www.example.cn/news/2018/0514/1.html',
    canonicalUrl: 'https://www.example.cn/news/2018/0514/1.html',
    fingerprint: 'ab'.repeat(32),
    title: TITLE,
    kicker: '访栖河新区党工委书记、管委会主任闻则川',
    subtitle: null,
    publisher: '栖河日报',
    published: '2018-05-14T09:30',
    bylines: [
      { name: '苏晚亭', role: '记者' },
      { name: '顾行简', role: '记者' },
      { name: '陆知远', role: '通讯员' },
    ],
    paragraphs: PARAGRAPHS,
    policy: true,
    quantities: QUANTITIES,
    dates: DATES,
    officials: OFFICIALS,
    outline: OUTLINE,
    programmes: [],
    documents: [],
    corrections: [],
    tags: [],
    note: '',
    aliases: [],
    links: [],
    saved: false,
    savedAt: null,
    firstReadAt: '2026-03-02T01:12:00.000Z',
    lastReadAt: '2026-03-02T01:12:00.000Z',
    extractor: '0.1.0',
    segmenter: null,
    ...change,
  });
}

/** An article in which nothing was found and of which little is known. */
export function bareSummary(change: Partial<Summary> = {}): Summary {
  return sampleSummary({
    id: '8a4b1a6e-05f0-4c39-8d6d-5c1f3a6f2b22',
    title: '',
    kicker: null,
    publisher: null,
    published: null,
    bylines: [],
    policy: false,
    quantities: [],
    dates: [],
    officials: [],
    outline: [],
    programmes: [],
    documents: [],
    ...change,
  });
}

/** Saved articles for the list page, latest saved first. */
export function savedSummaries(): Summary[] {
  return [
    sampleSummary({ saved: true, savedAt: '2026-03-02T01:20:00.000Z' }),
    sampleSummary({
      id: '5d1f6a0e-9f38-4a57-8a0b-7d0c7a3f3c33',
      title: '栖河市出台二十条措施支持绿色船舶产业，到2025年培育链上企业三百家',
      kicker: null,
      published: '2018-04-27',
      quantities: QUANTITIES.slice(5, 8),
      dates: DATES.slice(0, 2),
      officials: OFFICIALS.slice(2),
      saved: true,
      savedAt: '2026-02-27T08:05:00.000Z',
    }),
    bareSummary({ saved: true, savedAt: '2026-02-11T15:40:00.000Z', url: null, canonicalUrl: null }),
  ];
}
