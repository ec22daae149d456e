import { extract } from '../../../src/extract/extract.ts';
import { buildSummary } from '../../../src/summary/build.ts';
import type { Summary } from '../../../src/summary/schema.ts';

/** Articles put together from our own sentences: as many as wanted, always the same, of the size of real ones (20 KB as a record). */

const FIRST = [...'云栖沅青临安永平长宁石泉东西南北清河'];
const SECOND = [...'溪河岭江山川林泽阳湖原塘'];
const MEDIA = ['日报', '晚报', '发布', '新闻网', '统计局', '融媒体中心'];
const SURNAMES = [...'陆沈韩苏程何宋顾田吴'];
const GIVEN = ['云舟', '既白', '知秋', '明渠', '望野', '见山', '砚青', '南浦', '晚亭', '行简'];

const FIGURES: [string, string, number, number][] = [
  ['地区生产总值', '亿元', 180, 3200],
  ['规模以上工业增加值', '亿元', 60, 900],
  ['固定资产投资', '亿元', 90, 1500],
  ['社会消费品零售总额', '亿元', 70, 1200],
  ['一般公共预算收入', '亿元', 9, 220],
  ['进出口总额', '亿美元', 2, 80],
  ['农村居民人均可支配收入', '元', 18_000, 42_000],
  ['高标准农田面积', '万亩', 12, 90],
  ['高新技术企业', '家', 40, 900],
  ['城镇新增就业', '万人', 1, 9],
  ['接待游客', '万人次', 120, 2400],
  ['粮食总产量', '万吨', 15, 160],
];

const FILLER = [
  '一大早，项目工地上已是机器轰鸣、车辆穿梭，工人们正抢抓晴好天气加紧施工，塔吊的长臂在晨光里缓缓转动，运送材料的车辆一辆接着一辆驶入场内。',
  '各级各部门坚持问题导向和目标导向相统一，层层压实责任，逐项细化举措，把任务分解到岗、到人，确保件件有回音、事事有着落。',
  '“以前办手续要跑好几个窗口，现在一个窗口就能办完，省心多了。”一位前来办事的企业负责人这样说，话语里透着满意。',
  '走进村里，宽阔的道路干净整洁，白墙灰瓦掩映在绿树丛中，老人们坐在广场的长椅上聊着家常，孩子们在一旁追逐嬉戏。',
  '下一步，将继续优化营商环境，深化重点领域改革，加强要素保障，推动更多优质项目落地生根、开花结果，让发展成果更多更公平惠及群众。',
  '会议要求，要进一步提高站位，强化统筹协调，完善工作机制，加强督促检查，以钉钉子精神抓好各项任务落实，确保取得实实在在的成效。',
];

/** A sequence of numbers in 0…1 that is the same for the same seed (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export async function articleRecord(n: number): Promise<Summary> {
  const random = randomness(n + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const place = pick(FIRST) + pick(SECOND);
  const year = 2021 + Math.floor(random() * 6);
  const day = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const mayor = pick(SURNAMES) + pick(GIVEN);
  const number = ([, , low, high]: (typeof FIGURES)[number]) =>
    String(Math.round((low + random() * (high - low)) * 10) / 10);
  const goal = () => {
    const figure = pick(FIGURES);
    return `到${pick([year, year + 1, 2025, 2030])}年，全市${figure[0]}达到${number(figure)}${figure[1]}，增长${(random() * 9 + 1).toFixed(1)}%以上`;
  };
  const fact = () => {
    const figure = pick(FIGURES);
    return `${year - 1}年，全市${figure[0]}${number(figure)}${figure[1]}，比上年增长${(random() * 9).toFixed(1)}%`;
  };
  const paragraphs = [
    `本报讯（记者 ${pick(SURNAMES)}${pick(GIVEN)}）${day.slice(5, 7)}月${day.slice(8)}日，${place}市市长${mayor}主持召开会议，研究部署第${n}项重点工作。`,
    ...Array.from({ length: 5 }, () => `${goal()}；${fact()}。${pick(FILLER)}`),
    ...Array.from({ length: 22 }, () => pick(FILLER) + pick(FILLER)),
    `${place}市委书记${pick(SURNAMES)}${pick(GIVEN)}、副市长${pick(SURNAMES)}${pick(GIVEN)}参加会议。`,
  ];
  const url = `https://news.example/${n}.html`;
  const article = {
    ...{
      url,
      title: `${place}市部署第${n}项重点工作`,
      kicker: null,
      subtitle: null,
      publisher: place + pick(MEDIA),
      published: day,
    },
    ...{ bylines: [], paragraphs },
  };
  const now = new Date(Date.UTC(2026, 0, 1, 0, n));
  const summary = await buildSummary({
    ...{ article, extraction: extract(article), policy: true, now, extractorVersion: '0.1.0' },
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  });
  return { ...summary, saved: true, savedAt: now.toISOString(), tags: n % 7 === 0 ? ['跟进'] : [] };
}
