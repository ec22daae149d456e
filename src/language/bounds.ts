import { Lexicon } from './lexicon.ts';

/** Words before or behind a number that say how it bounds what is measured. */
export type BoundSign = '>=' | '>' | '<=' | '<' | '~';

/** 不会低于, 绝不超过: what denies a bound and so promises or demands the other one. */
export const DENIALS =
  '不会 不能 不可 不许 不准 不允许 不应 绝不 决不 绝不会 决不会 绝不能 决不能 也不会 也不能 绝对不 绝对不会 绝对不能';
/** 也不低于, 从未低于: what only says that it is not so. */
const NOT_SO = '也不 从不 没有 没 从未';
const denied = (denials: string, bounds: string): string[] =>
  denials.split(' ').flatMap((denial) => bounds.split(' ').map((bound) => denial + bound));
const [LESS, MORE] = ['低于 少于 小于', '超过 高于 多于 大于 超出 突破'] as const;
/** Bounds that say by their own words what has to be so. */
export const DEMANDING_BOUNDS: readonly string[] = [...denied(DENIALS, LESS), ...denied(DENIALS, MORE)];

/** Bounds that may stand apart from their number. */
export const DISTANT_BOUND: ReadonlySet<string> = new Set([
  ...'至少 最少 最多 至多 最高 最高不超过 不超过 不低于 不少于 不高于 不得超过 不得低于 不得少于 不足 不到 跌破'.split(
    ' ',
  ),
  // 约需资金30亿元, 约有农户3.2万户: ahead of the verb
  ...'约需 约需要 大约需 大约需要 大概需要 大致需要 约有 大约有 约计 约可 约能 大约可 大约能 大约 大概 约合'.split(' '),
  ...DEMANDING_BOUNDS,
]);

const BEFORE: Record<BoundSign | '=', string> = {
  // Only so many, not at most: 不过4.2亿元.
  '=': '不过 只不过 也不过 最多时 最高时 最少时 最低时 最高卖到 最高卖 最高涨到',
  '>=': `${denied(`${DENIALS} ${NOT_SO}`, LESS).join(' ')} 达到或超过 超过或达到 不低于 不少于 不小于 不得低于 不得少于 至少 至少有 最少 最低 不下 不下于 起码 ≥ 大于等于 不能低于 不能少于 不应低于 不亚于 高于或等于`,
  '>': '超过 超出 超 突破 逾 高于 多于 大于 过 刚过 跨过 跨越 冲破 破 远超 已超 远超过 ＞ > 超越 迈过 突破了 超过了',
  '<=': `${denied(`${DENIALS} ${NOT_SO}`, MORE).join(' ')} 没超 不突破 不超出 不超过 不高于 不多于 不大于 不得超过 不得高于 不能超过 最高 最高不超过 最多 至多 不超 最长 上限 最高可 最高可达 最高可至 最高至 最高给予 最高达 封顶 ≤ 小于等于 低于或等于`,
  '<': '跌破 降破 低于 不到 不足 少于 小于 不满 未达 未达到 未超过 剩不下 剩不了 挣不下 挣不了 挣不到 赚不了 赚不到 卖不到 卖不了 收不到 拿不到 花不了 用不了 要不了 ＜ < 未满 不及',
  '~': '差不多 差不多有 差不多是 大约是 大概是 大致是 约是 大抵 接近于 约 近 大约 大约有 约为 接近 逼近 直逼 将近 约占 大概 约有 约合 大致 几近 近乎 几乎 约达 大约还有 大概还有 大约只有 大概只有 约还有 约需 约需要 大约需 大约需要 大概需要 大致需要 约计 约可 约能 大约占 大约可 大约能',
};
const AFTER: Record<BoundSign | '=', string> = {
  '=': '',
  '>=': '以上 及以上 含以上 + ＋ 起 往上',
  '>': '开外 出头 有余',
  '<=': '以内 以下 之内 及以下 之下 封顶',
  '<': '',
  '~': '左右 上下 前后',
};

const lexicon = (table: Record<BoundSign | '=', string>) =>
  new Lexicon<BoundSign | '='>(
    (Object.entries(table) as [BoundSign | '=', string][]).flatMap(([sign, words]) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, sign] as const),
    ),
  );

/** 超过 400家, 不低于 90%: for the tokeniser, longest word first. */
export const BOUNDS_BEFORE = lexicon(BEFORE);
/** The same words as a list, for the table of cues. */
export const BOUND_WORDS: readonly string[] = Object.values(BEFORE).flatMap((words) => words.split(' '));
const BOUNDS_AFTER = lexicon(AFTER);

/** The bound that starts at `at` right behind a number and its unit (以上, 左右, 以内), with its end, or null. */
export function readBoundAfter(text: string, at: number): { sign: BoundSign | '='; end: number } | null {
  const hit = BOUNDS_AFTER.longestAt(text, at);
  // 结存200亿元有余额保障
  if (hit?.[0] === '有余' && /[额热量钱粮力地留]/.test(text[at + 2] ?? '。')) return null;
  // 奖励20万元+高层次人才名额: and something else
  if (
    (hit?.[0] === '+' || hit?.[0] === '＋') &&
    /[\d一-龥“《]/.test(text[at + 1] ?? '。') &&
    !OF_SO_MUCH.test(text.slice(at + 1, at + 4))
  )
    return null;
  return hit ? { sign: hit[1], end: at + hit[0].length } : null;
}
/** 1000万+的项目, 50+项服务 */
const OF_SO_MUCH = /^(?:的|个|家|项|条|种|场|次|元|万|亿|座|处|户|件|所|亩|吨|公里|平方)/;
