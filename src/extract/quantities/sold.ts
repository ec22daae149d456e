import { CharacterSet } from '../../language/characters.ts';
import { cleanName } from './names.ts';

/** What something is sold or reckoned for: the thing before the verb is what the sum is of, not the verb. */

const ENDS = new CharacterSet('到了卖价按约近上');
const FURTHEST = 36;
const SOLD =
  /(?:^|[，。；：“、])([^，。；：、“”\d]{2,18}?)(?:最[多高贵好少低](?:时|的)?|一般|平均|通常|可以|[可能就都曾还只已常才]|至少|线上|今年|现在|如今){0,4}(?:零售价?|售价|出售|卖到|卖出|卖)了?[约近上]?$/;
/** Who sells, and words that name nothing sold. */
const SELLER =
  /(?:^[我他她你它咱]|[们家员者户民人商店社司]|去年|今年|往年|以前|过去|一年|全年|当年|累计|全部|平均|每天|一天|多|少)$|^(?:每|不|全|去年|今年|光|仅|就)/;
/** How many, what they weigh or where they come from, before the thing itself. */
const OF_WHICH = /^.{1,14}的(?=[一-龥]{2})/;

/** 一箱脐橙卖到90元: the thing that is sold for the sum before which `text` ends at `at`; null where the words say no such thing. */
export function soldFor(text: string, at: number): string | null {
  if (!ENDS.at(text, at - 1)) return null;
  const before = text.slice(Math.max(0, at - FURTHEST), at);
  const thing = SOLD.exec(before)?.[1];
  if (!thing || SELLER.test(thing)) return null;
  const { name } = cleanName(thing.replace(OF_WHICH, ''));
  return name.length >= 2 && !SELLER.test(name) ? name : null;
}

/** 每亩多收900元, 每斤比别处多卖5毛钱: by how much more each of them brings; null where nothing says so. */
export function broughtMore(text: string, at: number): string | null {
  const more = EACH_MORE.exec(text.slice(Math.max(0, at - 24), at));
  return more ? `${more[1]}${more[2]}` : null;
}
const EACH_MORE =
  /(?:^|[，。；：“])(?:平均)?(每(?:公斤|[亩斤吨头只户人件株棵箱枚盒瓶]))(?:比[^，。；：\d]{1,8}?)?[能可就会还]{0,2}([多少](?:收|卖|赚|挣|产|打|得|花|掏|付|缴|交|拿|领|增收|收入))了?[约近]?$/;
/** 每公斤按48元结算: the price of so much; null where nothing is reckoned. */
export function reckonedAt(text: string, start: number, end: number): string | null {
  if (text[start - 1] !== '按') return null;
  const each = EACH.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return each && RECKONED.test(text.slice(end, end + 6)) ? `${each}价格` : null;
}
const EACH = /(每(?:公斤|千克|斤|吨|亩|只|头|箱|袋|棵|株|件|度|方|立方米|平方米))(?:均|都|统一)?按$/;
const RECKONED = /^(?:的价格?)?(?:计价|结算|计算|折算|作价)/;
