import { afterLast, CharacterSet } from '../../language/characters.ts';
import type { Mode } from './modes.ts';
import { GOES_ABOUT } from './plan-verbs.ts';

/** Sentences that announce plans, so that the numbers behind them are planned though nothing beside them says so. */

const PLAN_NOUN =
  '(?:时间表|路线图?|任务(?:书|清单|表|单)?|目标|施工图|作战图|打算|部署|(?:功课|施工|进度|工期|责任)表|军令状)';
/** 审定了下一步时间表, 晒出省里的年度任务 */
const DRAWN_UP = new RegExp(
  `(?:审定|明确|排[出定好了]|立下|列出|晒出|划出|画出|划定|定下|给出|亮出|敲定|拿出|布置|确定|提出|绘出|部署)了?[^，。；：、]{0,16}${PLAN_NOUN}[”》]?$`,
);
/** 下一步怎么走, 接下来三条线, 今年补什么 */
const NEXT = new RegExp(
  `(?:下一步|今后|明年|明后两年|未来|接下来|新一年|后两年|来年|今冬明春|今年)[^，。；：、]{0,12}(?:${PLAN_NOUN}|实事|清单|安排|怎么[干办走抓做]|如何[干办走抓做]|[干补抓做办建]什么|的(?:数|账|算盘|盘算|目标)|[两三四五六七八](?:条线|件事|步|步走|项|个方面|张表)|要抓)[”》]?$`,
);
/** 方案给出的清单是, 对策有三, 今年他有三个“小目标” */
const LABEL = new RegExp(
  `(?:梳理|划|列|拎|摘|晒|亮)出?了?(?:报告|规划|纲要|方案|文件)[^，。；：、]{0,8}(?:硬杠杠|硬指标|小目标|关键数字|重点任务|大礼包)[”》]?$|${PLAN_NOUN}[”》]?(?:有[一二三四五六]|是|为|如下)?$|(?:对策|打算)有[一二三四五六]$|(?:方案|计划|规划|会议)[^，。；：]{0,8}清单(?:是|为)?$|(?:提出|确立|明确|形成|理清)了?[^，。；：]{0,16}(?:总体|发展|工作)思路$|(?:抓好|做好)(?:以下|下列|如下)[^，。；：]{0,8}(?:工作|任务|事项)$|(?:支持|奖励|补贴|补助|扶持|优惠|资助|救助)(?:政策|标准|办法|措施)(?:是|为|如下)$`,
);
/** 怎么追？ 产业怎么兴？ Not 这是如何做到的？ 成效怎么样？ */
const HOW =
  /^(?:[^，。；：是]{0,6}[：:]?)?(?:怎么|如何|怎样)(?:干|办|追|补|走|安排|部署|抓|赶|破|解|推|治|兴|增|保|稳|改|建|管|打|落实|推进|推动|突围|突破|破题|破局|破解|发力|发展)$/;
/** 目标任务是怎么定的？ 有什么打算？ */
const MEANS =
  /(?:目标|任务|计划)是?(?:怎么|如何|怎样)[定排]的?$|有(?:什么|哪些|何)(?:具体|新|的|总体)*(?:打算|安排|计划|目标|考虑|部署|思路)$|(?:大礼包|硬杠杠|小目标|硬指标|新目标|实事)[”》]?[都还]?(?:有|是)(?:哪些|啥|什么)$/;
/** What looks back, or is only spoken of. */
const BACK =
  /了[哪什多]|完成|执行|落实情况|回顾|进展|去年|上年|上半年|兑现|实现|超额|听取|通报|对照|对表|已|过去|原定|账单|成绩/;

/** What a clause before a comma opens, `next` being the words behind it: a forecast (交通运输部预测，), a plan (给自己立下了一个目标，) or a count (经摸排，). */
export const opensPlan = (clause: string, next: string): 'forecast' | 'goal' | 'count' | null => {
  const end = clause.length - 1;
  if (!OPENING_ENDS.at(clause, end)) return null;
  // 工程完成以后，供水能力能由每天2万吨提高到3万吨: what a work is to bring.
  if (clause[end] === '后')
    return FINISHED.test(clause) && !/[去上前]年/.test(clause) && BRINGS.test(next) ? 'forecast' : null;
  if (clause.endsWith('预测')) return 'forecast';
  if (clause.endsWith('目标')) return GOAL.test(clause) && !BACK.test(clause) ? 'goal' : null;
  // 我带来的建议，就是今年建冷库12座: what it is that somebody would have done.
  if (WOULD.test(clause))
    return /^(?:就是|是(?=今年|明年|在|把|要|建|将|由|对))(?![^，。；]*[了过成])/.test(next) ? 'goal' : null;
  // 今年夏粮喜获丰收，面积…: how the harvest was.
  if (clause[end] === '收') return HARVEST.test(clause) && !HOPED.test(clause) ? 'count' : null;
  // 面对新的一年，报告指出，…: what one looks ahead to.
  if (clause[end] === '年') return YEAR_FACED.test(clause) ? 'goal' : null;
  // 对可研报告进行了评审，确定改建涵闸38座: what a work on paper is to have.
  if (REVIEWED.test(clause)) return SETTLES.test(next) ? 'goal' : null;
  return COUNTED_BY.test(clause) ? 'count' : null;
};
const WOULD = /(?:的|[我他她]|下一步|今年)(?:建议|打算|设想|心愿)$/;
const YEAR_FACED = /^\s*(?:面[对向]|展望|迎接)(?:着|即将到来的)?(?:崭新的?|新的?|下|来)一?年$/;
const OPENING_ENDS = new CharacterSet('测标后排底查计实据示明理年审复定证估收议算想愿');
const HARVEST = /(?:[再又均都喜]|迎来|获得?|实现|大|连年|全面)丰收$/;
const HOPED = /力争|确保|夺取|争取|计划|预计|有望|将|要|保障|盼|期待|奠定|为|促|基础/;
const REVIEWED =
  /(?:可研|可行性研究|初步设计|初设|设计方案|总体方案|规划方案)[^，。；]{0,16}(?:审查|复审|评审|批复|审定|论证|评估)$/;
const SETTLES = /^(?:确定|核定|同意|批准|明确|批复)(?!了)/;
const GOAL = /(?:[立定设许]下了?|[立定]了|设定了?)(?!的)[^，。；：、]{0,14}目标$/;
const FINISHED = /(?:[完建]成|完工|竣工|投[用产运]|投入使用|启用|通[车水电航]|改造|整治|[扩改新]建|落成)(?:以|之)?后$/;
const BRINGS = /^[^，。；了已\d]{0,16}?(?:可(?!以说)|能(?![力源耗效量级])|将|预计|有望)/;
const COUNTED_BY =
  /^(?:经|据)(?:初步|全面|深入|逐一)?(?:摸排|摸底|排查|核查|清查|普查|调查|统计|核实|梳理)(?:统计)?$|^(?:根据|据)[^，。；]{0,24}(?:普查|统计|监测|调查)(?:结果|数据)(?:显示|表明)?$/;

/**
 * Whether a clause (without its final mark) announces plans. `mark` is what ends it: a colon makes a list of what follows, a question mark
 * an answer.
 */
export function announces(clause: string, mark: string): boolean {
  if (clause.length > 60 || BACK.test(clause)) return false;
  const words = clause.trimEnd();
  if (DRAWN_UP.test(words)) return true;
  if (mark === '？' || mark === '?') return HOW.test(words) || NEXT.test(words) || MEANS.test(words);
  if (mark === '：' || mark === ':') return NEXT.test(words) || LABEL.test(words);
  return false;
}

/** 今年的项目怎么安排？记者梳理如下： Whether a line ends in a question after plans, and says that the answer follows. */
export function asksAndLists(line: string): boolean {
  const asked = COLON_ENDS.at(line, line.length - 1) ? ASKED.exec(line.slice(-LONGEST_ASKED))?.[1] : undefined;
  return asked !== undefined && announces(asked, '？');
}
const COLON_ENDS = new CharacterSet('：:');
/** Not 甲县的做法是： */
const ASKED =
  /(?:^|[。！？])([^。！？]{2,40})？(?![^。！？]*(?:做法|探索|答案|经验|实践|答卷|回答是))[^。！？\d]{0,20}[：:]$/;
const LONGEST_ASKED = 66;

/** 【公积金】3月20日起执行: whether a line says that what stands below it comes into force. */
export const comesIntoForce = (line: string): boolean =>
  !line.includes('》') && FORCE_ENDS.at(line, line.length - 1) && IN_FORCE.test(line.slice(-LONGEST_FORCE));
const FORCE_ENDS = new CharacterSet('行！!：:');
const IN_FORCE = /(?:[日月年]|即日|今[天日年])起，?(?:正式|全面|开始)?(?:执行|施行|实行)[！!：:]?$/;
const LONGEST_FORCE = 14;

/** The last words of the sentence, or part of one, up to `end`. */
export function sentenceUntil(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - LONGEST_SENTENCE), end);
  return window.slice(afterLast(window, '。！？；'));
}
const LONGEST_SENTENCE = 90;

/** Whether the sentence that ends at `end` says how many tasks or measures a plan has: what follows is what they ask for. */
export function laysOut(text: string, end: number): boolean {
  if (!TASK_ENDS.at(text, end - 1) || !TASKS.test(text.slice(end - 2, end))) return false;
  const sentence = sentenceUntil(text, end);
  const at = sentence.search(TASKS_COUNTED);
  return at >= 0 && PLAN.test(sentence.slice(0, at));
}
const TASK_ENDS = new CharacterSet('务措施动标策程');
const TASKS = /任务|举措|措施|行动|工程|政策|目标|指标/;
const PLAN = /清单|方案|意见|规划|计划|措施|办法|纲要|政策|通知/;
const TASKS_COUNTED = /(?:提出|明确|部署|安排|列出|包括|涵盖|确定)了?(?!的)[^，\d]{0,6}\d{1,3}余?多?[项条个大类]/;

/** Whether the sentence that ends at `end` says that tasks were voted for, in a report as well. */
export const elects = (text: string, end: number): boolean =>
  ELECTED_ENDS.at(text, end - 1) && ELECTED.test(text.slice(Math.max(0, end - LONGEST_ELECTED), end));
const LONGEST_ELECTED = 40;
const ELECTED_ENDS = new CharacterSet('目事件项');
const ELECTED =
  /(?:票决|表决)(?:产生|确定|选出|通过)了?[^。！？；]{0,16}民生实事(?:项目)?(?:[\d一二三四五六七八九十]{1,3}[件项])?$|(?:确定|选定|公布|推出)了?[^。！？；，]{0,16}(?:民生|惠民|为民|利民)实事(?:项目)?[\d一二三四五六七八九十]{1,3}[件项]$/;

/** Whether the sentence that ends at `end` says what somebody asks for. */
export function urges(text: string, end: number): boolean {
  const sentence = sentenceUntil(text, end);
  const at = sentence.search(/(?:强调|要求)，/);
  return at >= 0 && /要(?!求)/.test(sentence.slice(at + 2));
}
/** 县长通报了春耕备耕进展情况。 Whether the sentence that ends at `end` says that what follows is how things stand. */
export function reportsOn(text: string, end: number): boolean {
  if (!REPORTED_ENDS.at(text, end - 1)) return false;
  const sentence = sentenceUntil(text, end);
  return REPORTS_ON.test(sentence.slice(-LONGEST_REPORTED)) && !ASKS.test(sentence);
}
const REPORTED_ENDS = new CharacterSet('况展度果效');
const REPORTS_ON = /(?:通报|介绍|晒出|公布|发布)了?(?!的)[^，。；：]{2,24}(?:情况|进展|进度|成果|成效|结果)$/;
const LONGEST_REPORTED = 32;
const ASKS = /部署|安排|要求|提出/;
/** Behind 今年: what was counted so far. */
export const isCountedSoFar = (text: string, at: number): boolean => COUNTED.test(text.slice(at, at + 24));
const COUNTED =
  /^(?:以来|前|上|第|[一二三四]季|[\d一二三四五六七八九十]+[月至]|[^。；\d]*(?:累计|共[有计]?|已|了|达[^标到])\d*)/;

/** 今年将实施小区改造。涉及小区32个: whether the sentence that begins at `at` has no subject but what the one before plans; `before`: what that says. */
export const goesOnAbout = (text: string, at: number, before: Mode): boolean =>
  before.status === 'target' &&
  before.by === 'cue' &&
  (ABOUT.test(text.slice(at, at + 6)) || INTENT.test(text.slice(at, at + 4)));
/** 还将推动项目落地。加大投资力度，开工建设5个: how it is gone about. */
const INTENT = new RegExp(`^(?:${GOES_ABOUT})`);

/** 2024年经济社会发展的主要预期目标是：…: what a report or plan says from here on is what is to be done. */
export const setsAims = (text: string): boolean => SETS_AIMS.test(text);
const SETS_AIMS = /(?:预期|主要|奋斗|发展)目标[^，。；：]{0,8}[是为：]/;
/** 今年经济社会发展的预期目标是 behind the aims of five years: whether the year that ends at `end` is the one whose aims are set from here on. */
export const setsAimsOf = (text: string, { start, end }: { start: number; end: number }): boolean =>
  (start === 0 || '。；：\u3000 '.includes(text[start - 1] ?? '')) && AIMS_SET.test(text.slice(end, end + LONGEST_SET));
/** 聚焦2026年，报告明确，…: whether a sentence turns to the year that ends at `end`. */
export const turnsToYear = (text: string, { start, end }: { start: number; end: number }): boolean =>
  TURN_ENDS.at(text, start - 1) && text[end] === '，' && TURNS.test(text.slice(Math.max(0, start - 4), start));
const TURN_ENDS = new CharacterSet('焦望眼向手绕');
const TURNS = /(?:^|[。；\u3000 ])(?:聚焦|展望|着眼|面向|放眼|围绕)$/;
const AIMS_SET = /^度?，?[^，。；：\d]{0,18}(?:预期|主要|奋斗|工作|发展)目标(?:任务)?[^，。；：\d]{0,4}[是为：]/;
const LONGEST_SET = 36;

/** Whether a paragraph goes on with what the one before intends: 同时，着力提升主体质量，新增企业500家. */
export const goesOnIntending = (text: string): boolean =>
  GOES_ON.test(text.slice(0, LONGEST_GOING_ON)) || (text.length < LONGEST_LINE && NEW.test(text) && !TOLD.test(text));
/** 新增处理能力120万吨，填埋能力8万吨。 in a line of its own, told of no time and held against nothing. */
const NEW = /^\s*新增(?!了)[^，。；、\d已]{4,20}\d/;
const TOLD = /[了已共年月日季同较比]|累计|增长|目前|截[至止]|分别|其中/;
const LONGEST_LINE = 80;
const GOES_ON = new RegExp(`^\\s*(?:同时|与此同时|此外|另外|下一步)，(?:还?[要将]|${GOES_ABOUT})`);
const LONGEST_GOING_ON = 12;
const ABOUT =
  /^(?:共|将|预计)?(?:涉及|惠及|覆盖)|^(?:该)?(?:工程|项目)(?:[改新扩迁重]建|改造|加固|整治)(?!了)|^(?:重点|主要)(?:完成(?!了)|实施|建设|新建|改造|推进|打造|包括)/;
