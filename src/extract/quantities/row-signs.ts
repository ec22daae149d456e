/** Words beside a row of numbers or behind one that say what may be carried on to the next. */

/** A level of an earlier year that something is compared with. */
export const OF_THEN = /[比较由从][^，。；]{0,6}年(?:底|末)?的$/;
/** The word for rates before a row of them. */
export const RATES_OF = /(?:增幅|增速|涨幅|降幅|增长率)(?:分别|依次|各)?(?:为|是|达到?)?[-－−]?$/;
export const OTHER_RATE = /(?<!增长|增|下降|递增|上涨)率$/;
/** …个镇中由第9位, …个综保区中排名第97位 */
export const FIELD = /^[^，。；、\d]{1,8}[中里](?:由|从|排名?|居|列|位)/;
