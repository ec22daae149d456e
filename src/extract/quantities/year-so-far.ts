import type { RawQuantity } from './raw.ts';

/** What a whole year is to bring, told right before what has come of it by now: 全年改造280公里，建成139公里; 目标100部，仅投用23部. */

const DEED =
  '(?:新?开工|完成|基本建成|建成|完工|竣工|投用|投产|交付|办结|新增|改造|整改|拆除|搬迁|发放|拨付|到位|落实|实施|建设|安装|兑现|销号|培训|招录|安置|创建|打通|更新|加装)';
/** From the comma behind the plan to the number of what has come of it. */
const CAME = new RegExp(
  `^[，；](?:(?:(?:截[至止][^，。；]{1,10}|上半年|[一二三]季度|前[三\\d]{1,2}个?季度|前[\\d一二三四五六七八九十]{1,2}个?月)，?(?:全[市县区省州])?)?(?:目前|现在|现|眼下|实际|仅仅?|只|才|已经?|累计|共){1,3}${DEED}?|(?:完成|建成|完工|竣工|投用|交付|办结))了?(?:约|近|超|过半)?$`,
);
/** The plan is called so: 加装电梯目标90部. */
const CALLED =
  /(?:^|[，。；：\s])(?![^，。；：]{0,12}(?:完成|实现|达到|超|落实|占))[^，。；：\d]{0,14}(?:目标|计划|任务)(?:数|量|是|为)?[：:]?$/;
/** The year does it, and nothing is said to have been done: 全年改造, 年度新增. */
const OF_YEAR =
  /(?:^|[。；：\s])(?:全年|年度|年内|全年度)(?!以来)(?![^，。；]{0,12}(?:已|共|累计|实际|实现|了))[^，。；：、\d]{2,14}$/;
/** 今年新增托位1200个，一季度已完成310个 */
const OF_THIS_YEAR =
  /(?:^|[，。；：\s])今年(?!以来)[^，。；：、\d]{0,6}?(?:新增|改造|新建|建设|实施|培训|整治|加装)(?!了)[^，。；：、\d]{2,12}$/;
/** Not 今年新增企业1200个，累计2300个 */
const DONE = /已|完成|建成|完工|竣工|开工|投用/;
const SUMMED = /[累共]/;
const isDone = (between: string): boolean => DONE.test(between) && !SUMMED.test(between);
/** What begins with the year may have been done. */
const BEGUN = /(?:开工|启动|签约|接待|收入|销售|生产|产值|产量|进出口|增长)$/;
const LONGEST = 26;
const MOST = 2;

const isPlan = (text: string, { coreStart, end }: RawQuantity, made: RawQuantity): boolean => {
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  return (
    CALLED.test(before) ||
    (OF_YEAR.test(before) && !BEGUN.test(before)) ||
    (OF_THIS_YEAR.test(before) && isDone(text.slice(end, made.coreStart)))
  );
};

/** 新建幼儿园14所，已投用5所，其余9所8月底前交付: how many are meant, some of which are there while the rest is to come. */
const isWholeOfRest = (text: string, { coreStart, end, unit }: RawQuantity): boolean => {
  if (!WORK.test(text.slice(Math.max(0, coreStart - LONGEST), coreStart))) return false;
  const hit = REST_TO_COME.exec(text.slice(end, end + LONGEST_REST));
  return hit !== null && hit[1] === unit && hit[2] === unit;
};
const WORK = /(?:新建|[改扩迁]建|改造|新增|建设|加装|整治|更新|铺设|实施)(?!了)[^，。；\d]{0,14}$/;
const LONGEST_REST = 60;
const REST_TO_COME =
  /^，(?:目前|现)?已[^，。；\d]{1,8}[\d.]{1,6}([^，。；、\d]{1,3})，(?:其余|剩余|余下|剩下|另外)的?[\d.]{1,6}([^，。；、\d将计预拟力确争]{1,3})[^，。；\d]{0,6}(?:(?:将|计划|预计|拟|力争|确保)|[\d一二三四]{1,2}月?[底末]?前|年底|下半年)/;
/** 新改建公路210公里、新增充电桩3600根，分别已完成163公里和2915根: what is meant, before what of each is done. */
const isOfRow = (text: string, { coreStart, end, unit, kind }: RawQuantity): boolean => {
  if (kind === 'percent' || !WORK.test(text.slice(Math.max(0, coreStart - LONGEST), coreStart))) return false;
  const hit = ROW_DONE.exec(text.slice(end, end + LONGEST_REST));
  return hit !== null && (hit[1] === undefined ? hit[3] === unit : hit[2] === unit);
};
const ROW_DONE =
  /^(、[^，。；、\d]{2,12}[\d.]{1,8}万?[^，。；、\d]{1,4})?，(?:目前|现)?分别已(?:经|累计)?[一-龥]{2,4}[\d.]{1,8}万?([^，。；、\d]{1,4})和[\d.]{1,8}万?([^，。；、\d]{1,4})(?=[，。；])/;

const amount = ({ value }: RawQuantity): number => (typeof value === 'number' ? value : Number.NaN);

function follows(text: string, plan: RawQuantity, made: RawQuantity): boolean {
  return (
    plan.unit === made.unit &&
    plan.kind !== 'percent' &&
    made.coreStart - plan.end <= LONGEST &&
    amount(made) <= amount(plan) * MOST &&
    CAME.test(text.slice(plan.end, made.coreStart))
  );
}

/** 淘汰产能80万吨，目前已关停45万吨: whether less of the same is told as done right behind the number `index`. */
export function isBeforePart(text: string, quantities: readonly RawQuantity[], index: number): boolean {
  const [whole, made] = [quantities[index] as RawQuantity, quantities[index + 1]];
  return (
    made !== undefined &&
    made.unit === whole.unit &&
    made.coreStart - whole.end <= LONGEST &&
    amount(made) < amount(whole) &&
    SO_FAR.test(text.slice(whole.end, made.coreStart))
  );
}
const SO_FAR = /^，(?:目前|现|截至[^，。；]{1,8}，?)(?:已|累计|共){1,2}[^，。；、\d]{1,10}$/;

/** Whether the number `index` is what has come of the plan right before it. */
export function isSoFar(text: string, quantities: readonly RawQuantity[], index: number): boolean {
  if (index === 0) return false;
  const plan = quantities[index - 1] as RawQuantity;
  const made = quantities[index] as RawQuantity;
  return follows(text, plan, made) && isPlan(text, plan, made);
}

/** Whether the number `index` is such a plan of a year. */
export function isPlanSoFar(text: string, quantities: readonly RawQuantity[], index: number): boolean {
  const plan = quantities[index] as RawQuantity;
  const made = quantities[index + 1];
  if (text[plan.end] === '，' || text[plan.end] === '、')
    if (isWholeOfRest(text, plan) || isOfRow(text, plan)) return true;
  return made !== undefined && follows(text, plan, made) && isPlan(text, plan, made);
}
