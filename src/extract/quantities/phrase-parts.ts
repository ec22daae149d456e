/** Words within the phrase before a number that end it elsewhere and go on with the name here. */

/** 车价占收入比等指标: whether the words behind 等 only say that what stands before it is one of several. */
export const isOneOfSeveral = (words: string): boolean => SEVERAL.test(words);
const SEVERAL = /^(?:[一-龥]{0,2}指标|比例|数据)$/;

/** 新能源汽车累计销售: whether the adverb from `start` to `end` stands between a thing and the verb of trade that ends the phrase; not 公司累计销售. */
export const isTraded = (text: string, start: number, end: number, until: number): boolean =>
  until - end <= LONGEST_TRADE &&
  TRADED.test(text.slice(end, until)) &&
  THING.test(text.slice(Math.max(0, start - 3), start));
const LONGEST_TRADE = 3;
const TRADED = /^(?:销售|产销|进出口|出口|进口|成交)$/;
const THING = /[一-龥]{2}[车机船品油气电煤钢粮材料药具器件酒茶果菜池板]$/;
