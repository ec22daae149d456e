import { describe, expect, it } from 'vitest';
import { findActs } from '../../../src/extract/attribution/acts.ts';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';

/** `name: lead|verb|clause`, in the order of the text, as the extractor and the rules find it. */
function acts(...paragraphs: string[]): string[] {
  const read = articleOf(...paragraphs);
  const { officials } = extract(read);
  return findActs(read, officials).map(
    ({ official, lead, verb, clause }) => `${officials[official]?.name}: ${lead}|${verb}|${clause}`,
  );
}

describe('what somebody said', () => {
  it.each([
    ['市长顾明远强调，要坚持节水优先，加快水网建设。', '顾明远: |强调|要坚持节水优先，加快水网建设'],
    ['市长顾明远指出：要守住底线；要抓好落实。', '顾明远: |指出|要守住底线；要抓好落实'],
    ['市长顾明远说：“水是命脉。丢不得。”全市有水库12座。', '顾明远: |说|“水是命脉。丢不得。”'],
    ['“水是命脉，丢不得。”市长顾明远说。全市有水库12座。', '顾明远: |说|“水是命脉，丢不得。”'],
    ['“水是命脉。”3月5日，市长顾明远在会后说。', '顾明远: |说|“水是命脉。”'],
    ['“水是命脉，”市长顾明远说，“一寸也丢不得。”', '顾明远: |说|“水是命脉，”“一寸也丢不得。”'],
    ['市长顾明远要求各县区把责任落到人头。', '顾明远: |要求|各县区把责任落到人头'],
    ['市长顾明远在全市水利工作会议上强调，要早谋划。', '顾明远: |强调|要早谋划'],
    ['市长顾明远介绍了全市水网规划。', '顾明远: |介绍了|全市水网规划'],
    ['据市水利局局长沈若涵介绍，今年改造泵站5座。', '沈若涵: |介绍|今年改造泵站5座'],
    ['市长顾明远对志愿者的付出表示感谢。', '顾明远: 对志愿者的付出|表示|感谢'],
    ['市长顾明远强调，“三个到位”一个也不能少。', '顾明远: |强调|“三个到位”一个也不能少'],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual([expected]);
  });

  it('a quotation that somebody has already said is not said again', () => {
    expect(acts('市长顾明远强调：“要抓好春耕生产。”市水利局局长沈若涵表示，将全力落实。')).toEqual([
      '顾明远: |强调|“要抓好春耕生产。”',
      '沈若涵: |表示|将全力落实',
    ]);
  });

  it.each([
    '副市长顾明远因防汛不力被约谈。',
    '市长顾明远被省委批评。',
    '市长顾明远受到批评。',
    '市长顾明远被邀请参加座谈会。',
  ])('what was done to somebody is nobody’s deed: %s', (text) => {
    expect(acts(text).filter((act) => /约谈|批评|邀请/.test(act.split('|')[1] ?? ''))).toEqual([]);
  });

  it('ends where the next one speaks', () => {
    expect(acts('市长顾明远表示，今年要开工，市水利局局长沈若涵则表示，资金已经到位。')).toEqual([
      '顾明远: |表示|今年要开工',
      '沈若涵: |表示|资金已经到位',
    ]);
  });

  it('is, behind a name with a colon, the words without a verb', () => {
    const [first, second] = acts('市水利局局长沈若涵出席发布会。', '沈若涵：谢谢提问。今年改造泵站5座。');
    expect(first).toBe('沈若涵: |出席|发布会');
    expect(second).toBe('沈若涵: ||谢谢提问');
  });
});

describe('what somebody did', () => {
  it.each([
    ['市长顾明远主持会议。', ['顾明远: |主持|会议']],
    ['会议由市长顾明远主持。', ['顾明远: |主持|会议']],
    ['3月5日，市长顾明远赴青柳县调研防汛工作。', ['顾明远: 赴青柳县|调研|防汛工作']],
    ['市长顾明远来到北岸泵站。', ['顾明远: |来到|北岸泵站']],
    ['市长顾明远在青柳县调研时强调，要早谋划。', ['顾明远: 在青柳县|调研|', '顾明远: |强调|要早谋划']],
    [
      '市长顾明远先后来到北岸泵站、东湖水厂，详细了解运行情况，看望一线职工。',
      ['顾明远: |来到|北岸泵站、东湖水厂', '顾明远: |了解|运行情况', '顾明远: |看望|一线职工'],
    ],
    ['市长顾明远出席“清水行动”启动仪式并讲话。', ['顾明远: |出席|“清水行动”启动仪式并讲话']],
    ['市长顾明远将出席全市水利工作会议。', ['顾明远: |将出席|全市水利工作会议']],
    ['市长顾明远同来澜川进行考察的客人举行会谈。', ['顾明远: 同来澜川进行考察的客人|举行|会谈']],
    ['市长顾明远提出河湖共治倡议，各地响应。', ['顾明远: |提出|河湖共治倡议']],
    ['市长顾明远对防汛工作作出批示。', ['顾明远: 对防汛工作|作出批示|']],
    ['顾明远被任命为澜川市副市长。', ['顾明远: |被任命为|澜川市副市长']],
    ['会议决定任命顾明远为澜川市副市长。', ['顾明远: |决定任命|为澜川市副市长']],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });

  it('is of each in a list of names', () => {
    expect(acts('市委书记闻则川、市长顾明远，副市长沈若涵（女）等参加活动。')).toEqual([
      '闻则川: |参加|活动',
      '顾明远: |参加|活动',
      '沈若涵: |参加|活动',
    ]);
    expect(acts('市领导闻则川、顾明远和沈若涵陪同调研。').map((act) => act.slice(5))).toEqual(
      Array.from({ length: 3 }, () => '|陪同|调研'),
    );
  });

  it('is read with a name that a space parts, and in traditional characters', () => {
    expect(acts('市長何　安主持會議並強調，要堅持節水優先，加快水網建設。')).toEqual([
      '何安: |主持|會議',
      '何安: |強調|要堅持節水優先，加快水網建設',
    ]);
  });
});

describe('what is nobody’s, or another’s', () => {
  it.each([
    ['a pronoun and a meeting', '市长顾明远主持会议。他指出，要早谋划。会议强调，要抓落实。', ['顾明远: |主持|会议']],
    ['what is done to somebody', '沈若涵向市长顾明远汇报工作。', []],
    ['whom one is with', '代表团在市长顾明远陪同下来到泵站。', []],
    ['why others act', '应市长顾明远邀请，考察团来到澜川。', []],
    ['what belongs to somebody', '市长顾明远的讲话引发热烈反响。', []],
    ['a report that somebody gave', '会议听取了市长顾明远所作的工作报告。', []],
    ['a noun that begins as a verb', '市长顾明远任调研组组长。', []],
    ['a word that ends as a verb', '市长顾明远这个名称，大家都熟悉。', []],
    ['a thing in quotation marks', '市长顾明远，“强调，要早谋划”只是一句话。', []],
    ['those spoken of', '市长顾明远表示，副市长沈若涵参加了活动。', ['顾明远: |表示|副市长沈若涵参加了活动']],
    ['the next clause’s subject', '市长顾明远来到泵站，工人们介绍，水位正常。', ['顾明远: |来到|泵站']],
    ['an instrument of saying', '记者问市长顾明远：“水从哪里来？”', []],
  ])('%s', (_, text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
});

describe('the place', () => {
  it('is from the name, or the quotation before it, to the end of the clause', () => {
    const read = articleOf('“水是命脉，丢不得。”市长顾明远说。', '市长顾明远赴青柳县调研。');
    const { officials } = extract(read);
    const places = findActs(read, officials).map(({ place }) => place);
    expect(places.map(({ quote }) => quote)).toEqual(['“水是命脉，丢不得。”市长顾明远说', '顾明远赴青柳县调研']);
    for (const { paragraph, start, end, quote } of places)
      expect(read.paragraphs[paragraph]?.slice(start, end)).toBe(quote);
  });
});
