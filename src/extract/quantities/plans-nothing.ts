import { isOneOf } from '../dates/words.ts';
import { sentenceUntil } from './announce.ts';
import { isByOrder, isFinished, isOfCounted } from './laid-down.ts';
import type { Mode } from './modes.ts';
import { isHeldNoun } from './plan-held.ts';
import { isAskedOf } from './plan-nouns.ts';
import { isNoPlan, isObject, isPlanOfWork } from './plan-words.ts';
import { Mark, type Token } from './tokens.ts';

/** Words of planning that plan nothing where they stand. */

/** Token `at` is such a word, and this is known there. */
interface PlanWord {
  text: string;
  tokens: readonly Token[];
  at: number;
  /** What the words before it say; whether a single day alone does, or the year that runs was named. */
  sentence: Mode;
  dayOnly: boolean;
  thisYear: boolean;
  /** The section, or the document, tells what was done. */
  reported: boolean;
  report: boolean;
}

/** Whether the word plans nothing. */
export function plansNothing(place: PlanWord): boolean {
  const token = place.tokens[place.at] as Token;
  for (const { of, tells } of FORMS) if ((!of || of.includes(token.word)) && tells(place, token)) return true;
  return false;
}

/** A way of planning nothing: `of` which words, of any where none are given. */
interface Form {
  of?: readonly string[];
  tells: (place: PlanWord, token: Token) => boolean;
}
const before = (text: string, { start }: Token, length: number) => text.slice(Math.max(0, start - length), start);
const behind = (text: string, { end }: Token, length: number) => text.slice(end, end + length);
/** Whether a time that is over tells of what is done, and not a single day. */
const isOfOver = ({ sentence, dayOnly }: PlanWord) =>
  sentence.by === 'period' && sentence.status === 'actual' && !dayOnly;

/** A thing spoken of: 完成计划的108%, 60多个目标, 共创繁荣未来. */
const nouns: Form = {
  tells: ({ text, tokens, at }, token) =>
    isObject(text, token) ||
    isOfCounted(text, tokens, at) ||
    isAskedOf(text, tokens, at) ||
    isHeldNoun(text, tokens, at) ||
    isNoPlan(text, token, tokens[at + 1]),
};

/** 已将约3万名群众转移, 已经将资金10亿元预拨各地: 将 is 把 there. */
const hasTaken: Form = { of: ['将'], tells: ({ text }, token) => ALREADY.test(before(text, token, 2)) };
const ALREADY = /已经?$/;

/** 按照省审计厅要求，完成40个 in a report; else the clause as a whole decides. */
const byOrder: Form = {
  tells: ({ text, reported, report }, { word, start, end }) =>
    (reported || report || (word === '要' && text[end] === '求')) && isByOrder(text, start),
};

/** “…就是我们的奋斗目标”: words quoted without a number say nothing of the numbers outside. */
const quoted: Form = {
  tells: ({ text }, token) => {
    const rest = behind(text, token, 24);
    const close = rest.indexOf('”');
    if (close < 0 || /[“\d]/.test(rest.slice(0, close))) return false;
    const words = before(text, token, 30);
    const open = words.lastIndexOf('“');
    return open >= 0 && !/[”\d]/.test(words.slice(open));
  },
};

/** 报告提出，五年累计投入96亿元: what it says of the years that are over. */
const saidOfPast: Form = {
  tells: ({ text }, token) =>
    token.word.length > 3 && TOLD_BY.test(token.word) && YEARS_BACK.test(behind(text, token, 8)),
};
const TOLD_BY = /^.{2,}(?:提出|明确)$/;
const YEARS_BACK =
  /^[，：“]{0,2}(?:(?:过去|近|这)的?[一两三四五六七八九十]{0,2}年|[两三四五六七八九十]年(?:来|间|以来|累计|共(?!建)))/;

/** 近年来，该县以“绿色崛起”为目标定位，…: what one goes by. */
const goneBy: Form = { of: ['目标'], tells: ({ text }, token) => GONE_BY.test(behind(text, token, 2)) };
const GONE_BY = /^(?:定位|导向|引领|牵引)/;

/** 工程已于去年完工，建设内容包括…: what it has. */
const built: Form = { tells: ({ text }, { word, start }) => word.startsWith('建设内容') && isFinished(text, start) };

/**
 * 全年累计争取专项债券23.6亿元; 他跑部门，争取项目资金430万元; 今年以来，争取用地指标2400亩: what one tries to win is won, unless the words around it
 * plan.
 */
const won: Form = {
  of: ['争取'],
  tells: ({ text, sentence }, token) =>
    WON_ALREADY.test(before(text, token, 2)) ||
    (sentence.status !== 'target' && WON.test(behind(text, token, LONGEST_WON))),
};
const WON_ALREADY = /(?:累计|共计?|向上|成功)$/;
/** Money and what else is given to those who ask for it, and how much; 争取新上项目20个 is something to be done. */
const WON =
  /^(?![^，。；\d]{0,8}(?:年|月|[再把让使将]|新[上建增开引签]|引[进入]|招引|[开完]工|落地|实施|完成|建[成设]|签约|竣工|储备|培育|[达超]到?|实现|办))[^，。；\d]{0,12}(?:资金|债券?|国债|补助|补贴|经费|贷款|转移支付|捐款|支持|指标|额度|名额|项目|试点)(?:总?额|规模)?(?:近|约|超过?|共|达|逾)?\d[\d.]*[万亿]{0,2}.(?!以上)/;
const LONGEST_WON = 24;

/** 一公里要花1.4亿元: what each costs; 现在只要3人: what it takes. */
const takes: Form = {
  of: ['要'],
  tells: ({ text }, token) =>
    text[token.start - 1] === '只' ||
    (isOneOf(text, token.end, '花掏吃喝耗缴') && EACH_OF.test(before(text, token, 8))),
};
const EACH_OF = /[一每](?:公里|平方米?|[吨亩户人栋座口天年月度斤头米台只株棵])[^，。；、\d年月天]{0,3}$/;

/** 过去每吨水要卖到60元: what it took then. */
const tookOnce: Form = {
  of: ['要', '需', '需要', '须'],
  tells: ({ text }, { start }) => isOfOld(sentenceUntil(text, start)),
};
/** Whether what stands before a need in its sentence tells of old times, and of none since: not 过去一年成绩突出，今年要…. */
function isOfOld(words: string): boolean {
  const last = [...words.matchAll(OF_OLD)].at(-1);
  return last !== undefined && !OF_SINCE.test(words.slice(last.index));
}
const OF_OLD =
  /过去(?![的一两三四五六七八九十几\d]{0,3}年)|(?:以前|从前|原先|原来)(?!的)|那时候?|当时|那会儿?|早年|早些年|往年|刚到[^，。；]{0,6}时/g;
const OF_SINCE = /今年|明年|今后|未来|下一步|接下来|现在|如今|目前|眼下|从此|新的一年/;

/** 分别占三年规划总量的95%, 新增床位7069张，为计划的101% */
const shareOfPlan: Form = {
  of: ['计划', '规划'],
  tells: ({ text }, token) => SHARE_OF.test(before(text, token, 8)) && SHARE.test(behind(text, token, 10)),
};
const SHARE_OF = /(?:[占超]|[，、（约即已分别]为|相当于)[^，。；、\d]{0,6}$/;
const SHARE = /^[^，。；、\d]{0,6}的(?:\d|[近约]?[一二三四五六七八九]成)/;

/** 去年争取新增债券8亿元, 2023年安排资金: no plan in a year that is over. */
const ofYearOver: Form = {
  tells: (place, token) =>
    (place.reported || isOfOver(place)) &&
    EITHER.test(token.word) &&
    // 计划年内完成1.9亿元
    !isOfTimeBehind(token, place.tokens[place.at + 1]) &&
    // 今年计划改造管网36公里，已完成28公里: the plan of the work that is reported.
    !isPlanOfWork(place.text, token) &&
    // 今年初启动三年大决战，计划建设公路9000公里
    !(place.thisYear && !place.reported && token.word === '计划') &&
    !LATER.test(before(place.text, token, 6)),
};
/** Words of plans that tell of the past as well. */
const EITHER = /^(?:争取|保证|要|安排|预算安排|计划|规划|需|需要|可.{2,3})$/;
const isOfTimeBehind = ({ word, end }: Token, next: Token | undefined): boolean =>
  word === '计划' && next !== undefined && next.start === end && (next.kind & Mark.period) > 0;
/** 三年后要达5000万千瓦时, 五年内要翻一番 */
const LATER = /(?:年后|以后|今后|下一步|未来)[^，。；]{0,3}$|[，。；：,][两三四五六七八九十\d]{1,2}年[之以]?内$/;

/** 2023年购买羊960只，将牛羊进行分配: 将 is 把 behind what was done in a year that is over. */
const dealtWith: Form = {
  of: ['将'],
  tells: (place, token) => isOfOver(place) && DEALT_WITH.test(behind(place.text, token, LONGEST_DEALT)),
};
const DEALT_WITH = /^(?![对于在会要])[^，。；：、\d对]{2,8}进行[一-龥]{2}(?:[，。；]|$)/;
const LONGEST_DEALT = 16;

/** 2019年，又将标准提高到1900元: so it is where something was changed once more then. */
const changedThen: Form = {
  of: ['将'],
  tells: (place, token) =>
    isOneOf(place.text, token.start - 1, '又再') &&
    isOfOver(place) &&
    CHANGED_THEN.test(behind(place.text, token, LONGEST_CHANGED)),
};
const CHANGED_THEN = /^[^，。；、\d]{2,12}(?:提高|上调|提升|扩大|调整|降低|下调|缩短|延长|放宽|增加|减少)[到至为]/;
const LONGEST_CHANGED = 18;

/** 备足化肥1.8万吨，可满足七成需求: what the stock that is there suffices for. */
const suffices: Form = {
  of: ['可满足'],
  tells: ({ text, sentence }, { start }) => sentence.status !== 'target' && STOCK.test(sentenceUntil(text, start)),
};
const STOCK = /(?:备[足有齐好]|储备|储存|库存|现有|存有|在库)/;

/** 二期工厂已经投产，可年产轴承3万套: what is there can do so much. */
const canMake: Form = { of: ['可年产'], tells: ({ text }, { start }) => RUNS.test(sentenceUntil(text, start)) };
const RUNS =
  /^(?![^。；]*(?:后|将|拟|计划|预计|力争|总投资|开工|签约))[^。；]*(?:投产|投[运用]|运行|启用|下线|交付|实现|完成)[^，。；]{0,12}，$/;

/** 截至10月底，可提供托位2万个 */
const canNow: Form = {
  tells: ({ text, sentence }, { start }) =>
    sentence.status === 'actual' && sentence.by !== 'weak' && text[start] === '可' && !isSpared(text, start),
};
/** 完成改造45万户，可减少散煤燃烧120万吨: what a work that is done is going to spare, whose clause begins at `start`. */
export const isSpared = (text: string, start: number): boolean =>
  text[start - 1] === '，' && SPARED.test(text.slice(start, start + LONGEST_SPARED));
const SPARED = /^可(?:减少|替代|节约|节省)[^，。；、\d]{2,10}[\d.]/;
const LONGEST_SPARED = 16;

/** 努力解决群众急难愁盼问题，民生支出占比保持在75%以上 where it is told what was done: what is made good says nothing of what stands behind. */
const striven: Form = {
  of: ['努力', '着力', '全力', '大力'],
  tells: ({ text, reported, report }, token) => (reported || report) && MADE_GOOD.test(behind(text, token, 24)),
};
const MADE_GOOD = /^(?:解决|化解|克服|缓解|破解|消除|满足|回应|保障|防范|应对|改善)[^，。；\d]{2,16}[，。；]/;

const FORMS: readonly Form[] = [
  striven,
  nouns,
  hasTaken,
  byOrder,
  quoted,
  saidOfPast,
  goneBy,
  built,
  won,
  takes,
  tookOnce,
  shareOfPlan,
  ofYearOver,
  dealtWith,
  changedThen,
  suffices,
  canMake,
  canNow,
];

/** 计划年内完成1.9亿元 of a year that is over: for then it was planned, whatever came of it. */
export const isPlannedThen = (text: string, { start, period }: Token): boolean =>
  period?.value?.length === 4 && (text.startsWith('计划', start - 2) || isAimedAtThen(text, start));
/** 规划提出到2020年…: what was aimed at, by a time that is over now. */
export const isAimedAtThen = (text: string, start: number): boolean =>
  text[start - 1] === '到' && PUT_FORWARD.test(text.slice(Math.max(0, start - 4), start));
const PUT_FORWARD = /(?:提出|明确|规划|确定)[，：]?到$/;
