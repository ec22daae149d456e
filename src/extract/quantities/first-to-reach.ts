import { CharacterSet } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** What only tells the place that somebody has: 全国首个突破13万亿元的省份. */

const OF_STARTS = new CharacterSet('的');
const FIRST =
  /(?:首[个座家位]|唯一|第[一二三四五六七八九十\d]{1,2}[个座家位]|[少为]数几个)(?:地区生产总值|经济总量|[一-龥]{0,8})?(?:突破|超过?|迈过|跨过|跨越|达到?|过|迈上)$/;
const FURTHEST = 22;
/** Who has the place. */
const HOLDER =
  /^的(?:[一-龥]{0,6})(?:省份|省|城市|市|县|区|国家|地区|经济体|企业|公司|园区|口岸|港口|机场)(?=[，。；、])/;

/** Whether a sum or a size only says who was the first to have so much: what it is of was told before. */
export const isFirstToReach = (text: string, { coreStart, end }: RawQuantity): boolean =>
  OF_STARTS.at(text, end) &&
  HOLDER.test(text.slice(end, end + 14)) &&
  FIRST.test(text.slice(Math.max(0, coreStart - FURTHEST), coreStart));
