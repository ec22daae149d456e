import { sentenceUntil } from './announce.ts';
import type { RawQuantity } from './raw.ts';

/** What a work is to consist of, told of one that is still to be built. */

/**
 * Whether the number is a part of such a work: 项目包括年产120万吨的焦化装置…。建成后，预计…; 用地90亩，建设8.5万平方米的功能区.
 * @param begins the article tells of works that are begun; one of them opens the sentence: 河道治理工程治理河道14公里，同步建设步道22公里
 */
export function isMadeOf(text: string, { kind, start, end }: RawQuantity, begins = false): boolean {
  if (kind === 'money' || kind === 'percent') return false;
  const sentence = sentenceUntil(text, start);
  if (begins && WORK_OPENS.test(sentence) && BUILT_THERE.test(sentence) && !DONE.test(sentence)) return true;
  const rest = text.slice(end, end + LONGEST);
  return !DONE.test(sentence) && isPart(sentence, kind === 'count') && ONCE_BUILT.test(rest) && !STANDS.test(rest);
}
const LONGEST = 240;

/** Whether a number right behind `sentence` ends a list of what a work holds, is what it can do, or what is built for what it costs or takes. */
function isPart(sentence: string, counted: boolean): boolean {
  const head = HOLDS.exec(sentence);
  const list = head ? sentence.slice(head.index + head[0].length) : '';
  if (counted ? list.endsWith('等') && !/\d/.test(list) : CAPACITY.test(list)) return true;
  return BUILDS.test(sentence) && COSTS.test(sentence);
}
const HOLDS = /(?:建设内容|项目|工程)(?:主要)?(?:包括|涵盖|包含)/;
const CAPACITY = /[年日](?:处理|产出|生产|加工|产|炼)[^，。；、\d]{0,6}$/;
const COSTS = /(?:投资|用地|占地)(?:面积)?约?\d/;
const BUILDS = /，(?:主要|规划|新)?建设(?!了|用地|规模)[^，。；]{0,32}$/;
const ONCE_BUILT =
  /(?:[，。；]|^)(?:[^，。；\d]{0,16})(?:[建]成|投产|达产|投用|完工|竣工|投入使用|投入运营)(?:[\d一二两三五—-]{1,3}年)?后(?:[^。]{0,24}(?:预计|将|可(?!以说)|有望|能)|，?(?:预计)?年(?:产|销|利|税|处理|加工))/;
const STANDS = /^[^。]{0,60}(?:已|目前|现已|一直|投入使用后已)/;
const DONE = /[已了]|目前|现有|建有|去年|上年|建成的|竣工|投用的/;
const WORK_OPENS = /^[^，。；、：\d]{2,24}(?:工程|项目|[一二三]期)(?![办部])/;
const BUILT_THERE =
  /(?:治理|新建|改建|扩建|建设|改造|铺设|敷设|打通|架设|修建|加固|疏浚|清淤|布设|设置|栽植|种植|绿化|新增|配建|拓宽|整治)(?!了|用地|规模|周期|工期)(?:[^，。；、：\d]{0,14}\d[\d.]{0,6}[万]?[^，。；、：\d]{1,14}、){0,4}[^，。；、：\d]{0,14}$/;
