import { Lexicon } from '../../language/lexicon.ts';

const WORDS =
  '目标 预期 预计 规划 计划 任务 预算 实际 完成 现状 基期 基数 基准 执行 实绩 实现 决算 累计 指标 数值 建设规模 改造规模 建设数量 建设任务 改造任务 工程量 工作量 任务量 任务数 计划数 绝对值 绝对额 绝对量 总量 总额 数量 金额 规模 值 数 额 量 ' +
  '情况 年均 平均 增速 增长 增长率 增长速度 增幅 涨幅 降幅 增减 升降 同比 环比 比上年 较上年 比上月 同期 上年 上月 年度 本年 本月 当月 本期 全年 截至 截止 合计 小计 总计 止 为 的 比 较 末 底 到 前 后';
const RESPECTS = new Lexicon(WORDS.split(' ').map((word) => [word, true] as const));
const MARKS = ' （()）〔〕[]/、±％%：:年0123456789';

/** Whether a header only says when or in which respect (2030年目标值, 同比增长, 绝对额), and does not name what is measured. */
export function isRespect(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    const hit = RESPECTS.longestAt(words, at);
    if (!hit && !MARKS.includes(words.charAt(at))) return false;
    at += hit ? hit[0].length : 1;
  }
  return true;
}
