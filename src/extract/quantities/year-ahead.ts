import { Cue } from '../../language/cues.ts';
import { sentenceUntil } from './announce.ts';
import { isAttribute } from './attribute-times.ts';
import { hasJustBegun } from './period.ts';
import { MAX_LOOK, Mark, type Token } from './tokens.ts';

/** 今年清明假期: days of a year that are told of when they are over. */
const FEAST = /^的?[“]?(?:春节|元宵|清明|五一|端午|中秋|国庆|元旦|寒假|春运|开年|开局|首|以来|入)/;

/** 今年的产量不错，亩均420公斤: how it turned out. */
const JUDGED =
  /^的?[^，。；、\d]{1,8}(?:不错|喜人|可观|很好|良好|较好|好于|偏[好差多少]|看[好涨]|火爆|强劲|平稳|丰收|大[涨减])，/;

/** The month up to which a year is spoken of as one that begins, and the one up to which nothing is told of the whole of it. */
const LAST_OF_PLANS = 4;
const LAST_OPEN = 10;

const BROUGHT = /(?:带动|拉动)[^，。；、\d]{2,10}(?:超过?|突破|达到?)$/;
const LONGEST_DECIDED = 18;
const DECIDED =
  /(?:带来|提交|递交)(?:了)?$|(?:确定|筛选|遴选|敲定|梳理)(?:出|了)?(?![^，。；、\d]{0,8}(?:新增|完成|建成|增长|达到|实现))[^，。；、\d]{0,14}$/;

/** 今年 said in the first months of the year speaks of what is to come where nothing says that it was reached. */
export function isYearAhead(text: string, tokens: readonly Token[], at: number, published: string | null): boolean {
  if (!published) return false;
  const { start, end } = tokens[at] as Token;
  // 今年又筛选确定重点项目92个: what has been decided by then.
  // 2026年以旧换新带动销售额超3000亿元: what has been brought about is counted so far.
  const before = text.slice(Math.max(0, start - LONGEST_DECIDED), start);
  if (DECIDED.test(before) || BROUGHT.test(before)) return false;
  // 今年再脱贫3800人; 标准再提高20元 is as often done as to be done.
  const again = /再(?![提升涨降减]|[上下]调|增[长加])[^，。；、已了]{0,4}$/.test(
    text.slice(Math.max(0, start - 6), start),
  );
  const month = Number(published.slice(5, 7));
  if (isBeforeSeason(text, start, end, month)) return true;
  let deed = false;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.stop) return false;
    if (token.kind & Cue.act) deed = true;
    // 增加到今年的393只: what the year has, not what it is to bring.
    // 完成全年任务的30.2%: the year of the task.
    if (token.kind & Mark.period && token.period?.role !== 'base' && !isAttribute(text, token, () => null))
      return (
        (token.period?.value === published.slice(0, 4) ||
          (deed && hasJustBegun(token.period?.value ?? '', published))) &&
        // 全年开发岗位12万个 told in May: the whole of a year that is not over.
        (month <= LAST_OF_PLANS ||
          again ||
          (token.period?.value?.length ?? 0) > 4 ||
          (deed && month <= LAST_OPEN && text.startsWith('全年', token.start))) &&
        !FEAST.test(text.slice(token.end, token.end + 4)) &&
        !JUDGED.test(text.slice(token.end, token.end + 16)) &&
        !(text[token.end] === '的' && token.end + 1 === start)
      );
  }
  return false;
}

/** Whether 今年 is named when it is nearly over: what is told of it has come about unless it is said to be to come. */
export const isYearLate = (text: string, { start }: { start: number }, published: string | null): boolean =>
  text.startsWith('今年', start) && Number(published?.slice(5, 7)) > LAST_OPEN;

/** 入冬前完成场地平整90万立方米, 其余8个开学前拆分到位: whether something is to be done before a season that is still to come in `month`. */
export function isBeforeSeason(text: string, start: number, end: number, month: number): boolean {
  const season =
    SEASON.exec(text.slice(Math.max(0, start - LONGEST_SEASON), start))?.[1] ??
    SEASON_BEHIND.exec(text.slice(end, end + LONGEST_SEASON))?.[1];
  const [from, to] = MONTHS_BEFORE.find(([words]) => season && words.includes(season))?.[1] ?? [13, 0];
  return month >= from && month <= to;
}
const LONGEST_SEASON = 40;
/** In which months a season is still to come. */
const MONTHS_BEFORE: readonly (readonly [words: readonly string[], months: readonly [number, number]])[] = [
  [
    ['入冬', '封冻', '上冻', '供暖', '采暖'],
    [4, 10],
  ],
  [
    ['秋季开学', '秋学期'],
    [1, 8],
  ],
  [['开学'], [4, 8]],
  [
    ['入汛', '汛期', '雨季'],
    [1, 5],
  ],
  [
    ['麦收', '三夏'],
    [1, 5],
  ],
  [
    ['秋收', '秋种'],
    [5, 8],
  ],
];
const BEFORE_SEASON = `(${MONTHS_BEFORE.flatMap(([words]) => words).join('|')})(?:季|期)?(?:来临|到来|开始)?之?前`;
const SEASON = new RegExp(`(?:^|[，。；：“])(?:确保|力争|要|赶?在|今年)?${BEFORE_SEASON}[^。；了已]{0,24}$`);
/** 其余8个开学前拆分到位 */
const SEASON_BEHIND = new RegExp(
  `^(?![^，。；]{0,14}(?:[去上前]年|年初))[^，。；、：\\d了已]{0,12}?${BEFORE_SEASON}(?:要|将|须|必须|一律|全部|悉数|基本|逐一)?[^，。；、\\d了已前]{2,8}[，。；]`,
);

/** “十五五”期间，智慧城市建设总投资407亿元: whether the sentence up to `at` is told of the time of a plan. */
export const isOfPlanPeriod = (text: string, at: number): boolean => OF_PLAN.test(sentenceUntil(text, at));
const OF_PLAN =
  /^[“”\s]{0,2}(?:[“”]?十[一二三四五六]五[“”]?|规划)(?:期间|时期|期内)?，(?!.*(?:开工|签约|落地|已|累计|完成))/;
