import type { Article } from '../../article/types.ts';
import { readNumeral } from '../../language/numerals.ts';
import type { Place, Programme } from '../types.ts';

/** Longest name in quotes that is taken for a programme. */
const MAX_NAME = 16;
/** Longest member of an expansion. */
const MAX_ITEM = 24;
/** What a programme is called beside its quotes: “千村示范”工程, “双招双引”行动. */
const KIND =
  /^(?:重点|专项|攻坚|提升|三年)?(?:工程|行动|计划|战略|体系|格局|模式|机制|布局|产业集群|集群|产业|活动|目标|任务|体制|改革|制度|路径|举措|保障|标准|框架|版图|发展格局|产业体系|工作法|思路|方案|专项)/;
/** Plan periods, festivals and the like are quoted too. */
const NO_PROGRAMME = /^(?:[一二三四五六七八九十]{2,3}五|五一|十一|六一|七一|八一|三八|五四|双十一|一|二|三)$/;
/** Counted names: 五大高地, 双百工程, 1+6+N, 三年倍增. */
const COUNTED = /^(?:[一二三四五六七八九十百千万双两]|\d)|[一二三四五六七八九十百千万\d+＋]/;
/** Signs that open an expansion behind the name. */
const OPENS = /^[^，,。；：:（(“”、的]{0,6}(?:[：:]|——|[，,]?(?:即|包括|分别是|也就是)|[（(]即?)/;
const LEADING_VERB =
  /^(?:.*(?:打造|建设|实施|推进|推动|构建|形成|聚焦|围绕|抓好|做好|做强|做大|培育|加快|坚持|统筹|落实|突出|开展|深化|强化|全力|着力|包括|涵盖|为|了|的|是|抓|把|以))(?=[一-龥“]{2,})/;

/**
 * Named programmes and slogans in quotes (“五大高地”), with what they stand for where the text says so, before or behind
 * the name. A name without expansion counts where a word for a programme stands behind it. Linear; pure.
 */
export function findProgrammes(article: Article): Programme[] {
  const byName = new Map<string, Programme>();
  for (const [paragraph, text] of article.paragraphs.entries())
    for (const place of quotedIn(text, paragraph)) {
      const name = text.slice(place.start + 1, place.end - 1);
      const known = byName.get(name);
      if (!known && (NO_PROGRAMME.test(name) || !COUNTED.test(name))) continue;
      const items = known?.items.length
        ? []
        : (itemsBehind(text, place.end, name) ?? itemsBefore(text, place.start, name));
      if (!known && !items?.length && !KIND.test(text.slice(place.end, place.end + 8)) && !KIND_END.test(name))
        continue;
      const programme = known ?? { name, items: [], mentions: [], rule: 'programmes/quoted' };
      if (items?.length) programme.items = items;
      programme.mentions.push(place);
      byName.set(name, programme);
    }
  return [...byName.values()];
}

/** “双百工程”: the word for a programme is part of the name. */
const KIND_END = /(?:工程|行动|计划|战略|体系|格局|模式|机制|集群|高地|基地|中心|工作法)$/;

function* quotedIn(text: string, paragraph: number): Generator<Place> {
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    // No farther than a name is long, or 50,000 opening quotes would each look for their end through the whole text.
    const length = text.slice(open + 1, open + MAX_NAME + 2).indexOf('”');
    const close = open + 1 + length;
    const name = text.slice(open + 1, close);
    if (length < 2 || /[“，。；！？：,;!?:]/.test(name)) continue;
    yield { paragraph, start: open, end: close + 1, quote: text.slice(open, close + 1) };
  }
}

/** How many things a name counts: 五大高地 is 5, 双百 and 1+6+N say nothing. */
function countIn(name: string): number | null {
  const numeral = /[一二三四五六七八九十\d]/.test(name[0] ?? '') ? readNumeral(name, 0) : null;
  return numeral && numeral.low === numeral.high && numeral.low >= 2 && numeral.low <= 20 && !/[+＋]/.test(name)
    ? numeral.low
    : null;
}

/** “五大高地”：创新创业高地、…; “三个一批”（签约一批、开工一批、投产一批） */
function itemsBehind(text: string, end: number, name: string): string[] | null {
  const behind = text.slice(end, end + 240);
  const opening = OPENS.exec(behind);
  if (!opening) return null;
  const rest = behind.slice(opening[0].length);
  const stop = rest.search(/[）)。；！？，;!?,]/);
  const items = split(stop < 0 ? rest : rest.slice(0, stop));
  return fits(items, name) ? items : null;
}

/** 创新创业高地、开放合作高地、生态宜居高地“三大高地”: as many as the name counts, right before it. */
function itemsBefore(text: string, start: number, name: string): string[] | null {
  const count = countIn(name);
  if (count === null) return null;
  const before =
    text
      .slice(Math.max(0, start - 160), start)
      .split(/[，。；：！？,;:!?]/)
      .at(-1) ?? '';
  const items = split(before.replace(/等$/, ''));
  if (items.length !== count) return null;
  const [first = ''] = items;
  items[0] = first.replace(LEADING_VERB, '');
  return fits(items, name) ? items : null;
}

const split = (list: string) =>
  list
    .split(/、|以及|(?<=[一-龥”]{2})和(?=[一-龥“]{2})/u)
    .map((item) => item.trim())
    .filter(Boolean);

function fits(items: readonly string[], name: string): boolean {
  const count = countIn(name);
  return (
    items.length >= 2 &&
    items.length <= 20 &&
    (count === null || items.length === count) &&
    items.every((item) => item.length >= 2 && item.length <= MAX_ITEM && !/[“：]$/.test(item))
  );
}
