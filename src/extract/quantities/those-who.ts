import { PERSON_OR_HOUSEHOLD_UNITS } from '../../language/people.ts';
import { NOUN_HEAD } from './heads.ts';
import type { Naming, Unnamed } from './named.ts';

/** Counts of those whom a verb or a size alone tells apart: 企业中亏损的11户; 投资过10亿元的3个. */

/** What they do or how large they are, with the noun of what was counted by this unit before; null where nothing tells them apart. */
export function thoseWho({ reading, tokenIndex, quantity, left, name, noun, counts }: Unnamed): Naming | null {
  const { text, raw, tokens, carried } = reading;
  if (!counts || noun || left.change || quantity.kind === 'order') return null;
  const before = text.slice(Math.max(0, quantity.coreStart - FURTHEST), quantity.coreStart);
  // 带领110余人的观摩团: what they make up.
  const team = PERSON_OR_HOUSEHOLD_UNITS.has(quantity.unit)
    ? TEAM.exec(text.slice(quantity.end, quantity.end + LONGEST_TEAM))?.[1]
    : undefined;
  if (team) return { name: team, subject: null, stated: true };
  if (!before.includes('的')) return null;
  const thing = NOUN_HEAD.exec(carried.byUnit.get(quantity.unit) ?? '')?.[0] ?? '';
  const named = (words: string): Naming => ({ name: `${words}${thing}`, subject: carried.subject, stated: true });
  const sized = (measure: string, much: string): Naming =>
    INVESTED.test(measure) ? { ...named(''), name: `${measure}${much}项目` } : named(`${measure}${much}`);
  const size = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  if (size && size.bound !== '=' && SIZED.test(text.slice(size.end, quantity.coreStart))) {
    const measure = MEASURE.exec(text.slice(Math.max(0, size.start - FURTHEST), size.start))?.[1];
    return measure === undefined ? null : sized(measure, text.slice(size.start, size.end));
  }
  // 受威胁的108户346人应转尽转
  const affected = PERSON_OR_HOUSEHOLD_UNITS.has(quantity.unit) ? AFFECTED.exec(before)?.[1] : undefined;
  if (affected) return { ...named(''), name: `${affected}群众` };
  const who = name ? null : AMONG.exec(before)?.[1];
  return who ? named(who) : null;
}
const FURTHEST = 22;
const INVESTED = /投资额?[超过达到在]{0,2}$/;
const SIZED = /^的(?:项目|企业)?(?:就|只|仅|还|已)?(?:有|达到?|共)?$/;
const LONGEST_TEAM = 14;
const TEAM =
  /^的([^，。；：、的\d]{0,8}?(?:观摩团|代表团|考察团|宣讲团|工作组|检查组|督导组|专班|队伍|志愿队|服务队|工作队|巡查队|突击队)伍?)(?=[^长员]|$)/;
const AFFECTED = /(?:^|[，。；：、对])(受[一-龥]{2,4})的(?:\d{1,6}户)?$/;
/** What has the size: nothing else of its clause stands before it. */
const MEASURE = /(?:^|[，。；：、]|其中)([^，。；：、\d的中里]{0,6})$/;
/** 规上企业中产值正增长的61户; 未开工的8个中，缺指标的3个、缺资金的4个 */
const AMONG =
  /(?:[一-龥]{2}[中里]，?|\d[个户家项条处件人名]、)(?!的)([^，。；：、的\d中里]{2,8}[^，。；：、的\d中里大小多少高低初在天年内外])的(?:有|共|共有)?$/;
