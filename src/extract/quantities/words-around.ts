import { afterLast, CharacterSet } from '../../language/characters.ts';
import { PERSON_UNITS } from '../../language/people.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';

/** Names of sums, measures and counts that the verb before the number or the noun behind it gives away together with what stands beside. */

/** The name by such words; null of a number beside none of them. */
export function wordsAround(text: string, quantity: RawQuantity): string | null {
  switch (quantity.kind) {
    case 'money':
      return lentTo(text, quantity) ?? freedFrom(text, quantity) ?? scaleOf(text, quantity);
    case 'physical':
      return (
        capacityOf(text, quantity) ?? heldOnTo(text, quantity) ?? dugSoFar(text, quantity) ?? stretchOf(text, quantity)
      );
    case 'count':
      return (
        thirsty(text, quantity) ??
        present(text, quantity) ??
        pupilsOf(text, quantity) ??
        hands(text, quantity) ??
        stillToDo(text, quantity) ??
        ofWorks(text, quantity) ??
        fitted(text, quantity)
      );
    default:
      return null;
  }
}
const LONGEST = 24;

/** 支持王强8万元贴息贷款: the loan, whoever has it. */
function lentTo(text: string, { coreStart, end }: RawQuantity): string | null {
  const loan = LOAN_STARTS.at(text, end) ? LOAN.exec(text.slice(end, end + 12))?.[1] : undefined;
  return loan && LENDS.test(text.slice(Math.max(0, coreStart - 12), coreStart)) ? loan : null;
}
const LOAN_STARTS = new CharacterSet('的无贴低免信小创优担');
const LOAN = /^的?((?:无息|贴息|低息|免息|信用|小额|创业|优惠|担保)[一-龥]{0,4}贷款)(?=[，。；、）]|$)/;
const LENDS = /(?:支持|帮助|帮|借给|贷给|扶持)(?:了)?[一-龥]{2,6}$/;

/** 对低保户子女、残疾学生免学费12万元: what they are freed from, not who they are. */
function freedFrom(text: string, { coreStart }: RawQuantity): string | null {
  if (!FEE_ENDS.at(text, coreStart - 1)) return null;
  return FREED.exec(text.slice(Math.max(0, coreStart - FURTHEST_LIST), coreStart))?.[1] ?? null;
}
const FEE_ENDS = new CharacterSet('费税款金');
const FURTHEST_LIST = 60;
const FREED = /(?:^|[，。；：])[对为][^，。；：\d]{2,50}(免[除收交缴]?[一-龥]{0,4}[费税款金])$/;

/** 到2015年形成800亿元销售规模: so large is what stands behind. */
function scaleOf(text: string, { coreStart, end }: RawQuantity): string | null {
  if (text[coreStart - 1] !== '成' || text[coreStart - 2] !== '形') return null;
  return SCALE.exec(text.slice(end, end + 8))?.[1] ?? null;
}
const SCALE = /^的?((?:销售|营收|产值|产业|投资|资产|经济|贸易|市场|集群)规模)(?=[^一-龥]|的|$)/;

/** 日处理3万吨的城乡污水集中处理能力: the capacity to the end of its name. */
function capacityOf(text: string, { coreStart, end }: RawQuantity): string | null {
  if (text[end] !== '的' || !A_DAY.test(text.slice(Math.max(0, coreStart - 5), coreStart))) return null;
  return CAPACITY.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const A_DAY = /[年日月](?:处理|处置|供水|产|加工|生产|焚烧|接待|吞吐)$/;
const CAPACITY = /^的([^，。；：、\d的]{2,16}能力)(?=[，。；、）]|$)/;

/** 保住了38亿斤的夏粮总产: what was not lost. */
function heldOnTo(text: string, { coreStart, end }: RawQuantity): string | null {
  if (text[end] !== '的' || !HELD_ON.test(text.slice(Math.max(0, coreStart - 3), coreStart))) return null;
  return YIELD.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
const HELD_ON = /(?:保住|守住|稳住|夺得|夺取|赢得)了?$/;
const YIELD = /^的([^，。；：、\d的]{1,8}(?:总产|产量|收成|面积|总量))(?=[，。；、）]|$)/;

/** 隧道已贯通9座，累计掘进3.4万米: how far one has dug, not what was finished. */
function dugSoFar(text: string, { coreStart }: RawQuantity): string | null {
  if (!DUG_ENDS.at(text, coreStart - 1)) return null;
  return DUG.exec(text.slice(Math.max(0, coreStart - 8), coreStart))?.[1] ?? null;
}
const DUG_ENDS = new CharacterSet('进尺约近超');
const DUG = /((?:累计|总)(?:掘进|进尺))(?:约|近|超)?$/;

/** 青水高速公路县内31公里路段: of which road it is a part. */
function stretchOf(text: string, { coreStart, end }: RawQuantity): string | null {
  const part = STRETCH_STARTS.at(text, end) ? STRETCH.exec(text.slice(end, end + 2))?.[0] : undefined;
  const road = part ? ROAD.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1] : undefined;
  const { name } = cleanName((road ?? '').replace(WANTED, ''));
  return part && name ? `${name}${part}` : null;
}
const STRETCH_STARTS = new CharacterSet('路河');
const STRETCH = /^(?:路段|河段)/;
const ROAD =
  /(?:^|[，。；：、])([^，。；：、\d的]{2,12}(?:公路|高速|铁路|国道|省道|大道|快速路|高铁|[江河])[^，。；：、\d的]{0,2}[内里境段])$/;
const WANTED = /^(?:确保|力争|推动|推进|加快|实现|完成|其中|年内|争取)+/;

/** 3.1万人饮水不安全: what they suffer from. */
function thirsty(text: string, { unit, end }: RawQuantity): string | null {
  if (!PERSON_UNITS.has(unit) || text[end] !== '饮' || text[end + 1] !== '水') return null;
  return THIRST.exec(text.slice(end, end + 8))?.[0] ?? null;
}
const THIRST = /^饮水(?:不安全|不达标|困难|难|安全(?:没有|得不到)?保障)(?=[，。；、]|$)/;

/** 受到表彰的个人还有甲村、乙村的护林员等120人: those of whom the sentence begins, not the last of the list. */
function present(text: string, { unit, coreStart, end }: RawQuantity): string | null {
  if (!PERSON_UNITS.has(unit) || text[coreStart - 1] !== '等' || !ENDS.at(text, end)) return null;
  const before = text.slice(Math.max(0, coreStart - LONGEST_SENTENCE), coreStart);
  return PRESENT.exec(before.slice(afterLast(before, '。；！'), before.length))?.[1] ?? null;
}
const LONGEST_SENTENCE = 260;
const ENDS = new CharacterSet('，。；！');
const PRESENT =
  /^\s?([^，。；：、\d的]{2,16}的(?:[^，。；：、\d的]{0,6}(?:嘉宾|领导|代表|个人|专家|学者|顾问|委员|负责人|人员|干部|选手|演员|同志|[师医教队学]员))(?:[和及与][^，。；：、\d的]{2,6})?)(?:还|共|主要|包括)?(?:有|包括)[^\d]/;

/** 办学规模达到36个班、1600人; 招生12个班、540人: what is told of classes and of those in them. */
function pupilsOf(text: string, { unit, coreStart }: RawQuantity): string | null {
  if (!PERSON_UNITS.has(unit) || !PAIR_SIGNS.at(text, coreStart - 1)) return null;
  return CLASSES.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1] ?? null;
}
const PAIR_SIGNS = new CharacterSet('、，');
const CLASSES = /((?:总|办学)规模|招生)[^，。；：、\d]{0,6}\d{1,4}个?(?:教学)?班[、，]$/;

/** 过去这条线要24个人，现在只要7个人: so many are needed there. */
function hands(text: string, { unit, coreStart, coreEnd }: RawQuantity): string | null {
  if (unit !== '人' || text[coreEnd - 2] !== '个') return null;
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  if (ENOUGH.test(text.slice(coreEnd, coreEnd + 5))) return '用工';
  return NEEDS.test(before) && (THEN.test(before) || SAVES.test(before)) ? '用工' : null;
}
/** 3个人就能管好: enough hands for what is done; 5个人就能成立合作社 is a rule for whoever wants it. */
const ENOUGH =
  /^就(?:足?够|行(?!动)|能(?:轻松|全部)?(?:[管看干忙盯守]|操作|完成|照看|搞定|抬|应付|顾过来|种|做完|收完|运行|运转|胜任))/;
const NEEDS = /(?:要|用|需要?|得)$/;
const THEN = /(?:以前|过去|原来|从前|原先|以往)[^，。；：、\d]{0,12}$/;
const SAVES = /(?:现在|如今|眼下|目前)[^，。；：、\d]{0,4}[只仅][^，。；：、\d]{0,3}$/;

/** 未消除风险的300户1100人全部落实措施: those to whom something is still to be done, households and people. */
function stillToDo(text: string, { unit, coreStart, end }: RawQuantity): string | null {
  if (unit !== '户' && unit !== '人') return null;
  if (!GOES_ON.test(text.slice(end, end + 10))) return null;
  return TO_DO.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1] ?? null;
}
const GOES_ON = /^(?:[\d.]{1,6}万?人|、[\d.]{1,6}万?人)?(?:[，。；]|全部|均|都|已|将|要)/;
const TO_DO = /((?:尚未|还未|仍未|未)(?!来)[一-龥]{2,6})的(?:[\d.]{1,6}万?户、?)?$/;

/** 省下达的民生实事12项任务; 分解到我市的主要问题，已完成17项: what so many of are. */
function ofWorks(text: string, { unit, coreStart, end }: RawQuantity): string | null {
  if (unit !== '项' && unit !== '个' && unit !== '件') return null;
  const deed = TASK_STARTS.at(text, end) ? TASKS.exec(text.slice(end, end + 4))?.[0] : undefined;
  const works = deed ? WORKS.exec(text.slice(Math.max(0, coreStart - 8), coreStart))?.[0] : undefined;
  if (works) return `${works}${deed}`;
  if (!DONE_ENDS.at(text, coreStart - 1)) return null;
  return DONE_OF.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1] ?? null;
}
const TASK_STARTS = new CharacterSet('指任工');
const TASKS = /^(?:指标|任务|工作任务)(?![一-龥]{0,2}[率数])/;
const WORKS = /(?:为民办|民生|利民|惠民|便民)实事$/;
const DONE_ENDS = new CharacterSet('成改结号决实了');
const DONE_OF =
  /的([^，。；：、的\d]{0,6}(?:问题|任务|事项|隐患|线索))，(?:目前|现|已|均|累计){0,3}已?(?:完成|整改|完成整改|办结|销号|解决|落实)了?$/;

/** 小区加装电梯完成86台: what was fitted where. */
function fitted(text: string, { coreStart }: RawQuantity): string | null {
  if (text[coreStart - 1] !== '成' || text[coreStart - 2] !== '完') return null;
  const work = FITTED.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1];
  return work ? cleanName(work).name || null : null;
}
const FITTED = /(?:^|[，。；：])([^，。；：、\d]{2,8}(?:加装|更换|安装)[一-龥]{2,4})完成$/;
