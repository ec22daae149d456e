/** Sentences that announce plans, so that the numbers behind them are planned though nothing beside them says so. */

const PLAN_NOUN =
  '(?:时间表|实事|路线图?|任务(?:书|清单|表|单)?|目标|清单|施工图|作战图|蓝图|图景|安排|打算|部署|对策|举措|路径|账单)';
/** 审定了下一步时间表, 晒出省里的年度任务 */
const LAID_OUT = new RegExp(
  `(?:审定|明确|排出|排定|列出|晒出|划出|画出|划定|定下|给出|亮出|敲定|拿出|描出|描绘|描绘出|布置|确定|提出|绘出|推出)了?[^，。；：、]{0,16}${PLAN_NOUN}[”》]?$`,
);
/** 下一步怎么走, 接下来三条线, 今年补什么 */
const NEXT = new RegExp(
  `(?:下一步|今后|明年|明后两年|未来|接下来|新一年|后两年|来年|今冬明春|今年)[^，。；：、]{0,12}(?:${PLAN_NOUN}|怎么[干办走抓做]|如何[干办走抓做]|[干补抓做办建]什么|[两三四五六七八](?:条线|件事|步|步走|项|个方面|张表)|要抓)[”》]?$`,
);
/** 方案给出的清单是, 对策有三, 今年他有三个“小目标” */
const COUNTED = new RegExp(`(?:^|[^，。；：]{0,20})${PLAN_NOUN}[”》]?(?:有[一二三四五六]|是|为|如下)?$`);
/** 怎么追？ */
const HOW = /^(?:[^，。；：]{0,6}[：:]?)?(?:怎么|如何|怎样)[一-龥]{1,3}$/;
/** What looks back, or is only spoken of. */
const BACK = /完成|执行|落实情况|回顾|进展|去年|上年|兑现|实现|超额|听取|通报|对照|对表|已|过去|原定/;

/**
 * Whether a clause (without its final mark) announces plans. `mark` is what ends it: a colon makes a list of what follows, a question mark
 * an answer.
 */
export function announces(clause: string, mark: string): boolean {
  if (clause.length > 60 || BACK.test(clause)) return false;
  const words = clause.trimEnd();
  if (LAID_OUT.test(words)) return true;
  if (mark === '？' || mark === '?') return HOW.test(words) || NEXT.test(words);
  if (mark === '：' || mark === ':') return NEXT.test(words) || COUNTED.test(words);
  return false;
}
