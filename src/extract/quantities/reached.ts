import { CharacterSet } from '../../language/characters.ts';
import { standsNow } from './described.ts';
import type { Mode } from './modes.ts';
import type { RawQuantity } from './raw.ts';
import { isSoFar } from './year-so-far.ts';

/** ，占省下达任务15万亩的198%; ，为年度计划的103%: what the number before is held against was asked for, so it has been reached. */
const HELD =
  /^，(?:已|分别)?(?:占|为|完成|达到?|实现|相当于)[^，。；、\d]{0,12}(?:计划|任务|目标)[^，。；、\d]{0,4}(?:[\d.]{1,9}[万亿]{0,2}[^，。；、\d的]{1,4}的?|的)[\d.]{1,6}[%％]/;
const LONGEST = 52;
/** 7069张公办养老床位，: what is counted, and nothing more. */
const NOUN = /^[^，。；：、\d]{0,20}(?=，[占为完达实相已分])/;
const LONGEST_NOUN = 22;
const HELD_STARTS = new CharacterSet('占为完达实相已分');
/** What is part of a plan of more years is none the less planned. */
const OF_MORE = /(?:总|[两二三四五六七八九十\d]年|[”五]规划|时期|期间)/;

/** Whether the number that ends at `end` is held against its plan behind it and its noun. */
function isReached(text: string, end: number): boolean {
  const comma = text.indexOf('，', end);
  if (comma < 0 || comma > end + LONGEST_NOUN || !HELD_STARTS.at(text, comma + 1)) return false;
  const noun = NOUN.exec(text.slice(end, end + LONGEST_NOUN));
  if (!noun) return false;
  const held = HELD.exec(text.slice(end + noun[0].length, end + noun[0].length + LONGEST));
  return held !== null && !OF_MORE.test(held[0]);
}

/**
 * 计划播种121万亩，全年共完成121.6万亩，…: whether a number of the clause from `start` on is summed up as done, where about as much of the
 * same was planned in the sentence. `quantities` are all up to the number.
 */
function cameOfPlan(text: string, start: number, quantities: readonly RawQuantity[], index: number): boolean {
  const made = quantities[index] as RawQuantity;
  const done = DONE.exec(text.slice(start, made.start));
  if (!done) return false;
  const what = text.slice(start + done[0].length, made.start).replace(ABOUT, '');
  for (let k = index - 1; k >= Math.max(0, index - MAX_PLANNED); k--) {
    const asked = quantities[k] as RawQuantity;
    if (/[。！？]/.test(text.slice(asked.end, start))) return false;
    if (asked.unit !== made.unit || typeof asked.value !== 'number' || typeof made.value !== 'number') continue;
    // 主营业务收入突破千亿元；累计完成投资1500亿元: the same only where it is called so.
    if (what && !text.slice(Math.max(0, asked.start - LONGEST_NOUN), start).includes(what)) return false;
    return asked.end <= start && made.value > asked.value / 2 && made.value < asked.value * 2;
  }
  return false;
}
const DONE =
  /^(?:全[年省市县区镇乡]){0,2}(?:共|实际|累计)(?:完成|建成|实现|落实|种植|播种|改造|发放|新增)(?![^，。；]*(?:计划|力争|确保|将|预计|拟|可))/;
const ABOUT = /(?:约|近|超过?|突破|了){1,3}$/;
const MAX_PLANNED = 6;

/** Whether the number `index`, in the clause from `start` on, has come about though `sentence` plans it, or says nothing certain; `governs`: a number stands before it. */
export const hasCome = (
  text: string,
  start: number,
  quantities: readonly RawQuantity[],
  index: number,
  sentence: Mode,
  governs: boolean,
): boolean =>
  // 目前全县仍有18%的渠道没有衬砌，泵站6座，…: how things stand now goes on to the end of the sentence.
  standsNow(text, start, quantities[index] as RawQuantity) ||
  isSoFar(text, quantities, index) ||
  (sentence.status === 'target' && isAtWork(text, start, quantities[index] as RawQuantity)) ||
  (sentence.by === 'cue'
    ? sentence.status === 'target' && governs && cameOfPlan(text, start, quantities, index)
    : isReached(text, (quantities[index] as RawQuantity).end));

/** 今年有望达到400吨，126名村民在里面上班: whether a clause opens with so many people and says where they are at work. */
const isAtWork = (text: string, start: number, { kind, coreStart, end }: RawQuantity): boolean =>
  kind === 'count' && coreStart - start <= 1 && AT_WORK.test(text.slice(end, end + LONGEST_AT_WORK));
const LONGEST_AT_WORK = 30;
const AT_WORK =
  /^(?:[^，。；的\d]{0,8}的?)?(?:村民|群众|工人|农民|农户|职工|员工|妇女|乡亲|居民|劳动力|脱贫户|贫困户|人)在(?!.{0,8}[前后])[^，。；\d]{1,10}(?:上班|务工|打工|干活|做工|就业|忙活|忙碌)/;
