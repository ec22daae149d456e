import type { RawQuantity } from './raw.ts';

/** By what something has a place in an order, where the words before the place say who or where: 规模在苏北第一, 甲县、乙县位列前三，产量分别达到…. */

const FURTHEST = 30;
const THIS = /^这[一个](?=..)/;
/** A measure before where its place is counted. */
const IN_FIELD =
  /(?:^|[，。；：、“的]|现在|目前|如今)([^，。；：、在\d]{0,8}(?:规模|产量|销量|总量|数量|面积|速度|增速|指数|收入|产值|水平|密度|率|增量|增幅|涨幅|人口))在[^，。；：、在\d]{2,8}?(?:综合)?(?:排名|排在?|位居|位列|名列)?$/;
const BY_SCORE = /(?:^|[，。；：])([^，。；：、\d]{2,10})以[\d.]{1,6}分[^，。；\d]{0,8}$/;
/** The measure that the clause behind goes on with. */
const GOES_ON = /^，([^，。；：、\d]{2,10}?)(?:分别|依次|各)?(?:达到?|为|是|超过?|突破|占)/;
const PLACES = /^(?:[^，。；：、的]{1,8}[省市县区州盟旗镇乡村](?:[、和及与]|$)){1,8}$/;
/** What is before the verb of having a place, and how long it has had it. */
const HOLDS = /(?:^|[，。；：“])([^，。；：“、\d居]{2,22})居[^，。；：、\d居]{2,16}$/;
const FOR_YEARS = /(?:已|均|都)?(?:连续|再次|一直|继续|长期|仍)(?:[一二三四五六七八九十多]{1,2}年)?[位稳高]?$/;

/** The name of a place in an order, `name` being what the words before it say; null where that names it. */
export function rankedBy(text: string, { rank, start, end }: RawQuantity, name: string): string | null {
  if (!rank) return null;
  const before = text.slice(Math.max(0, start - FURTHEST), start);
  // 青河区以95分位列第一
  const scored = BY_SCORE.exec(before)?.[1];
  if (scored) return scored;
  const measure = IN_FIELD.exec(before)?.[1] ?? (rank === 'place' ? heldForYears(before) : null);
  if (measure && !measure.endsWith(name)) return measure.replace(THIS, '');
  return PLACES.test(name) ? (GOES_ON.exec(text.slice(end, end + 16))?.[1] ?? null) : null;
}

/** What has had a place for years: 投诉量 of 投诉量已连续三年位居…; null where nothing says so. */
function heldForYears(before: string): string | null {
  const held = HOLDS.exec(before)?.[1];
  const name = held?.replace(FOR_YEARS, '');
  return name && name !== held && name.length >= 2 ? name : null;
}
