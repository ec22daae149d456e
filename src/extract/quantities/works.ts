import { HERDED } from './heads.ts';
import type { Left } from './left-parts.ts';
import { isKindOfWork } from './manner.ts';
import { AGENT } from './phrases.ts';
import type { RawQuantity } from './raw.ts';

/** Verbs that with the noun before them name a work: 河道清淤, 人工造林, 技能培训. */
export const WORK =
  /^(?:造林|硬化|清淤|疏浚|流转|修复|治理|整治|整改|改造|绿化|抚育|复垦|加固|播种|育秧|育苗|收购|收储|出栏|存栏|培训|接待|救助|回收|清理|拆除|养护|维修|拓宽|亮化|美化|加装|铺设|安装|测绘|勘测|宣讲|抽检|种植|处置|普查|巡查|演练|拆迁)$/;
const KINDS_OF_WORK: ReadonlySet<string> = new Set(['绿化', '人工', '补植', '封育', '机械', '种植', '更新', '复垦']);
/** Those who do a work: 工人铺设12公里, 村里流转800亩. */
const DOER = /(?:[员者户场店队组站里们]|工人|[^工]人|[职员民]工|农民|村民|公司|企业|合作社)$/;

export const isWorker = (name: string): boolean => DOER.test(name);

/** 牛、羊存栏分别达到3万头和5万只, 临时救助8600人次、1362万元: the verb behind the words before a row that is part of the name of each; '' where none is. */
export const workWith = (text: string, { act, start, end }: Left): string =>
  act && text.startsWith(act, end) && (HERDED.has(act) || (AIDS.has(act) && KIND_OF_AID.test(text.slice(start, end))))
    ? act
    : '';
const AIDS: ReadonlySet<string> = new Set(['救助', '援助', '资助', '慰问']);
const KIND_OF_AID = /(?:临时|医疗|教育|住房|社会|司法|专项|急难|灾害|大病|就业|法律|慈善|应急|生活|高龄|助学)$/;

/** Verbs that say nothing but that a work is done. */
const CARRYING: ReadonlySet<string> = new Set(['开展', '完成', '落实', '进行', '实施']);
const FURTHEST_LIST = 36;
/** 开展安全检查3600次、志愿服务1.2万场次: whether such a verb and a number it carries stand before, in the same list. */
function isInList(before: string): boolean {
  if (!before.endsWith('、')) return false;
  const verb = Math.max(...[...CARRYING].map((each) => before.lastIndexOf(each)));
  const list = before.slice(verb + 2);
  return verb >= 0 && /[^\d]{2}\d/.test(list) && !/[，。；：]/.test(list);
}
/** Verbs of a stage, which are told of the noun before them: 完成项目签约12个. */
const DONE_WITH: ReadonlySet<string> = new Set(
  '建设 开工 竣工 投产 投用 签约 落地 建成 新建 入库 覆盖 支付 交付 投入 完成 引进'.split(' '),
);

const TIMES: readonly string[] = ['次', '趟', '场', '轮'];
/** Where or how a thing is done that is counted by how often. */
const TRIP = /(?:带队)?(?:外出|赴外|上门|入户|现场|实地|登门|集中)$/;

/** The name of the work that touches a number, its verb included; the name as it is where there is none. */
export function workOf(text: string, { kind, unit }: RawQuantity, left: Left, name: string): string {
  // 绿化造林250亩: a verb that says of which kind the work is.
  const kindOf = text.slice(left.end - 2, left.end);
  if (
    !name &&
    kind === 'physical' &&
    left.act &&
    left.linkStart > left.end &&
    WORK.test(left.act) &&
    KINDS_OF_WORK.has(kindOf)
  )
    return `${kindOf}${left.act}`;
  // 生猪出栏下降8.1%: what became less is no animal.
  if (left.act && kind === 'percent' && name && HERDED.has(left.act) && text.startsWith(left.act, left.end))
    return `${name}${left.act}`;
  // 开展志愿服务1.2万场次, 落实税费减免12亿元: behind a verb that only carries it, a noun and the verb that touches the number are one work.
  if (
    left.act?.length === 2 &&
    name.length > 1 &&
    (CARRYING.has(text.slice(left.start - 2, left.start)) ||
      isInList(text.slice(Math.max(0, left.start - FURTHEST_LIST), left.start))) &&
    text.slice(left.start, left.linkStart) === name + left.act &&
    !DONE_WITH.has(left.act)
  )
    return name + left.act;
  // 完成企业培育12家: so it is where so general a noun took the verb to it.
  if (name.length === 4 && CARRYING.has(name.slice(0, 2)) && text.slice(left.end, left.linkStart) === left.act)
    return name.slice(2) + left.act;
  if (!left.act || name.length < 2 || (kind !== 'physical' && kind !== 'count')) return name;
  const touches = text.slice(left.end, left.linkStart) === left.act && text.slice(left.start, left.end).endsWith(name);
  // 同志外出招商不少于2次: what was done so often.
  const trip = touches && TIMES.includes(unit) ? TRIP.exec(name) : null;
  if (trip) return `${trip[0]}${left.act}`;
  if (
    !touches ||
    !WORK.test(left.act) ||
    (AGENT.test(name) && !isKindOfWork(name, left.act)) ||
    /^[这该那本]/.test(name)
  )
    return name;
  return DOER.test(name) ? '' : `${name}${left.act}`;
}

/** 加快高标准农田建设，到2025年建成45万亩: the work that the clause before the number's is about; null where it names none. */
export function workTold(text: string, until: number): string | null {
  const before = text.slice(Math.max(0, until - FURTHEST_WORK), until);
  const comma = before.lastIndexOf('，');
  return comma < 0 || before.length - comma > LONGEST_SPAN
    ? null
    : (WORK_TOLD.exec(before.slice(0, comma))?.[1] ?? null);
}
const FURTHEST_WORK = 48;
/** Longest time that may stand between the work and its verb, with the comma. */
const LONGEST_SPAN = 16;
const WORK_TOLD =
  /(?:^|[，。；：、])(?:[要须需应]|继续|全力|大力|持续|深入|全面|扎实|统筹|稳步|有序|加快|推进|抓好|加强|加大|强化|实施|做好|搞好|开展|启动|完善){1,3}([^，。；：、\d]{2,14}(?:建设|改造|治理|修复|整治|更新|布局|加固|扩建|绿化|硬化|清淤|推广))$/;
