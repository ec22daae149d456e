import { afterLast, CharacterSet } from '../../language/characters.ts';
import { PERSONS } from './behind.ts';
import { clauseStart, clauseSubject } from './clause.ts';
import type { Naming, Unnamed } from './named.ts';
import { cleanName } from './names.ts';
import { AGENT } from './phrases.ts';
import { planOfYear, spentOnWorks } from './plan-sums.ts';
import { COMPLETION, PLACE_END } from './stages.ts';
import { thoseWho } from './those-who.ts';
import { isWorker } from './works.ts';

/** What a number goes back to that has no name of its own: the kind of a plan, more of the same, a stage that so many per cent reached. */

/** 完成考核目标155亿元的81.7%: of which kind the plan is that something told before is held against. */
const PLAN_KIND =
  /^(?:[国省市县区州](?:定|里|级)?|上级|年度|全年|年初|既定)?(?:下达|分解|分配|总|考核|责任|奋斗|序时|工作|保底|力争|必成|确保|承诺|攻坚|建设|创建|争取|包保|对标|指标)(?:目标|任务|计划|指标)?(?:任务|数|值)?$/;
const PLAN_SAID_ENDS = new CharacterSet('标务划数值为是的约近超');
const PLAN_SAID = /(?:目标|任务|计划|指标)(?:任务|数|值)?(?:为|是|的)?(?:约|近|超)?$/;
const PLAN_AMOUNT =
  /(?:^|[^一-龥])(?:年度|全年)?(?:目标|计划|总?任务)(?:总)?[量数额]$|^[国省市县区]?(?:里|定)?(?:下达|考核|责任|总)的?(?:目标|任务|计划)(?:任务)?$/;

/** Whether the words before a number only say of which kind the plan is that it tells. */
export const isPlanKind = (text: string, name: string, start: number, coreStart: number): boolean =>
  PLAN_SAID_ENDS.at(text, coreStart - 1) &&
  PLAN_KIND.test(name) &&
  PLAN_SAID.test(text.slice(Math.max(start, coreStart - 10), coreStart));

/** 任务量3800米、已完成4800米: what was done, where only how much was asked for has been told; null elsewhere. */
function taskDone({ reading, left, inSentence, name, noun, subject }: Unnamed): Naming | null {
  const { name: before } = reading.carried;
  return inSentence && before !== null && !name && !noun && !left.change && left.act !== null
    ? PLAN_AMOUNT.test(before) && COMPLETION.test(left.act)
      ? { name: left.act, subject, stated: true, byVerb: true }
      : null
    : null;
}

/** 一期6条生产线, 二期再上8条线: one character for what was counted by this unit before; null elsewhere. */
function inShort({ reading: { text, carried }, quantity, noun, counts }: Unnamed): Naming | null {
  // 在8个重点县建设基地，在30个县开展试点: where else something is done.
  if (text[quantity.start - 1] === '在') return null;
  const alike = counts && noun?.name.length === 1 ? carried.byUnit.get(quantity.unit) : undefined;
  return alike && alike.length > 2 && noun && alike.endsWith(noun.name)
    ? { name: alike, subject: carried.subject, stated: false }
    : null;
}

/** 明年再安排160公里, 上半年先解决60个: more or some of what was counted by this unit before; null elsewhere. */
function moreOf({ reading, quantity, left, name, noun, counts, subject }: Unnamed): Naming | null {
  if (name || noun || !left.act || left.change || left.linkStart <= left.end) return null;
  if (!counts && quantity.kind !== 'physical') return null;
  const alike = reading.carried.byUnit.get(quantity.unit);
  return alike && MORE.test(reading.text.slice(Math.max(0, left.end - 3), left.end))
    ? { name: alike, subject: subject ?? reading.carried.subject, stated: false }
    : null;
}
/** 再 and the like right before the verb. */
const MORE = /(?:[^一不]再|先|另|还[要将需]?|再[次度]?)(?:新)?$/;

/** 新开工21项、基本建成24项, 开工数38户；竣工31户: what was named by its deed alone is no kind of thing that another deed is done to; null elsewhere. */
function nextDeed({ reading, quantity, left, name, noun, counts, inSentence, subject }: Unnamed): Naming | null {
  if (!counts || name || noun || !left.act) return null;
  const alike = reading.carried.byUnit.get(quantity.unit) ?? (inSentence ? null : reading.carried.name);
  if (!alike || !DEED_ALONE.test(alike)) return null;
  const deed = DEED_BEFORE.exec(reading.text.slice(Math.max(0, quantity.start - LONGEST_DEED), quantity.start))?.[0];
  return deed && deed !== alike ? { name: deed, subject, stated: true, byVerb: true } : null;
}
const DEED =
  '(?:新|基本|全面|全部|集中)?(?:开工|建成|竣工|投产|签约|完工|动工|投用|落地|开工建设|建成投产|建成投用|竣工投产|受理|办理|办成|办结|立案|结案|答复)';
const DEED_ALONE = new RegExp(`^${DEED}(?:[项户家个]?数)?$`);
const DEED_BEFORE = new RegExp(`${DEED}$`);
const LONGEST_DEED = 8;

/** 9月底前100%开工: the stage that a share of those named before reaches; null where the words behind it say none. */
function stageReached({ reading: { text }, quantity, left, name, noun, subject }: Unnamed): Naming | null {
  if (quantity.kind !== 'percent' || name || noun || left.change || left.account || left.of) return null;
  if (left.reach && !text.startsWith('实现', quantity.coreStart - 2)) return null;
  const stage = STAGE_REACHED.exec(text.slice(quantity.end, quantity.end + 10))?.[1];
  return stage ? { name: stage, subject, stated: true } : null;
}
const STAGE_REACHED =
  /^(?:全部|如期|按时|按期)?((?:开工|竣工|投产|投用|建成|完工|到位|办结|入库|纳统|签约|达标|交付|整改|覆盖|供货|兑付|拨付)(?:建设|使用|投产|投用|到位|达效)?)(?=[，。；、]|$)/;

/** 玉米计划播种61万亩: what the clause begins with and is planned to be done to it; null elsewhere. */
function workPlanned({
  reading: { text, tokens },
  tokenIndex,
  quantity,
  left,
  name,
  noun,
  subject,
}: Unnamed): Naming | null {
  const { act } = left;
  if (quantity.kind !== 'physical' || name || noun || !act || left.change || left.linkStart <= left.end) return null;
  if (!ON_LAND.has(act) || !PLANNED.test(text.slice(Math.max(0, left.end - 2), left.end))) return null;
  const opening = text
    .slice(clauseStart(tokens, tokenIndex), left.end)
    .replace(PLANNED, '')
    .replace(/^其中[，：]?/, '');
  const head =
    opening.length <= LONGEST_CROP ? cleanName(opening).name : clauseSubject(text, tokens, left.first - 1, false);
  return head && !AGENT.test(head) && !PLACE_END.test(head) && !isWorker(head)
    ? { name: head.endsWith('面积') ? head : `${head}${act}`, subject, stated: true }
    : null;
}
/** What is done to so much land of one crop or kind. */
const ON_LAND: ReadonlySet<string> = new Set(
  '播种 种植 收获 收割 移栽 栽植 栽种 插秧 改造 治理 造林 复垦 流转 轮作 套种 间作 复种'.split(' '),
);
const LONGEST_CROP = 8;
const PLANNED = /(?:计划|[拟将要可]|预计)$/;

/** 春播用肥约1.3万吨，现已到户6300吨: how much of what was measured so has come where it is used; null elsewhere. */
function arrivedAt({
  reading: { raw, tokens, carried },
  tokenIndex,
  quantity,
  left,
  name,
  inSentence,
  subject,
}: Unnamed) {
  if (!inSentence || !carried.name || !ARRIVED.has(name) || left.change || STOCK.test(carried.name)) return null;
  const before = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  return before?.unit === quantity.unit && !carried.name.endsWith(name)
    ? { name: `${carried.name}${name}`, subject, stated: true }
    : null;
}
const STOCK = /(?:货源|库存|存量)$/;
const ARRIVED: ReadonlySet<string> = new Set('入户 入仓 入店 下摆 调入 调运'.split(' '));

/** 三桠318亩、板栗、泡桐、猕猴桃等5860亩: the list that 等 closes, where no noun stands behind; null elsewhere. */
function examplesOf({ reading: { text }, quantity, left, name, noun, subject }: Unnamed): Naming | null {
  // 田块归并、沟渠改建等项目共计42亩
  if (quantity.kind !== 'physical' || noun) return null;
  const works = OF_LIST.test(name) && text.startsWith(`等${name}`, left.start - 1);
  if (!works && (name || left.start < left.end || text[quantity.coreStart - 1] !== '等')) return null;
  const end = (works ? left.start : quantity.coreStart) - 1;
  const before = text.slice(Math.max(0, end - LONGEST_LIST), end);
  const told = before.slice(afterLast(before, '，。；：'));
  const members = (works ? told.replace(HOW_MANY, '').replace(DOING, '') : told).split('、');
  // What holds a digit is the number before the list: 三桠318亩.
  const list = members.slice(members.findLastIndex((member) => HAS_DIGIT.test(member)) + 1);
  const names = list.length > 1 && list.every((member) => member.length > 0 && member.length <= LONGEST_MEMBER);
  return names ? { name: list.join('、'), subject, stated: true } : null;
}
const OF_LIST = /^(?:项目|工程|工作|任务)$/;
/** 北沟等8村田块归并: of how many places. */
const HOW_MANY = /^.{0,30}等?\d{1,4}个?(?:村|镇|乡|县|社区|街道)/;
const DOING = /^(?:累计|共|已|统筹)*(?:实施|推进|完成|开展|启动)/;
const LONGEST_LIST = 40;
const LONGEST_MEMBER = 8;
const HAS_DIGIT = /\d/;

/** 为12.6万人次报销医疗费用5600万元: what was done for so many, where nothing says who they are; null elsewhere. */
function doneFor({ reading: { text }, quantity, left, name, noun, counts, subject }: Unnamed): Naming | null {
  if (!counts || name || noun || left.act || !PERSONS.has(quantity.unit)) return null;
  if (!FOR_THEM.test(text.slice(Math.max(0, quantity.coreStart - 3), quantity.coreStart))) return null;
  const done = DONE_FOR.exec(text.slice(quantity.end, quantity.end + 20))?.[1];
  return done ? { name: done, subject, stated: true } : null;
}
const FOR_THEM = /[^作成认称视改变成化定转分][为给帮](?:约|近|超过?)?$/;
const DONE_FOR =
  /^((?:报销|减免|发放|提供|办理|追回|追讨|挽回|兑现|落实|解决|缴纳|代缴|资助|安装|配备|补发|[放发装修送建配]了)了?[一-龥]{2,14}?)(?=约|近|超|共|[\d，。；、])/;

/** 发放津贴再创新高，突破3000万元: what the clause before says to have come so far; null where it says of nothing. */
function atItsHighest({ reading: { text }, quantity, left, name, noun, subject }: Unnamed): Naming | null {
  if (name || noun || left.change || !(left.reach || quantity.bound === '>')) return null;
  const told = HIGHEST.exec(text.slice(Math.max(0, quantity.coreStart - FURTHEST_HIGH), quantity.coreStart))?.[1];
  const high = told && quantity.kind !== 'percent' ? cleanName(told.replace(SUMMED_UP, '')).name : '';
  return high && !AGENT.test(high) ? { name: high, subject, stated: true } : null;
}
const HIGHEST =
  /(?:^|[，。；：]|累计|共计?)([^，。；：、\d]{2,16}?)(?:再|屡|连|又|首|均)?[创刷](?:下|出|造)?新?(?:历史|同期|近年来?)?(?:新高|纪录|最高)，(?:首次|历史性|一举)?(?:突破|超过?|达到?)$/;
const FURTHEST_HIGH = 30;
const SUMMED_UP = /^[^累共]{0,12}(?:累计|共计)/;

/** The name of a number that goes back to what was told before it; null where its own words name it. */
export const nameSpokenOf = (unnamed: Unnamed): Naming | null =>
  thoseWho(unnamed) ??
  inShort(unnamed) ??
  planOfYear(unnamed) ??
  spentOnWorks(unnamed) ??
  atItsHighest(unnamed) ??
  doneFor(unnamed) ??
  examplesOf(unnamed) ??
  taskDone(unnamed) ??
  nextDeed(unnamed) ??
  moreOf(unnamed) ??
  arrivedAt(unnamed) ??
  workPlanned(unnamed) ??
  stageReached(unnamed);
