import { CharacterSet } from '../../language/characters.ts';
import { kept, type Naming, type Unnamed } from './named.ts';

/** The second of a pair whose common words only the first has: 政府性基金预算收入98亿元、支出87亿元 are 政府性基金预算收入 and 政府性基金预算支出. */

/** Measures that are told as a pair: what comes in and what goes out. */
const PARTNER: ReadonlyMap<string, string> = new Map([
  ['支出', '收入'],
  ['收入', '支出'],
  ['总支出', '总收入'],
  ['出口', '进口'],
  ['进口', '出口'],
]);
/** Of what the pair is, before its first word: accounts and trade, no person's or household's. */
const OF_BOTH = /(?:预算|基金|资本|财政|医保|社保|保险|收支|贸易|外贸|货物|服务|商品|产品|设备)$/;

/** The name with the words that it shares with the one told right before; as it is where it is no such second. */
export function withSharedHead(naming: Naming, { reading: { text, carried }, left, inSentence }: Unnamed): Naming {
  const { name } = naming;
  const partner = naming.stated && inSentence && name ? PARTNER.get(name) : undefined;
  if (!partner || !carried.name?.endsWith(partner) || !'、，；'.includes(text[left.start - 1] ?? '。')) return naming;
  const head = carried.name.slice(0, -partner.length);
  return OF_BOTH.test(head) ? { ...naming, name: `${head}${name}` } : naming;
}

/** 机械化率62%，与先进地区相差十多个百分点: the words before are what it is held against, and the measure is the one told last. */
export function heldApart(unnamed: Unnamed): Naming | null {
  const { reading, quantity, inSentence } = unnamed;
  const { text, carried } = reading;
  if (!inSentence || !carried.name || quantity.kind !== 'points') return null;
  return APART.test(text.slice(Math.max(0, quantity.coreStart - FURTHEST), quantity.coreStart))
    ? kept(reading, null)
    : null;
}
const FURTHEST = 26;
const APART =
  /[，；](?:但|仍|还|也)?[与和同跟][^，。；：\d]{2,18}(?:还|仍|尚)?(?:相差|有差距|存在差距|差)了?(?:约|近)?$/;

/** 城镇化率56%，在全省13个市中前移2位; 贷款3.2亿元，同比多放0.4亿元: by how much the measure moved that was told before the field, or how much more of it there was. */
export function movedOn({ reading, quantity, inSentence, left, tokenIndex }: Unnamed): Naming | null {
  const { text, carried, raw, tokens } = reading;
  if (!inSentence || !carried.name) return null;
  const touching = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  // 其中新开工110个，比上年多35个: by how many more those told last are.
  if (
    touching?.kind === 'count' &&
    left.base &&
    left.change &&
    touching.unit === quantity.unit &&
    THAN.test(text.slice(touching.end, quantity.start))
  )
    return kept(reading, null);
  if (!MOVE_ENDS.at(text, quantity.coreStart - 1)) return null;
  const before = text.slice(Math.max(0, quantity.coreStart - FURTHEST), quantity.coreStart);
  if (quantity.kind === 'order' && !quantity.rank && left.change && AMONG.test(before)) {
    const name = carried.list.findLast((one) => one !== carried.name);
    return name ? { ...kept(reading, null), name } : null;
  }
  const last = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  return quantity.kind === 'money' && last?.kind === 'money' && MORE_LENT.test(before) ? kept(reading, null) : null;
}
const THAN = /^，[比较](?:上年|去年|上月|[^，。；：\d]{0,4}同期)[多少]$/;
/** What both forms end in. */
const MOVE_ENDS = new CharacterSet('移升进降滑放贷投发付了');
const AMONG =
  /[，；]在?全[国省市县区州][^，。；\d]{0,3}\d{1,3}个?[县市区省州盟旗城][^，。；、\d]{0,6}?[中里]?(?:的?(?:排名|位次))?(?:前移|后移|上升|提升|跃升|前进|下降|下滑)了?$/;
const MORE_LENT = /[，、](?:同比|比(?:上年|去年)(?:同期)?)[多少][放贷投发付]了?$/;
