import { BOUNDS_BEFORE, type BoundSign } from '../../language/bounds.ts';
import { CharacterSet } from '../../language/characters.ts';
import { readNumeral } from '../../language/numerals.ts';
import { boundBefore, type RawQuantity, skipBack } from './raw.ts';

const CN_FAN = new Map([
  ['一', 2],
  ['1', 2],
  ['两', 4],
  ['二', 4],
  ['2', 4],
  ['三', 8],
  ['3', 8],
  ['四', 16],
  ['4', 16],
]);

/** 翻番, 翻一番, 翻了两番多, 翻倍. */
export function readFan(text: string, at: number): RawQuantity | null {
  // 五年双翻番 is a slogan: nobody can say what of.
  if (text[at] !== '翻' || (text[at - 1] === '双' && text[at - 2] !== '双')) return null;
  let end = at + 1;
  if (text[end] === '了') end++;
  // 翻了近一番
  const inside = BOUNDS_BEFORE.longestAt(text, end);
  if (inside) end += inside[0].length;
  let value = 2;
  const given = CN_FAN.get(text[end] ?? '');
  if (given) {
    value = given;
    end++;
  }
  if (text[end] !== '番' && !(text[end] === '倍' && !given)) return null;
  if (inside && !given) return null;
  end++;
  const coreEnd = end;
  let bound: BoundSign | '=' = inside?.[1] ?? '=';
  if (text[end] === '多' || text.startsWith('以上', end)) {
    bound = text[end] === '多' ? '>' : '>=';
    end += text[end] === '多' ? 1 : 2;
  }
  // 接近翻一番
  if (bound === '=') bound = boundBefore(text, skipBack(text, at))?.sign ?? '=';
  return {
    start: at,
    end,
    coreStart: at,
    coreEnd,
    value,
    unit: '倍',
    kind: 'multiple',
    bound,
    rank: null,
    fan: true,
    rule: 'scan/fan',
  };
}

/** Words that announce an order: 居全省第6位, 排名第二. */
export function readRank(text: string, at: number): RawQuantity | null {
  // 投诉量居各类之首位; 首位度 is something else
  if (text[at] === '首')
    return text[at + 1] === '位' &&
      text[at + 2] !== '度' &&
      !MATTERS.test(text.slice(Math.max(0, at - 2), at)) &&
      HAS_PLACE.test(text.slice(Math.max(0, at - 24), at))
      ? order(at, at + 2, 1, false, 'scan/rank')
      : null;
  if (text[at] === '后') return readLast(text, at);
  const first = text[at] === '前';
  if (!first && text[at] !== '第') return null;
  // 4月10日前860名技术员到岗: by when.
  const byDay = first && BY_DAY.test(text.slice(Math.max(0, at - 4), at));
  const numeral = readNumeral(text, at + 1);
  if (!numeral || numeral.vague || numeral.bare || numeral.low > 100_000) return null;
  const tail = text[numeral.end] ?? '';
  // 项目开工前10名的镇: who has the place, of whatever that is told.
  const haveIt = tail === '名' && HAVE_IT.test(text.slice(numeral.end + 1, numeral.end + 4));
  if (byDay && !haveIt) return null;
  // 列第一位者为牵头单位: who stands where in a list.
  if (text[numeral.end + 1] === '者' || text.startsWith('的为', numeral.end + 1)) return null;
  // 把安全放在第一位 says how much it matters.
  if (!first && numeral.low === 1 && MATTERS.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (!'位强名'.includes(tail) || (tail === '强' && !first)) {
    // 进入全国前十, 居全省第三: no unit behind, an order only where the words before say so.
    const before = text.slice(Math.max(0, at - 24), at);
    const verb =
      /(?:还|仍|一直|稳|曾)在$/.test(before.slice(-3)) ||
      /(?:列|居|排|排名|名列|位次|进入|跻身|挺进|升至|升到|入围)[^，。；、]{0,10}$/.test(before.slice(-14));
    // 保持世界第一; 分列全市第二、第一、第三
    const told =
      (ENDS.includes(tail) && (FIELD_END.test(before) || LISTED.test(before) || SIZE_IN.test(before))) ||
      (tail === '' && FIELD_END.test(before));
    // 稳居全省前五、力争前四
    const next = first && AIM_IN.test(before.slice(-4)) && HELD_IN.test(before);
    if (!(verb || told || next) || /[大个年月季届批次期场章条步阶轮家项任款代天日方梯档]/.test(tail)) return null;
    return order(at, numeral.end, numeral.low, first, 'scan/rank-bare');
  }
  // 是村里第一位养蜂向导: the first who was one.
  if (
    tail === '位' &&
    !first &&
    SOMEONE.test(text.slice(numeral.end + 1, numeral.end + 3)) &&
    !PLACED.test(text.slice(Math.max(0, at - 14), at))
  )
    return null;
  // 年底前2.4万名群众入住, 10月底前30名: by when, and how many.
  if (tail === '名' && first && !haveIt && DAY_ENDS.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (tail === '名' && !first && !/[列居排]/.test(text.slice(Math.max(0, at - 8), at))) return null;
  return order(at, numeral.end + 1, numeral.low, first, first ? 'scan/first-n' : 'scan/rank');
}

/** 投资增速后三名：: the last of an order, where what stands behind says who they are. */
function readLast(text: string, at: number): RawQuantity | null {
  if (OF_DIGITS.at(text, at - 1)) return null;
  const numeral = readNumeral(text, at + 1);
  if (!numeral || numeral.vague || numeral.bare || numeral.low > 20 || !'名位'.includes(text[numeral.end] ?? '。'))
    return null;
  return WHO.test(text.slice(numeral.end + 1, numeral.end + 6))
    ? order(at, numeral.end + 1, numeral.low, true, 'scan/first-n')
    : null;
}
/** 号码后三位, 排在其后三位 */
const OF_DIGITS = new CharacterSet('码号证其');
const WHO = /^(?:[：:]|分别[是为]|依次[是为]|的(?:[省市县区乡镇街]|项目|单位|企业))/;

/** 工业规模进入全省20强: among so many, told at 强; not 世界500强, which is a name. */
export function readAmong(text: string, at: number): RawQuantity | null {
  const hit = AMONG.exec(text.slice(Math.max(0, at - LONGEST_AMONG), at));
  if (!hit || !ENDS.includes(text[at + 1] ?? '。')) return null;
  const digits = hit[1] as string;
  return Number(digits) === FORTUNE ? null : order(at - digits.length, at + 1, Number(digits), true, 'scan/first-n');
}
const AMONG =
  /(?:进入|跻身|入围|入列|挺进|迈入|位居|位列)[^，。；、\d《“]{0,8}(?:全[国省市区县]|国内|省内|世界|全球|亚洲|[东中西]部)(\d{2,3})$/;
const LONGEST_AMONG = 20;
/** Of the 500 of the world or a country. */
const FORTUNE = 500;

/** Who the noun behind a place that nobody has tells of. */
const SOMEONE = /^(?![的和与及并且但较比是为居上下水前后跃升降退提滑挺进晋左以之）])[一-龥]{2}/;
const PLACED =
  /[由从居列排升降跃进前后移到至率度量额值]|名次|位次|保持|第[^，。；]{1,3}[位、]|(?:[争响新活实潜引]力|指数|[总人户]数)(?:位|在|为)?(?:全[国省市区县]|世界|亚洲)|[百千十]强[省市县区镇乡]?$/;
/** A better place to be striven for behind one that is held. */
const AIM_IN = /(?:力争|争取|冲刺|确保|进军)$/;
const HELD_IN = /[居列进入排]前?[^，。；]{0,8}(?:第|前)[一二三四五六七八九十\d]{1,3}[、，][^，。；、]{0,4}$/;
/** 把宜居放在首位 says how much it matters. */
const MATTERS = /[放摆]在$/;
/** Verbs of having a place, and the field behind. */
const HAS_PLACE = /[居列排](?![民住家])[^，。；：、\d]{0,18}$/;
/** The end of a time before 前. */
const DAY_ENDS = /[底末节]$/;
const ENDS = '，。；、,;！和及”';
/** Among whom a place is counted, right before it. */
const FIELD_END = /(?:全[国省市区县球州]|世界|亚洲|国内|省内|同类)$/;
/** 规模在苏北第一: a measure and where. */
const SIZE_IN = /[模量积速额值率数力]在[^，。；：、在\d]{2,8}$/;
/** The place before it in a list of places. */
const LISTED =
  /[列居排][^，。；]{0,10}第[^，。；]{1,3}[、和及](?:全[国省市区县]|[东中西]部|西南|西北|东北|华[东南中北]|同类)?$/;

/** What follows where the first so many are those in the order. */
const HAVE_IT = /^(?:的[^，。；]|[，]?(?:分别|给予|予以|奖励))/;
const BY_DAY = /(?:\d[日月号]|月[底中初]|年[底末]|季度末?|学期|期间|开学|开工|入[冬汛秋夏春]|汛期|供暖|节)$/;

/** A place in an order, or with `first` the first so many of it. */
function order(start: number, end: number, value: number, first: boolean, rule: string): RawQuantity {
  return {
    start,
    end,
    coreStart: start,
    coreEnd: end,
    value,
    unit: '位',
    kind: 'order',
    bound: first ? '<=' : '=',
    rank: first ? 'first' : 'place',
    fan: false,
    rule,
  };
}
