import { CharacterSet } from '../../language/characters.ts';

/** Brackets and quotes behind, before or around the words that name a number. How it stands and how much it is are no part of the name. */

const CLOSES = new CharacterSet('）)');
const OPENS = new CharacterSet('（(');

/**
 * The name without such a bracket at its end: 外来企业（已投产）, 目标任务（75亿元）, 支出（ that was cut there; empty where it is nothing but
 * one. What makes it another measure stays, and another name: 投资（不含农户）, 价格指数（CPI）, 县（市、区）.
 */
export function withoutBracket(name: string): string {
  if (CLOSES.at(name, name.length - 1)) {
    const at = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    const inner = name.slice(at + 1);
    return at === 0 || (at > 0 && (ASIDE.test(inner) || (inner.startsWith('不含') && PAID.test(name.slice(0, at)))))
      ? name.slice(0, at)
      : name;
  }
  return OPENS.at(name, name.length - 1) ? name.slice(0, -1) : name;
}
/** 运行经费（不含人员工资）: what is not paid of it is no part of what it is called. */
const PAID = /(?:经费|资金|费用?|工资|补助|补贴|奖金|待遇|报酬)$/;
const ASIDE =
  /^(?:扣除|剔除|均[为按]|已|未|其中|单位|按|以[^，]{2}|下同|同口径|可比|新口径|快报|预计|调整|暂|折|[\d.]{1,9}[万亿元%％年月])/;

/** The name without what quotes list before its noun (具有自主产权的“绿优6”“金麦9”品种), or without what stands before a quotation that goes on (实现“收入增幅). */
export function withoutQuotes(name: string): string {
  if (!name.includes('”')) return name.replace(BEGUN, '');
  const noun = name.replace(HAVING, '');
  return noun[0] === '“' && noun.includes('”“') ? noun.replace(QUOTED, '') : noun;
}
const BEGUN = /^(?:实现|完成|达到|提出|确定|明确|力争)了?“/;
const HAVING = /^具有[^，。；、的]{2,12}的(?=“)/;
const QUOTED = /^(?:“[^“”]{1,10}”){2,6}(?=[一-龥]{2})/;

/** （1月30日）人员流动量, 市场化交易全国第一 绿电交易: a name without the bracket before it, or what stands before the blank of a headline. */
export function withoutLead(name: string): string {
  const rest = name[0] === '（' ? name.replace(/^（[^（）]{1,12}）(?=..)/, '') : name;
  const blank = rest.lastIndexOf(' ');
  return blank >= 4 && rest.length - blank > 4 && HEADLINES.test(rest) ? rest.slice(blank + 1) : rest;
}
const HEADLINES = /^[一-龥“”]{4,} [一-龥“”]{4,}$/;
