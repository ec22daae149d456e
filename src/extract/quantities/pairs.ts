import type { Naming, Unnamed } from './named.ts';
import type { Token } from './tokens.ts';

/**
 * One thing counted in two ways, and those left of it: 建档立卡贫困户231户987人, 剩余3户8人. Both are named by the noun before them or by what
 * was counted before; what is told of them behind (散居在半山腰上, 都落实了帮扶措施) is said of those, it names none.
 */
export function ofThosePaired(unnamed: Unnamed): Naming | null {
  const { reading, quantity, left, tokenIndex, counts, name, noun, inSentence } = unnamed;
  const { text, raw, carried } = reading;
  // 全村286户人家守着一条河
  if (noun?.name === '人家' && quantity.unit === '户') return { name: '户数', subject: unnamed.subject, stated: true };
  if (!counts || noun) return null;
  const index = (reading.tokens[tokenIndex] as Token).quantity;
  const before = raw[index - 1];
  const second = before?.kind === 'count' && before.end === quantity.start && before.unit !== quantity.unit;
  const of = (words: string): Naming => ({ name: words, subject: unnamed.subject ?? carried.subject, stated: false });
  // 受损的417户，已有409户入住，其余8户汛期前搬入新居: of those counted before, in an earlier sentence as well.
  if (!name || second) {
    const from = (second ? before : quantity).coreStart;
    const rest = carried.byUnit.get(quantity.unit);
    if (rest && !left.change && REST.test(text.slice(Math.max(0, from - 5), from)))
      return of(wholeOf(rest, quantity.unit));
  }
  if (!second || !inSentence || !carried.name) return null;
  // 石门村有340户1180人
  return of(quantity.unit === '人' && /^户数?$/.test(carried.name) ? '人口' : carried.name);
}

/** Those left of a whole. */
const REST = /(?:其余|剩余|剩下|余下)的?(?:还有)?$/;

/** 脱贫228户，剩余3户: what befell the others did not befall those that are left. */
const wholeOf = (name: string, unit: string): string =>
  !name.endsWith('脱贫') ? name : unit === '户' ? '贫困户' : unit === '人' ? '贫困人口' : name;
