import { Cue } from '../../language/cues.ts';
import { COUNTED } from './heads.ts';
import type { RawQuantity } from './raw.ts';
import { Mark, type Token } from './tokens.ts';

/** What stands between a count and its noun and says of which kind those counted are. */

/** What is or was to be done to a thing, said before its noun. */
export const PLANNED =
  /^(?:((?:年度|全年)?计划|拟|待)|[应未])(?:新?开工|新开|竣工|投产|建设|实施|整治|治理|改造|拆除|完成|新建)的?(?=[一-龥]{2})|^(?:年度)?计划(?:退出|脱贫|摘帽|出列)(?=[村县乡镇户人])/;
/** Index of the number that says of which kind those counted before `start` are, with a 的 behind it; 0 where none does. */
export function opensKind(
  text: string,
  tokens: readonly Token[],
  from: number,
  start: number,
  raw: readonly RawQuantity[],
): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start - start > LONGEST_KIND) return 0;
    if (token.kind & Mark.quantity) {
      const { kind, unit } = raw[token.quantity] as RawQuantity;
      // 8000个家庭一个月的用电量, 20项工程九成以上的标段: of those counted.
      const ofThem = kind === 'percent' || (kind === 'time' && !unit.endsWith('岁'));
      // 88个超亿元产业项目
      if (token.start === start + 1 && '超过'.includes(text[start] as string) && isKindOf(text, token.end)) return i;
      // 5236名7至9岁学龄儿童
      if (
        text[token.end - 1] === '岁' &&
        token.start === start &&
        /^[一-龥]/.test(text.slice(token.end, token.end + 1))
      )
        return i;
      // 2个产值超百亿元、3个产值50亿元的集群: the noun stands behind the last.
      const next = text[token.end] === '、' && !ofThem ? raw[token.quantity + 1] : undefined;
      if (next?.start === token.end + 1 && next.kind === 'count' && next.unit === raw[token.quantity - 1]?.unit)
        return opensKind(text, tokens, i + 3, next.end, raw);
      // 100所海拔1500米以上农村学校, 30个人口10万人以上的镇: a measure of each with its bound.
      const bounded =
        BOUNDED.test(text.slice(token.end - 2, token.end)) &&
        /^的?[一-龥]{2}/.test(text.slice(token.end, token.end + 3));
      if (bounded && MEASURE_OF_EACH.test(text.slice(start, token.start))) return i;
      const size = token.start > start + 1 && text[token.end] === '的' && !ofThem;
      // 1所200张床位以上的养老机构: how large it is at least.
      if (token.start === start && boundOfThing(text, token.end)) return i;
      // 4个总装机110万千瓦的项目: a size, and no thing that is counted.
      return size && !COUNTED.test(text.slice(start, token.start).replace(/装机$/, '')) ? i : 0;
    }
    if (!(token.kind & (Cue.bound | Cue.reach)) && !OF_KIND.has(token.word)) return 0;
  }
  return 0;
}
/** How many characters a thing with its bound takes before the noun that has so many of it: 床位以上的|养老机构; 0 where none stands there. */
export const boundOfThing = (text: string, at: number): number =>
  BOUND_OF_THING.exec(text.slice(at, at + LONGEST_KIND))?.[1]?.length ?? 0;
const BOUND_OF_THING = /^([一-龥]{1,3}以[上下内]的)[一-龥]{2}/;
/** Whether a noun that has a size stands at `at`: 超亿元|产业项目. */
const isKindOf = (text: string, at: number): boolean =>
  /^[一-龥]{0,6}(?:项目|企业|园区|乡镇|产业|集群|工程|县|镇|村)/.test(text.slice(at, at + 9));
/** Whether numbers of this kind may say how large each of those counted is. */
export const isOneSize = (kind: RawQuantity['kind'] | undefined): boolean => kind === 'physical' || kind === 'money';
const LONGEST_KIND = 8;
const BOUNDED = /以[上下内]$/;
const MEASURE_OF_EACH =
  /^(?:海拔|(?:常住|户籍)?人口|面积|年?产值|年?营?收入|年?主?营业?(?:务|业务)?收入|(?:协议|计划|合同|总)?投资(?:总?额)?|注册资[本金]|固定资产(?:投资)?|年?销售(?:额|收入)|年?纳税额?|床位|装机(?:容量)?|直径|树龄|年龄|库容|高度|长度)$/;
const OF_KIND: ReadonlySet<string> = new Set(['投资', '投入', '总', '年', '新增', '实现']);
