/** What policies give and to whom, as parts of regular expressions. */

/** Aid, as a noun or as the verb by which it is given. */
export const AIDS = '补助|奖励|补贴|奖补|资助|贴息|补偿';
/** Those who are given it. */
export const RECIPIENTS = '企业|单位|个人|项目|机构|平台|团队|主体|农户|家庭|人员|人才|园区|商户|合作社';
