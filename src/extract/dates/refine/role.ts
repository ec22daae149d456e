import { Lexicon } from '../../../language/lexicon.ts';
import { endsAny, isOneOf } from '../words.ts';

/** Words that measure what is told now against what was then. */
const COMPARISONS = new Lexicon(
  '比 较 相比 对照 对标 快于 高于 低于 优于 好于 高出 多出 低出 快出 多于 少于 大于 小于 强于 超 超过 恢复到 恢复至 回升到 回升至 相当于'
    .split(' ')
    .map((word) => [word, true] as const),
);
const PLACES = ['全国', '全省', '全市', '全区', '全县', '我市', '我省'];

/** What may stand between a date and the words below: 2020年同期水平, 2018年底. */
const SAME = '(?:同期|全年|年底|底|末|初)?(?:水平)?';
const COMPARED = new RegExp(`${SAME}(?:相比|持平|比较|比|对比)`, 'y');
const FOUNDATION = new RegExp(`${SAME}(?:的)?(?:水平)?(?:基础上|为基[期数准])`, 'y');
/** 全年, 总量, 投资: what of that time is meant; whose it is only where it is so many times as much. */
const TOTAL =
  '(?:全年|总[量数额和]|全年总[量数额]|[”]?(?:时期|期间)?[^，。；、\\s0-9０-９的]{0,8}(?=的[近约超过]{0,2}[0-9.]{1,6}倍))?';
const timesOf = (units: string): RegExp =>
  new RegExp(`${SAME}${TOTAL}的[近约超过]{0,2}[0-9０-９.．一二三四五六七八九十两几百多余]{1,8}(?:${units})`, 'y');
const MULTIPLE = timesOf('倍|%|％|成|分之');
const TIMES = timesOf('倍');
/** 提高到, 上升到, 增加到, 下降到 */
const CHANGED_TO = '高升加大长降少低小缩';
const CHANGED = new RegExp(
  `${SAME}[的只有不足仅到]{0,3}[^，。；、\\s0-9０-９]{0,6}[0-9０-９一二三四五六七八九十百千万亿.．:：∶%％分之余多]{1,18}[^，。；、]{0,6}?[升提增调优扩降减缩压发展跃转到至]`,
  'y',
);
/** 由上月下降转为持平 */
const TURNED = new RegExp(`${SAME}的?[^，。；、\\s0-9０-９]{0,6}转[为正负降升涨跌]`, 'y');

const CHANGES =
  /(?:年底|底|末|同期)?(?:净|又|还|就|再|大幅|翻番)?(?:[增提升扩高多翻涨降减少低缩压快慢]|上升|上涨|下降|回落|收窄|前移)/y;
/** 比重组前的 before a year: a description of it; not 比较困难的. */
const DESCRIBED = /(?:比(?!较|例|如)|较(?![大小高低好快强多为]))[^，。；、\d]{1,10}的$/;
const LISTED =
  /(?:高出|多出|低出|快出|[高低快慢优好]于|(?<!占)比|较)(?:[\d一二三四五六七八九十]{1,4}[年月季](?:份|度)?|[去上前]年|上月)[、和]$/;
const LONGEST_LISTED = 14;
/** 去年留抵退税拉低了基数: only why a rate is what it is. */
const LOW_BASE = /[^，。；、\d]{0,16}基数/y;

/** 2019年同期, 2019年春运同期 */
const SAME_TIME = /[“]?[一-龥]{0,4}[”]?同期/y;

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Whether the date in `text[start, end)` is what a number beside it is measured against (比2025年, 较上年, 在2018年基础上,
 * 是2020年的2.4倍, 由2016年的41%升到57%) and so not the number's period.
 */
export function isBase(text: string, start: number, end: number): boolean {
  // 超过了全省2019年水平: place and 了 may stand between.
  let before = start;
  if (isOneOf(text, before - 2, '全我') && endsAny(text, before, PLACES)) before -= 2;
  if (isOneOf(text, before - 1, '了')) before--;
  // 事项占比年底前达到90%: a share, nothing compared.
  if (COMPARISONS.longestEndingAt(text, before, 3))
    return !(text[before - 1] === '比' && isOneOf(text, before - 2, '占'));
  // 高出1月、2月9.5个和3.1个百分点: what a list of times is compared with.
  if (isOneOf(text, before - 1, '、和') && LISTED.test(text.slice(Math.max(0, before - LONGEST_LISTED), before)))
    return true;
  if (isOneOf(text, end, '同年底末初水的基为') && follows(FOUNDATION, text, end)) return true;
  if (text.includes('基数', end) && follows(LOW_BASE, text, end)) return true;
  // 恢复至2019年春运同期的90%
  if (follows(SAME_TIME, text, end)) return true;
  switch (text[isOneOf(text, start - 1, '“') ? start - 2 : start - 1]) {
    case '的':
      return follows(CHANGES, text, end) && DESCRIBED.test(text.slice(Math.max(0, start - 13), start));
    case '与':
    case '同':
    case '和':
    case '跟':
      return follows(COMPARED, text, end);
    case '到':
      // 由48.5%提高到去年底的73.2%: where a share has arrived; 提高到2015年的3倍 is so many times as much.
      return follows(isOneOf(text, start - 2, CHANGED_TO) ? TIMES : MULTIPLE, text, end);
    case '是':
    case '为':
    case '达':
      return follows(MULTIPLE, text, end);
    case '由':
    case '从':
      return follows(CHANGED, text, end) || follows(TURNED, text, end);
    default:
      return false;
  }
}

/** 年初确定的6.8万户: whether the 年初 that ends at `end` is when something was asked for. */
export const isSettled = (text: string, end: number): boolean =>
  isOneOf(text, end - 1, '初') && SETTLED.test(text.slice(end, end + 6));
const SETTLED = /^(?:所|既)?(?:确定|设定|下达|定下?|提出|制定|部署|安排|承诺|明确|计划)的/;

/** 9月底前2012年签约项目开工率: a year right behind a deadline says which things are meant. */
export const isDescription = (text: string, start: number): boolean =>
  isOneOf(text, start - 1, '前') &&
  /(?:[月季]度?[底末]?|年[底末]|[日号旬])(?:之|以)?前$/.test(text.slice(Math.max(0, start - 5), start));
