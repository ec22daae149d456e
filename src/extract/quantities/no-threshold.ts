import type { RawQuantity } from './raw.ts';

/**
 * Whether a number before a count says something of its own, and not which things are counted: 120余家企业推出300多款新品, 总里程达90公里的道路上架设灯杆200根.
 * @param until where the count begins
 */
export function isOfItsOwn(text: string, { kind, start, end }: RawQuantity, until: number): boolean {
  const between = text.slice(end, until);
  if (kind === 'count') return BRINGS.test(between);
  // 投资38亿元的产业园一期已有4家企业入驻
  if (kind === 'money') return HOUSES.test(between);
  return kind === 'physical' && INSIDE.test(between) && EXTENT.test(text.slice(Math.max(0, start - 8), start));
}

/** A place or work that has those who are counted. */
const HOUSES =
  /^的[^，。；、\d]{2,18}(?:园区?|基地|中心|项目|工程|[厂园]|[一二三四]期)[已现共将]{0,2}(?:有|吸引|入驻|落户|集聚|建有|安置|带动)/;
/** What those who were counted bring. */
const BRINGS =
  /[^的](?:推出|发布|带来|展出|展示|签约|签订|签署|研制|研发|开发|生产|贡献|申报|申请|提供|开设|组织|开展|举办)了?$/;
/** How large a place is, in which something is done. */
const EXTENT = /(?:里程|面积|全长|总长|长度|规模)(?:已?达到?|约|近|超过?|为)?$/;
const INSIDE = /^的[^，。；、\d]{1,12}[上中内里](?![市级游]|心|部)/;
