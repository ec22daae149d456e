import { isOneOf } from '../dates/words.ts';
import type { RawQuantity } from './raw.ts';

/** Heads of nouns that are counted, so that what stands behind a number with one of them is its noun and no verb. */
export const NOUN_HEAD =
  /(?:集群|项目|企业|中心|基地|工程|平台|园区|学校|[小中大]学|[初高]中|幼儿园|街道|社区|村|乡镇|镇|县|区|市|机构|车间|工厂|产业|岗位|学位|床位|人员|人才|居民|农户|群众|学生|工人|代表|委员|公司|设施|设备|线路|道路|公园|小区|住房|单位|部门|城市|国家|地区|品种|产品|活动|课题|专利|标准|平方|措施|举措|政策|制度|问题|线索|案件|实事)$/;

/** The same, and what one counts only where it ends a longer noun: 示范点, 图书馆. */
export const COUNTED =
  /(?:集群|项目|企业|中心|基地|工程|平台|园区?|学校|[小中大]学|[初高]中|学院|街道|社区|村|镇|县|区|市|省|机构|车间|工厂|产业|岗位|人员|人才|居民|农户|群众|学生|工人|代表|委员|官兵|队员|力量|公司|设施|设备|线路|道路|公园|小区|住房|单位|部门|城市|国家|地区|品种|产品|活动|课题|专利|标准|场馆|措施|举措|任务|团队|站|[^重热难特亮优缺要]点|库|厅|馆|所|厂|场|校|院|行动|示范区|示范点|模式|案例|课程|作品|指标|细则|条款|意见|建议|实事|机架|桩|车|机|船|船[只舶]|灯|柜|泵|塔|闸|棚)$/;

/** 六个粮食主产区, 三个口岸: so few in words count where a place or a work of one's own follows; not 这三个项目, 三个方面. */
export function isCounted(text: string, start: number, end: number): boolean {
  if ('这那该“其前后每'.includes(text[start - 1] ?? '“')) return start === 0 && OUT.test(text);
  return (text[start - 1] === '有' && isSoOf(text, start, end)) || CONCRETE.test(text.slice(end, end + 14));
}

/** 九大基地，有七个都在西部: of how many of those named something is so. */
const isSoOf = (text: string, start: number, end: number) =>
  isOneOf(text, start - 2, '，,中内里') && SO.test(text.slice(end, end + 5));
const SO =
  /^(?:[都均全已仅只]|在(?![于读建线任职岗校])|在建[，。；]|位于|落[在户于]|来自|(?:集中|分布)[在于]|地处|属于?|达标|入选|入围|获批|实现|超过|突破)/;
/** 六项家电国家标准发布: a line that says how much came out. */
const OUT =
  /^[三四五六七八九]项[^，。；：！？、“”]{2,20}(?:标准|规范|规程|规定|办法|条例|政策|措施)(?:正式|获批|今日|今起|陆续)*(?:发布|实施|出台|公布|印发|施行|获批)$/;

const CONCRETE =
  /^[^，。；、：的“”\d]{0,8}(?:产区|集群|口岸|基地|示范区|园区|电站|机场|港口|码头|车站|泊位|水库|灌区|水厂|实验室|医院|小区|标段|航线|工厂|车间|变电站|服务区|乡镇|产业园|安置点|自贸区|综保区|开发区|棚户区|节点|遗产(?![税地所])|自然保护区|国家公园|湿地|大棚|菌棚|鱼塘|快速[路通]|高速公路|国道|省道|公路|铁路|地铁|轨道交通|线路(?!图)|(?<!大)大道|主干道|隧道|大桥|河流|水系|管廊|生产线|航道|干渠|果园|茶园|农场|牧场|合作社|棚(?=[，。；、]|$))/;

/** 直径5米、高35米; 长60米，宽约25米: the size that one character before a length or a weight names; '' where none does. */
export function sizeBefore(text: string, { kind, coreStart }: RawQuantity): string {
  if (kind !== 'physical') return '';
  // 长达42公里的林带, 一条长12米的龙 are named by what is so long
  const ofThing = OF_THING.test(text.slice(coreStart, coreStart + 14));
  if (ofThing && text[coreStart - 1] === '达') return '';
  const near = text.slice(Math.max(0, coreStart - 6), coreStart);
  const size =
    HEIGHT.exec(near) ??
    (ofThing ? null : ONE.exec(near)) ??
    SIZE.exec(text.slice(Math.max(0, coreStart - 24), coreStart)) ??
    MATERIAL.exec(near.slice(-2));
  return size?.[1] ?? '';
}
const OF_THING = /^[\d.]{1,8}[余多]?万?(?:公里|千?米|平方米|平方公里|吨)的[一-龥]/;
/** 楼高18米, 这个长56米的大门 */
const HEIGHT =
  /((?<=[，、；：])[楼台塔坝墙堤杆桥身株棚井][高长宽深]|(?<=[这那][个座条道幅件块根棵艘口处])[长宽高深厚重])(?:约|近|超过?|达)?$/;
/** 铺设有一条长260米、宽2米的沟 */
const ONE = /(?<=一[个座条道幅件块根棵艘口处])([长宽高深厚重])(?:约|近|超过?|达)?$/;
/** 土方7万立方，砼0.4万立方 */
const MATERIAL = /[，、；：]([砼砂石钢煤油糖茶盐])$/;
const SIZE = /(?<![比较][^，。；]{0,20})[、，；：（米]([长宽高深厚重])(?:约|近|超过?|达)?$/;

/** Verbs of herds, which with the animals are the name. */
export const HERDED: ReadonlySet<string> = new Set(['存栏', '出栏']);
/** 出栏牛3.1万头, 牛存栏1.2万头: the verb belongs to so short a noun; '' where none touches one. */
export const herdOf = (
  text: string,
  { act, start, end, linkStart }: { act: string | null; start: number; end: number; linkStart: number },
) =>
  act !== null && HERDED.has(act) && end - start === 1 && HERDS.includes(text[start] ?? '。')
    ? text.slice(text.startsWith(act, start - 2) ? start - 2 : start, Math.max(end, linkStart))
    : '';
const HERDS = '猪牛羊马驴骡鸡鸭鹅兔鱼鹿禽畜';

/** 隧道29座，桥210座 */
export const oneCharacterNoun = (phrase: string) =>
  /^[、和及与]?([桥井路坝渠闸塘猪牛羊鸡鸭鱼树车船房]|标准)$/.exec(phrase)?.[1] ?? '';
