/** What accounts of the past are called, as parts of regular expressions: the title of one tells how the whole of it is to be read. */

/** Documents that give the figures of a time that is over. */
export const BULLETINS = '公报|年报|年鉴|白皮书|年度报告';
/** What is told to those who asked for it, of work, accounts or a plan that was carried out; alone it may be of anything. */
export const REPORTS = '报告|汇报|通报|简报|总结|小结';
/** What looks back, whatever of. */
export const RETROSPECTS = '回顾|回眸|综述|述评|巡礼|盘点';
/** With 情况 or 进度, how far something has come: 进展情况, 落实情况. */
export const PROGRESS = '进展|完成|落实|办理|推进|实施|执行';
