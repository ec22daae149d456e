/**
 * Words with which clauses of plans open that name nobody who does it (积极发展…, 健全…, 新建…), as parts of regular expressions; each rule adds what is
 * its own.
 */

/** How something is gone about, and what is done about a whole field: such a clause goes on with what was intended before. */
export const GOES_ABOUT =
  '加[大快强力]|推[进动]|深[入化]|扎实|大力|全力|着力|持续|统筹|积极|支持|开展|优化|完善|强化|培育|健全|聚焦|围绕|[做抓]好';

/** The same, and works that are called for. */
export const SAYS_WHAT_TO_DO = [
  GOES_ABOUT,
  // how
  '全面|有序|科学|精准|分类|充分|严[格守]|规范|稳[定步]|高[标质]|坚[持决]|更好|进一步|力争|确保|争取',
  // what is led, helped or kept
  '促进|鼓励|引[导进]|倡导|助力|保障|组织|巩固|增强|壮大|做[大优强]|补[齐强]|抓[住紧]|[用办]好|激发|释放|盘活|放大|扩大|提[升高]|拓展|探索|推[广行]',
  // what is made
  '打造|[构新续]建|建[设立强]|改造|布局|制定|编制|举办|实施|启动|完成|落[实细]|创[建新]|发[展挥放]|新增',
].join('|');
