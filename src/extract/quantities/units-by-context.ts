import { afterLast } from '../../language/characters.ts';
import type { Numeral } from '../../language/numerals.ts';
import { readUnit, type Unit } from '../../language/units.ts';
import { isOneOf } from '../dates/words.ts';

/** Units that only the words around them tell: points, which look like minutes, swarms and rounds, districts in a row. */

/** 80来人: so many or some more; null where no unit follows. */
export function readAbout(text: string, { end }: Numeral): { unit: Unit; end: number } | null {
  const read = text[end] === '来' ? readUnit(text, end + 1) : null;
  return read && (read.unit.kind === 'count' || read.unit.kind === 'money' || read.unit.kind === 'physical')
    ? read
    : null;
}

/** Units as people say them: 7个人, 700多号人, 3个点; null where none follows. */
export const readAsSaid = (text: string, at: number, end: number): { unit: Unit; end: number } | null =>
  readPersons(text, end) ?? readPointsSaid(text, at, end);

/** 只要7个人, 700多号人: people, where 人 opens no other word (人才能力, 个人就业服务站) and 个人 is nobody's own; null elsewhere. `end`: where the numeral ends. */
const readPersons = (text: string, end: number): { unit: Unit; end: number } | null =>
  isOneOf(text, end, '个号') && text[end + 1] === '人' && PERSONS_END.test(text.slice(end + 2, end + 5))
    ? { unit: { kind: 'count', name: '人', exponent: 0 }, end: end + 2 }
    : null;
/** 比预期少了3个点, 提高2个点: points of a rate, as people say them; not 3个点位. */
const readPointsSaid = (text: string, at: number, end: number): { unit: Unit; end: number } | null =>
  text[end] === '个' &&
  text[end + 1] === '点' &&
  POINTS_END.test(text[end + 2] ?? '。') &&
  MORE_OR_LESS.test(text.slice(Math.max(0, at - 3), at))
    ? { unit: { kind: 'points', name: '百分点', exponent: 0 }, end: end + 2 }
    : null;
const POINTS_END = /[，。；！？、：”’）\s左]/;
const MORE_OR_LESS = /(?:[多少高低快慢升降涨跌落][了近约]?|提[高升]了?)$/;
const PERSONS_END =
  /^(?:[，。；！？、：”’）,;\s也够左轮挤]|就(?!业[^，。；、）]|[医近餐]|地取)|都(?!市)|便(?!民|利)|才(?:能(?![力级动源])|够|行(?![动为业政]))|在(?!线)|以[上下内]|一[组班起]|$)/;

/** 4县2区63个乡镇: 区, 市 and 旗 are counted in a row with their like only, elsewhere they end a place's name. */
export function readLevel(text: string, at: number, { end, chinese }: Numeral): { unit: Unit; end: number } | null {
  const name = text[end] ?? '';
  if (chinese || name === '' || !'区市旗州'.includes(name) || isOneOf(text, end + 1, '域间块划位段场长政委级县'))
    return null;
  const inRow =
    LEVEL_BEHIND.test(text.slice(end + 1, end + 10)) || LEVEL_BEFORE.test(text.slice(Math.max(0, at - 3), at));
  return inRow ? { unit: { kind: 'count', name, exponent: 0 }, end: end + 1 } : null;
}
const LEVEL_BEHIND = /^[、和]?\d{1,4}个?(?:[县市区旗乡镇村]|街道|社区)/;
const LEVEL_BEFORE = /\d[县市区旗州][、和]?$/;

/** 得分分别为92.36分: points where the clause speaks of a score, no minutes; null elsewhere. `end`: where the numeral ends. */
export function readScore(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (text[end] !== '分' || isOneOf(text, end + 1, '0123456789钟之别成贝期批层类') || isOneOf(text, at - 1, '时用'))
    return null;
  const before = text.slice(Math.max(0, at - FURTHEST_SCORE), at);
  const clause = before.slice(afterLast(before, '，。；'));
  // 以96.3分位列第一
  // 测评得分93.6分，比一季度高2.1分
  if (MORE_POINTS.test(clause) && SCORED.test(before))
    return { unit: { kind: 'count', name: '分', exponent: 0 }, end: end + 1 };
  return SCORED.test(clause) || isScoreSpokenOf(before, clause) || PLACED.test(text.slice(end + 1, end + 6))
    ? { unit: { kind: 'count', name: '分', exponent: 0 }, end: end + 1 }
    : null;
}
/** 景气指数为112.3点, 比上月上升0.3点: points of an index, no time of day and no points of a speech; null elsewhere. `end`: where the numeral ends. */
export function readIndexPoints(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (text[end] !== '点' || !INDEX_AROUND.test(text.slice(end + 1, end + 2))) return null;
  const before = text.slice(Math.max(0, at - FURTHEST_INDEX), at);
  if (!before.slice(afterLast(before, '。')).includes('指数')) return null;
  const changed = INDEX_CHANGED.test(before);
  if (!changed && !INDEX_AT.test(before)) return null;
  return { unit: { kind: changed ? 'points' : 'count', name: '点', exponent: 0 }, end: end + 1 };
}
const FURTHEST_INDEX = 90;
const INDEX_AROUND = /^(?:[，。；、！）和降升]|$)/;
const INDEX_CHANGED = /(?:上升|回升|提高|增加|上涨|升高?|高|涨|下降|回落|降低|减少|下跌|降|低|跌)了?(?:约|近|超过?)?$/;
const INDEX_AT = /指数[^，。；]{0,12}(?:为|达到?|[升降跌涨落]至|[升降跌涨落]到|报|收于|收报|的)(?:约|近|超过?)?$/;
/** Whether a half of the unit that ends at `end` goes with it: 6亩半; not 8吨半挂车. */
export const isHalfMore = (text: string, end: number, { kind, exponent }: Unit): boolean =>
  text[end] === '半' &&
  (kind === 'physical' || kind === 'multiple') &&
  !exponent &&
  '，。；、：！）”的了地路左多'.includes(text[end + 1] ?? '。');

/** 炮弹820发: rounds of what is fired; 7.8万群: swarms of bees; 80多车煤炭: loads of what is carried; null elsewhere. `end`: where the numeral ends. */
export function readRounds(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (
    text[end] === '群' &&
    !/[众体团岛]/.test(text[end + 1] ?? '。') &&
    BEES.test(text.slice(Math.max(0, at - 24), end + 5))
  )
    return { unit: { kind: 'count', name: '群', exponent: 0 }, end: end + 1 };
  if (text[end] === '车' && LOAD.test(text.slice(end + 1, end + 6)))
    return { unit: { kind: 'count', name: '车', exponent: 0 }, end: end + 1 };
  if (text[end] !== '发' || !'，。；、！）和及'.includes(text[end + 1] ?? '。')) return null;
  return /[弹箭][约近超共]?$/.test(text.slice(Math.max(0, at - 2), at))
    ? { unit: { kind: 'count', name: '发', exponent: 0 }, end: end + 1 }
    : null;
}

/** What so many loads are of. */
const LOAD =
  /^(?:的)?(?:货物|物资|原煤|煤炭|粮食|蔬菜|水果|果品|西瓜|木材|原木|砂石|沙石|渣土|垃圾|秸秆|饲[草料]|牧草|化肥)/;
const BEES = /蜂[^。；蜂]{0,24}群|群[^。；群蜂]{0,3}蜂/;
const PLACED = /^的?(?:成绩|高分)?(?:位列|位居|名列|居|列|排名|排在)/;
const MORE_POINTS = /(?:[比较][^，。；\d]{2,8}|同比)(?:提?高|提升|上升|下降|降低|低|多|少)了?$/;
/** 满意度，末次测评不低于90分; 测评仅得78.5分，垫底的片区69分: whether the clause before speaks of a score. */
function isScoreSpokenOf(before: string, clause: string): boolean {
  const ahead = before.slice(0, before.length - clause.length);
  return (
    ahead.endsWith('，') &&
    SCORE_ENDS.test(clause) &&
    SCORED_BEFORE.test(ahead.slice(afterLast(ahead.slice(0, -1), '，。；')))
  );
}
const SCORE_ENDS = /^[^\d]{0,12}[^\d时点]$/;
const SCORED_BEFORE = /得分|评分|满意度|总分|均分|测评/;
const FURTHEST_SCORE = 40;
const SCORED = /得分|评分|满意度|总分|均分|分数|分值|权重|积分|赋分/;
