/** Words that say what a number is of: plans, what is left out of account, and how far things named before have come. */

/** 完成年度投资计划的60%: the plan as it is called. */
export const NAMED_PLAN = /((?:年度|全年|当年)[一-龥]{2,6}(?:计划|任务|预算|目标))的$/;
/** 扣除留抵退税因素后同口径增长8.6% */
export const ADJUSTED = /^(?:扣除|剔除)[^，。；]{0,16}(?:因素|影响)/;

/** The plan that a share is a share of. */
export const PLANNED =
  /^(?:仅|只|约|已)?(?:为|完成|占|达到?|实现)?(?:调整|年度|年初|全年|当年|序时|年)?(?:预算|计划|任务|目标|进度)(?:数|任务|目标|指标)?$/;

/** Verbs that tell how far things named before have come: 新建12个，建成5个. */
export const COMPLETION =
  /完成|建成|开工|竣工|投产|投用|交付|办结|启动|实施|落地|签约|续建|新建|投运|完工|送电|验收|通车|入库|到账|到位|改/;

export const PLACE_END = /[省市县区州国村镇乡地部门家]$/;

/** Stages of projects and cases, each of which is counted by itself. */
export const STAGE =
  /^(?:新?开工|竣工|投产|竣工投产|新?签约|落地|注册|立案|办结|结案|查处|处罚|立案处罚|处分|起诉|审结|整改|销号|验收|投用|并网|获批|入库)$/;
