import { PEOPLE } from '../../language/people.ts';
import { OF_REST } from './left-over.ts';
import type { Naming, Unnamed } from './named.ts';
import { nounBehind } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * One thing counted in two ways, and those left of it: 建档立卡贫困户231户987人, 剩余3户8人. Both are named by the noun before them or by what
 * was counted before; what is told of them behind (散居在半山腰上, 都落实了帮扶措施) is said of those, it names none.
 */
export function ofThosePaired(unnamed: Unnamed): Naming | null {
  const { reading, quantity, left, tokenIndex, counts, name, noun, inSentence } = unnamed;
  const { text, tokens, raw, carried } = reading;
  const stated = (words: string): Naming => ({ name: words, subject: unnamed.subject, stated: true });
  // 全村286户人家守着一条河: how many there are of them.
  if (noun?.name === '人家' && quantity.unit === '户')
    return WHOLE_PLACE.test(text.slice(Math.max(0, quantity.start - 5), quantity.start)) ? stated('户数') : null;
  const index = (tokens[tokenIndex] as Token).quantity;
  // 4个千亿级、10个百亿级产业集群: the noun stands behind the last.
  if (counts && noun && SIZE_ALONE.test(noun.name)) {
    const like = raw[index + 1];
    if (like?.start === noun.end + 1 && text[noun.end] === '、' && like.unit === quantity.unit) {
      const last = nounBehind(text, tokens, reading.at[index + 1] as number, like, raw);
      if (last) return stated(`${noun.name}${last.name.replace(SIZE, '')}`);
    }
  }
  if (!counts || noun) return null;
  // 2108户6325名建档立卡贫困人口实现脱贫: of whom there are so many households.
  const next = raw[index + 1];
  if (quantity.unit === '户' && next?.start === quantity.end && (next.unit === '名' || next.unit === '人')) {
    const people = nounBehind(text, tokens, tokenIndex + 1, next, raw);
    if (people && AT_HOME.test(people.name)) return stated(people.name);
  }
  // 投资建设36条共240公里通村水泥路: counted and measured before the noun of both.
  if (
    !name &&
    next &&
    next.kind === 'physical' &&
    next.start - quantity.end <= 3 &&
    MEASURED_TOO.test(text.slice(quantity.end, next.start))
  ) {
    const both = nounBehind(text, tokens, reading.at[index + 1] as number, next, raw);
    if (both) return stated(both.name);
  }
  // 拟新开3至5条、优化12条公交线路: something is done to so many, something else to others, and the noun stands behind the last.
  if (
    !name &&
    next &&
    next.unit === quantity.unit &&
    next.start - quantity.end <= 5 &&
    NEXT_DEED.test(text.slice(quantity.end, next.start))
  ) {
    const both = nounBehind(text, tokens, reading.at[index + 1] as number, next, raw);
    if (both) return stated(both.name);
  }
  const before = raw[index - 1];
  const second = before?.kind === 'count' && before.end === quantity.start && before.unit !== quantity.unit;
  const of = (words: string): Naming => ({ name: words, subject: unnamed.subject ?? carried.subject, stated: false });
  // 民生实事32项，其中常态化开展的有4项: of which kind some of them are.
  const alike =
    left.nominal && name.length <= 3 && text[quantity.coreStart - 1] === '有'
      ? carried.byUnit.get(quantity.unit)
      : null;
  if (alike) return of(alike);
  // 受损的417户，已有409户入住，其余8户汛期前搬入新居: of those counted before, in an earlier sentence as well.
  if (!name || second) {
    const from = (second ? before : quantity).coreStart;
    const rest = carried.byUnit.get(quantity.unit);
    if (rest && !left.change && OF_REST.test(text.slice(Math.max(0, from - 5), from)))
      return of(wholeOf(DEED_ENDS.test(rest) ? (thingIn(carried.list) ?? rest) : rest, quantity.unit));
  }
  // 五保户12户，15人，: in so many households of that kind; a list of them goes on.
  const members =
    quantity.unit === '人' &&
    before?.unit === '户' &&
    !name &&
    quantity.start - before.end === 1 &&
    '，、'.includes(text[before.end] as string) &&
    carried.name?.endsWith('户') &&
    ENDS_PART.test(text.slice(quantity.end, quantity.end + 1));
  if (members) return of(carried.name as string);
  if (!second || !inSentence || !carried.name) return null;
  // 石门村有340户1180人
  return of(quantity.unit === '人' && /^户数?$/.test(carried.name) ? '人口' : carried.name);
}

const SIZE_ALONE = /^[\d百千万亿]{1,5}元?级$/;
const SIZE = /^[\d百千万亿]{1,5}元?级/;
const WHOLE_PLACE = /全[村镇乡组屯寨](?:共|有|共有)?$/;
/** Between how many there are and how long or large they are. */
const MEASURED_TOO = /^(?:[、，]?(?:共计?|合计|总计|总长|计|约)?)$/;
/** The verb of the next of them. */
const NEXT_DEED =
  /^、(?:新建|改建|扩建|改扩建|迁建|续建|改造|新增|调整|优化|提升|升级|更新|维修|修复|拆除|开工|竣工|建成|完善|撤销|合并|延伸)$/;
/** Those who live in households. */
const AT_HOME = new RegExp(`(?:人口|${PEOPLE}|对象|人员)$`);
const ENDS_PART = /^[，。；、）]|^$/;

/** 36座病险水库，已完成除险加固25座，剩余11座: no deed is left over, but those that it is done to. */
const DEED_ENDS = /(?:加固|改造|整治|治理|修复|修缮|整改|提升|搬迁|清淤|拆除)$/;
const thingIn = (names: readonly string[]): string | undefined =>
  names.some((one) => DEED_ENDS.test(one)) ? names.findLast((one) => !DEED_ENDS.test(one)) : undefined;

/** 脱贫228户，剩余3户: what befell the others did not befall those that are left. */
const wholeOf = (name: string, unit: string): string =>
  !name.endsWith('脱贫') ? name : unit === '户' ? '贫困户' : unit === '人' ? '贫困人口' : name;
