import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/** How far a noun behind a number reaches, by the tokens behind it. */

/** 东部8个省与西部10个省: another number behind 与 has a noun of its own. */
export function pairs(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & Mark.quantity) return true;
    if (kind & (CLAUSE_END | Mark.list)) return false;
  }
  return false;
}

/** 62个往返航班、安全运送旅客: whether words between a list sign and a verb only say how something is done. */
export const isHow = (words: string): boolean => HOW.test(words);
const HOW = /^(?:安全|成功|顺利|高效|有效|合理|科学)$/;

/** 工业增长。, 新增绿地。: whether the word of a change that ends at `end` belongs to the noun: 增长 at the end of a clause, 新增 before the noun that ends one. */
export const isOfChange = (text: string, word: string, end: number): boolean =>
  word === '增长' ? !/[^，。；、]/.test(text[end] ?? '。') : word === '新增' && ADDED.test(text.slice(end, end + 9));
const ADDED = /^[一-龥]{2,8}(?=[，。；、]|$)/;

/** Index of the token that closes what token `open` opens; −1 where none does soon. */
export function closing(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i < open + 6; i++) if ((tokens[i] as Token).kind & Mark.close) return i;
  return -1;
}

/** 180家2023年度重点企业: whether the year at token `when` only says for when the things were chosen whose noun ends the clause. */
export const isOfYear = (text: string, { start, end }: Token): boolean =>
  text[end - 1] === '年' && CHOSEN.test(text.slice(end, end + 18)) && end - start <= LONGEST_YEAR;
const LONGEST_YEAR = 6;
const CHOSEN =
  /^度?[一-龥]{2,14}(?:企业|项目|单位|案例|人物|品牌|基地|城市|工程|园区|机构|工厂|名单|标准)(?=[，。；、]|$)/;

/** 科技创新和技术改造再贷款, 农村电网改造专项债券: how long the name of the fund at `at` is of which a work or a field opens the name; 0 where there is none. */
export const fundAt = (text: string, at: number): number =>
  FUND.exec(text.slice(at, at + LONGEST_FUND))?.[0].length ?? 0;
const LONGEST_FUND = 24;
const FUND =
  /^(?!用于|支持|设立|建立|投入|撬动|带动|开展|推进|发放|实施|加大|安排|作为|购置|采购|偿还|拨付|新建|[为向给以等左专其])[^，。；：、的用于了万亿“（\d]{2,14}(?:改造|建设|更新|创新|升级|治理|保护|帮扶|振兴|发展|消费|养老|救助|救灾|保障|培训)(?:再贷款|专项贷款|贷款|专项债券?|国债|专项资金|资金|基金)(?=[等，。；、）]|$)/;

/** 41个省市重点项目|8月底前开工: whether a time begins where the noun behind token `at` ends, which is no number of those counted. */
export function isDated(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const { start, kind } = tokens[i] as Token;
    if (start >= end) return start === end && (kind & Mark.period) > 0;
  }
  return false;
}
