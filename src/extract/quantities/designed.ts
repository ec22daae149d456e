import { isToCome } from './ahead.ts';
import { sentenceUntil } from './announce.ts';
import type { RawQuantity } from './raw.ts';

/** What a work is designed for: a promise of it until it runs. */

/**
 * Whether `name` says for how much a work is laid out (设计办学规模72个班, 设计年调水量10亿立方米) that is not there yet: the text tells
 * of a plan or of building it, and not that it runs. `planned`: all that the section tells is planned.
 */
export function isDesignedFor(
  text: string,
  { start, end }: RawQuantity,
  name: string,
  planned: boolean,
  published: string | null,
): boolean {
  if (isOfWorkUnderWay(text, start)) return true;
  if (!name.includes('设计') || !DESIGNED.test(name)) return false;
  const stop = text.indexOf('。', end);
  const around = text.slice(Math.max(0, start - FURTHEST), Math.min(stop < 0 ? text.length : stop, end + FURTHEST));
  const running = runs(around, published);
  if (SIZE.test(name) && (planned || isToCome(text, end))) return !running || planned;
  return !running && (planned || WORK.test(around));
}

/** 正在建设的水库灌溉农田6.8万亩，日供水2万吨: what a work can do that is being built. */
const isOfWorkUnderWay = (text: string, start: number): boolean => {
  if (!CAPACITY.test(text.slice(Math.max(0, start - LONGEST_CAPACITY), start))) return false;
  const sentence = sentenceUntil(text, start);
  return UNDER_WAY.test(sentence) && !REACHED.test(sentence);
};
const LONGEST_CAPACITY = 14;
const CAPACITY = /(?:灌溉|供水|装机|发电|处理|[年日]产|吞吐|容纳|受益)[^，。；、\d]{0,8}$/;
const UNDER_WAY = /^[^，。；\d]{0,14}(?:正在(?:建设|施工|修建|兴建)|在建|开工建设|动工兴建|加紧施工)的[^，。；]{2,16}/;
const REACHED = /[了已]|目前|累计|完成|去年/;

const FURTHEST = 100;
const SIZE = /设计[^，。；]{0,4}(?:规模|能力|产能|库容|产量)$/;
const DESIGNED =
  /设计[^，。；、\d]{0,7}(?:规模|能力|产能|库容|产量|[供调输引取来排]水量|[输供用]气量|[输供热]热量|处理量|处置量|发电量|装机容量|吞吐量|通过量|旅客量|货运量|客运量|灌溉面积|产值|床位|班级|学位|藏书量|年限)$|设计(?:年均?|日均?|每年|每天|每小时)(?:产|处理|供水|调水|发电|生产|加工|吞吐|接待)[^，。；、\d]{0,8}$/;
/** Words of a work that is planned or being built. */
const WORK =
  /工程|项目|开工|在建|施工|动工|奠基|新建|拟建|筹建|总投资|工期|建成后|投产后|投用后|投运后|通车后|预计|计划/;

/** Whether the words tell that something runs that was built; not 建成后, 预计2029年建成 or 明年投产. */
function runs(words: string, published: string | null): boolean {
  for (const hit of words.matchAll(BUILT)) {
    const year = hit[1] ? Number(hit[1]) : null;
    if (year === null || (published !== null && year < Number(published.slice(0, 4)))) return true;
  }
  return NOW.test(words);
}
/** That it was built, and in which year; where nothing of the kind stands before it is taken as done. */
const BUILT =
  /(?<!预计|计划|将|拟|可|待|未|即将|年底|有望|力争|确保|明年|后年|建设|[\d年月底]|全部|前|后)(?:(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?底?)?(?:全面|正式|顺利|已|已经|全线|竣工)?(?:建成|投产|投运|投用|投入使用|投入运[行营]|通水|通气|通车|开通|竣工|启用|满产|蓄水)(?!后|能力|里程|时|验收|通)/gu;
const NOW = /目前(?:日|年|实际|已|运行)|(?:正常|稳定|满负荷|投入)运[行营]|现[有状]|实际日?处理/;
