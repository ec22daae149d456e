/** Words that say what a number is of: plans, what is left out of account, how far things named before have come, and verbs that name works. */

/** 完成年度投资计划的60%: the plan as it is called. */
export const NAMED_PLAN = /((?:年度|全年|当年)[一-龥]{2,6}(?:计划|任务|预算|目标))的$/;
/** 扣除留抵退税因素后同口径增长8.6% */
export const ADJUSTED = /^(?:扣除|剔除)[^，。；]{0,16}(?:因素|影响)/;

/** The plan that a share is a share of. */
export const PLANNED =
  /^(?:仅|只|约|已)?(?:为|完成|占|达到?|实现)?(?:[国省市县区州旗]定|上级下达的?|[省市县区州旗]里?下达的?)?(?:调整|年度|年初|全年|当年|序时|年)?(?:变动)?(?:预算|计划|任务|目标|进度)(?:数|任务|目标|指标)?$/;

/** The same, and a time that something is compared with: 分别恢复到历史最好年份的112%和96%. */
export const HELD = new RegExp(
  `${PLANNED.source}|^(?:恢复到?|回到|相当于|达到?|为|是)[^，。；、]{0,4}(?:同期|历史[^，。；、]{1,6}|[上去前]年|\\d{4}年|疫情前)[^，。；、]{0,4}$`,
);

/** Verbs that tell how far things named before have come: 新建12个，建成5个. */
export const COMPLETION =
  /完成|建成|开工|竣工|投产|投用|交付|办结|启动|实施|落地|签约|续建|新建|投运|完工|送电|验收|通车|入库|到账|到位|落袋|改/;

/** Ends of what is a place or a body, and so nothing that is counted. */
export const PLACE_END = /[省市县区州国村镇乡地部门家]$/;

/** Stages of projects and cases, each of which is counted by itself. */
export const STAGE =
  /^(?:新?开工|续建|新建|复工|竣工|投产|建成投[产用]|竣工投[产用]|签约落地|开工建设|新?签约|落地|注册|立案|办结|结案|动工|查处|处罚|立案处罚|处分|起诉|审结|整改|销号|验收|投用|并网|获批|入库)$/;

/** Whether a phrase ends in a verb that may as well be the name of a work. */
export function endsNominal(phrase: string): boolean {
  return phrase.length > 2 && TAKES_OBJECT.test(phrase);
}

/** Verbs whose money is of a kind said behind it. */
const TAKES_OBJECT = /(?:发行|征收|投放|捐助|补助|申请|收购|筹集|争取|融资|支付|投入|安排)$/;
/** What goes on behind a sum as a clause and is no kind of money. */
export const CLAUSE_START = /^(?:支持|用于|建设|改造|实施|推进|推动|扶持|打造|开展|购买|补贴)/;

/** 日均410户, 户均2.6万元: the measure per head needs what was named before. */
export const isPerHead = (name: string): boolean => name.length === 2 && PER_HEAD.test(name);
const PER_HEAD = /^(?:[日月年户人亩地]均|平均|每[日月年户人亩吨])$/;
