/**
 * Adverbs that say how something is done and are no part of the name of a thing: the noun behind a number is over where one stands
 * (60多名绣娘|共同办起), the phrase before it ends before one (外汇储备|始终稳定在…). Those that also describe nouns (有效投资, 快速路) stay out.
 */
export const ADVERBS =
  '普遍 动辄 共同 依然 依旧 仍然 仍旧 仍 轮番 稳步 纷纷 暂 暂时 始终 逐步 逐渐 逐年 逐月 逐一 逐个 常年 彻底 完全 竞相 不断 大幅 大幅度 明显 显著 迅速 正在 率先 立即 首次 再次 多次 屡次 一直 日益 日趋 进一步 尚未 双双 踊跃 按期 如约 几乎 大都 通常 往往 经常 常常 时常 平稳 稳稳 悉数 统统 一律 一并 一同 齐心 争相 争先 频频 早日 尽快 接连 刚刚 立刻 次第 牢牢';
/** Words that hold one of them and are nouns or other words. */
export const LIKE_ADVERBS =
  '水务工 税务工 政务工 医务工 警务工 事务工 党务工 商务工 法务工 财务工 公务工 有组织 有计划 正式代表 正式职工 正式员工 正式党员 正式项目 正式成员 共同体 共同富裕 共同利益 共同关心 共同点 暂行 暂住 暂存 暂停 完全中学 不断档 平稳性 完全成本 完全民事';
