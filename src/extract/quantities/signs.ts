import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { Mark, type Token } from './tokens.ts';

/** Small signs of result and deadline that several steps read alike. */

/** Signs of a result that plans use as well (同比增长6%以上), so that any sign of a plan outweighs them. */
export const WEAK_DONE: ReadonlySet<string> = new Set(
  '达成 获评 同比 环比 累计 经过 此次 本次 这次 本届 连续 了 目前 当前 如今 现在 眼下 不断 成功 现场 当天 当日 过去 获悉 据悉 了解到 得知 取得 兑现 先后 加快推进 加紧 加紧推进 有序推进 稳步推进 顺利推进 正在 较年初 比年初'.split(
    ' ',
  ),
);

/** 到2025年, 6月底前: by then, so something is still to be done; not in 增加到今年的393只. */
export const isDeadline = (text: string, token: Token) =>
  (text[token.start - 1] === '到' &&
    !FROM_THEN.test(text.slice(Math.max(0, token.start - 4), token.start - 1)) &&
    !/^的(?:近|超|约)?[\d一二三四五六七八九十百千万]/.test(text.slice(token.end, token.end + 3)) &&
    // 由2005年的174万只发展到2010年273万只
    !(
      /^(?:近|超|约)?\d/.test(text.slice(token.end, token.end + 2)) &&
      GREW.test(text.slice(Math.max(0, token.start - LONGEST_GROWTH), token.start - 1))
    )) ||
  // 今年内要全部打通
  /^今年内[要须应力必全]/.test(text.slice(token.start, token.start + 4)) ||
  // 创年内新高: a record is no deadline.
  (text.startsWith('年内', token.start) &&
    !/^(?:新高|新低|最)/.test(text.slice(token.start + 2, token.start + 4)) &&
    !RECORD_SET.test(text.slice(token.end, token.end + 44))) ||
  // 今年汛期前完工
  SEASON_BEFORE.test(text.slice(token.end, token.end + 8)) ||
  // 春节前两天: days before, none by which anything is due.
  (/^(?:之?前|以前)/.test(text.slice(token.end, token.end + 2)) &&
    !/^前[一两二三四五六七八九十\d]{1,2}[天日周]/.test(text.slice(token.end, token.end + 4)));

const SEASON_BEFORE =
  /^(?:主?汛期?|入汛|入冬|封冻|供暖季?|采暖季?|[春秋]季开学|开学|春耕|麦收|三夏|秋收|秋种|雨季)(?:来临|到来)?之?前(?![一两二三四五六七八九十\d])/;
/** 年内客流量突破800万人次，刷新纪录: how far it has come. */
const RECORD_SET =
  /^(?![^。；]*(?:将|要|力争|预计|有望|确保|计划|争取))[^，。；\d]{0,16}(?:突破|超过?|破|达到?)[^，。；]{1,14}?，?(?:刷新|再?创)/;
/** A change from a year that is named to another one. */
const GREW = /[由从](?:19|20)\d\d年[^。；：]{1,20}(?:发展|增加|提高|增长|上升|扩大|增|升)$/;
const LONGEST_GROWTH = 34;

/** 11月底前: by then; not 今年前两批. */
export const isDueBy = (text: string, { end }: Token): boolean =>
  DUE_STARTS.at(text, end) && /^(?:之?前(?![一两二三四五六七八九十几\d])|以前)/.test(text.slice(end, end + 3));
const DUE_STARTS = new CharacterSet('之前以');

/** 10日晚到11日, 昨天到今天: the end of a stretch of time, no deadline. */
const FROM_THEN = /(?:\d[日号时]|[昨今前当][日天晚夜]|[日天][早晚夜晨]|[夜晚]间|晚上|[凌清早]晨|[上中下]午|傍晚)$/;

/** 5月18日正式开工: when a work began. */
export const isBeginning = (text: string, { end }: Pick<Token, 'end'>): boolean =>
  BEGINNING.test(text.slice(end, end + 14));
const BEGINNING =
  /^(?:正式|全面|破土|奠基|陆续|即)?(?:开工|动工|开建|启动|奠基|开机|开馆|开园|投用|投产|运行|上线|实施|施行)(?!了?[^，。；]{0,6}\d)/;

/** 明年铺通, 8月底交付, 3月底全部进场: a time by which something is finished. */
export const isFinish = (text: string, token: Token) => FINISH.test(text.slice(token.end, token.end + 8));
const FINISH =
  /^(?:[，,])?(?:底|末|前)?(?:全部|全线|全面|基本|正式|主体|整体|陆续)?(?:建成|投用|投产|投运|竣工|完工|交付|通车|通航|铺通|贯通|启用|开通|挂牌|揭牌|进场|摘帽|出列|清零|归零|销号|通过(?:[国省市]?家?级?|竣工|综合)?验收|封顶|合龙|放行|点亮|亮灯|并网|试车|收尾|扫尾|落成|开园|开诊|开馆|补齐|办妥|办结|投入使用|投入运营)(?!的)/;

/** 明天起正式实施, 明起施行: the day from which rules hold. */
export const isInForceFrom = (text: string, { start, end }: Token): boolean =>
  IN_FORCE.test(text.slice(end, end + 9)) && (text[end] === '起' || text[end - 1] === '起' || text[start - 1] === '于');
const IN_FORCE = /^起?，?(?:正式|全面|开始|同步)?(?:实施|施行|执行|生效)/;

/** 在上年压减8%的基础上: what is built upon. */
export const isFoundation = (text: string, token: Token) =>
  text[token.start - 1] === '在' && /^[^，。；]{0,14}基础上/.test(text.slice(token.end, token.end + 18));

export type PeriodSide = 'past' | 'now' | 'future' | null;

/** 5个现有收费站, 由现有的14个, 是现有老厂的2.5倍: a state says which are counted or compared, not that anything was done. */
export const isWhich = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  return (
    token.word === '现有' &&
    before !== undefined &&
    ((before.kind & (Mark.quantity | Cue.from | Cue.than)) > 0 || before.word === '是') &&
    before.end === token.start
  );
};

/** 据测算，…: whether what stands before `start` in its part of the sentence was worked out beforehand. */
export function isEstimated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const at = Math.max(...ESTIMATES.map((word) => before.lastIndexOf(word)));
  return at >= 0 && !/[。；]/.test(before.slice(at));
}
const ESTIMATES = ['测算，', '估算，', '预估，'];

/** 到2027年底，: whether a period opens its sentence as the time by which things are to be so. */
export const isHorizon = (text: string, { start, end }: Token): boolean =>
  /^[底末]?，/.test(text.slice(end, end + 2)) &&
  /(?:^|[。！？：]|力争|(?:提出|明确)，?)到$/.test(text.slice(Math.max(0, start - 4), start));

/** 会议强调，明年要打好五场硬仗。: whether what its passage plans for stands in a sentence that calls for it, so that the next ones say how. */
export const isFramed = (text: string, { end, period }: Token): boolean =>
  period?.role === 'frame' && CALLS.test(text.slice(end, end + 36));
const CALLS = /^[^。！？；\d]{0,14}(?:要(?![求素点])|必须|力争|确保|[抓打做]好)[^。！？；\d]{2,24}[。；：]/;

/** 36个项目加紧推进，预计6月底前完工: it goes on, and nothing has come of it; not 加快推进了二期. */
export const goesForward = (text: string, { word, end }: Token): boolean =>
  FORWARD.has(word) && (word === '正在' ? AT_WORK : UNDER_WAY).test(text.slice(end, end + LONGEST_WAY));
const FORWARD: ReadonlySet<string> = new Set('加快推进 加紧 加紧推进 有序推进 稳步推进 顺利推进 正在'.split(' '));
const UNDER_WAY =
  /^(?:(?:加快|加紧|抓紧|全力|全速|有序|紧张|稳步){0,2}(?:推进|施工|建设|实施|改造|安装|进行|办理)(?:之?中)?)?，/;
/** 28公里长的环湖路正在铺油，5月1日通车 */
const AT_WORK = /^[^，。；、\d了]{2,8}，/;
const LONGEST_WAY = 10;

/** 8月底前全部开工, 6月底前基本完成路基工程: whether works are only to begin or to have come so far by the time that ends at `end`. */
export const isStepOnly = (text: string, end: number): boolean =>
  BEGUN_BY.test(text.slice(end, end + LONGEST_STEP)) || isPartDone(text, end);
/** Whether only so much of them is to be done by then. */
export const isPartDone = (text: string, end: number): boolean => PART_BY.test(text.slice(end, end + LONGEST_STEP));
const BEGUN_BY = /^(?:之?前|以前)?，?(?:要|将|力争|确保)?(?:全部|全面|陆续)?(?:开工|动工|启动|进场)/;
const PART_BY =
  /^(?:之?前|以前)?，?(?:要|将|力争|确保)?(?:全部|全面|基本)?完成[^，。；、\d]{0,4}?(?:过半|一半|大半|[一二三四五六七八九]成|主体|招标|前期|立项|路基|土建|桩基|清表|征地|征迁|拆迁|设计)/;
const LONGEST_STEP = 14;
