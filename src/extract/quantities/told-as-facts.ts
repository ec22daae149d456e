import { CharacterSet } from '../../language/characters.ts';
import { sentenceUntil } from './announce.ts';
import { clauseStart } from './clause.ts';
import { isPlainFact } from './plain-facts.ts';
import type { RawQuantity } from './raw.ts';
import { isStateTold } from './states-told.ts';
import { LESS_OR_MORE, OF_AIM } from './status-words.ts';
import type { Token } from './tokens.ts';

/** What its own words tell as a fact, whatever is planned around it. */

/** Whether the number at token `at` is there or has come about by what stands right beside it. */
export function isFact(text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean {
  const { kind, start, end } = quantity;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  if (
    kind === 'count' &&
    (isFromThere(before, text.slice(end, end + 10)) ||
      isByMeans(before) ||
      (OPINIONS.has(quantity.unit) && HEARD.test(before)) ||
      KEPT.test(text.slice(end, end + LONGEST_LIST)) ||
      isPassive(text, start, end) ||
      BROUGHT.test(text.slice(end, end + LONGEST)) ||
      UNMET.test(text.slice(end, end + LONGEST)) ||
      ONE_OF.test(text.slice(end, end + LONGEST)) ||
      (ALL_THERE.test(text.slice(end, end + LONGEST)) && AS_OF.test(sentenceUntil(text, start))))
  )
    return true;
  if (kind !== 'percent' && LESS_THAN_THEN.test(before) && !HOPED.test(text.slice(clauseStart(tokens, at), start)))
    return true;
  if (isPlainFact(text, quantity)) return true;
  if (
    RECKONED.test(before) ||
    LEVEL_NOW.test(before) ||
    (SO_SOON.test(before) && !MEANT.test(sentenceUntil(text, start)))
  )
    return true;
  if (kind === 'count' && OF_OR_NEXT.at(text, start - 1) && isOutcomeOf(text, quantity, before)) return true;
  if (
    kind === 'count' &&
    THERE_IS.test(before) &&
    !OF_AIM.test(text.slice(end, end + LONGEST)) &&
    !THEN.test(sentenceUntil(text, start))
  )
    return true;
  if (ORIGINAL.test(before) || isStateTold(text, tokens, at, quantity)) return true;
  if (NOW_DONE.test(before) && !OF_AIM.test(text.slice(end, end + LONGEST))) return true;
  if (FIRST.test(before) && !TO_COME.test(text.slice(clauseStart(tokens, at), start))) return true;
  if (kind === 'money' && GRANTED.test(before) && !LATER.test(text.slice(clauseStart(tokens, at), start))) return true;
  if (
    kind === 'count' &&
    before.endsWith('共') &&
    isSumOfParts(sentenceUntil(text, start)) &&
    ANOTHER.test(text.slice(end, end + 14))
  )
    return true;
  if (
    before.includes('了') &&
    isDone(text.slice(clauseStart(tokens, at), start)) &&
    !OF_AIM.test(text.slice(end, end + LONGEST))
  )
    return true;
  return kind === 'count' && LISTED_ENDS.at(text, start - 1) && isOnList(sentenceUntil(text, start));
}
const LONGEST = 24;
const LONGEST_LIST = 48;

/** 一年内就举办28场: how fast something came about; not 三天内就能办结. */
const SO_SOON = /[年月天日周时]内就[^，。；：、\d能可会要将应]{1,6}$/;

/** 新遴选出的521家企业, 新建的28座设施基本完工: those that were chosen, and those that are finished, whoever asked for them. */
const isOutcomeOf = (text: string, { start, end }: RawQuantity, before: string): boolean =>
  (CHOSEN.test(before) && !REWARDED.test(text.slice(end, end + LONGEST))) ||
  (MADE.test(before) && FINISHED.test(text.slice(end, end + LONGEST_LIST)) && !MEANT.test(sentenceUntil(text, start)));
const MEANT = /[将拟]|计划|规划|力争|确保|争取|到20\d\d年|明年|今后|期间|[投达]产后|[建交]成?后/;
const CHOSEN = /(?<!每年)(?:[评遴筛推挑甄]选|[选评]|产生|涌现)出来?的$/;
/** 每年评选出的10名优秀教师，每人奖励5000元: those who are to be chosen. */
const REWARDED = /^[^，。；]{0,12}，?(?:每[人家名个户]|给予|分别)?[^，。；\d]{0,4}(?:奖励|奖补|补助)/;
const MADE = /(?:新建|[改扩迁重]建|建设|改造|实施|安装|铺设|整治)的(?:[\d.]{1,8}万?[^，。；、\d]{1,10}、)?$/;
const FINISHED =
  /^[^，。；将要拟前月]{1,28}?(?:基本|全部|全面|均已|都已|已全?部?|现已|如期|相继|陆续|先后)(?:完工|建成|竣工|投用|完成|投入使用|投入运[行营])[，。；]/;
const OF_OR_NEXT = new CharacterSet('的、');

/** 一次性奖励5000元（原标准为3000元）: what it was before. */
const ORIGINAL = /(?<![按照])原(?:来的?|定的?)?(?:标准|额度|比例|价格?|定额)(?:为|是)?(?:每[^，。；、\d]{1,4}){0,2}$/;

/** 家底要护好。全市有文物2874处: what a place has, where no time to come is named. */
const THERE_IS =
  /(?:^|[，。；：])(?:全[省市县区州]|我[省市县区州]|[省市县区州]内|境内|辖区)(?:内|现|共|目前|现在){0,2}有(?![望待序力效机条意关])[^，。；：、\d将要]{2,14}$/;
const THEN = /20\d\d年|[将拟]|今年|明年|届时|[建达]成后|未来|力争|确保|目标|[年月]底/;

/** 绿道规划全长186公里，目前贯通74公里，明年再贯通52公里; not 目前正建设12栋, 目前计划投资3亿元. */
const NOW_DONE =
  /(?:^|[，。；：])(?:而|但)?(?:截至)?(?:目前|眼下|迄今)(?:已经?|共|累计|仅|才|只){0,2}[^，。；：、\d正计预将拟要需须应可能尚还未没有]{2,4}$/;

/** 国务院确定的172项重大水利工程之一: of those that there are. */
const ONE_OF = /^[^，。；：、\d]{0,20}之一(?![^，。；：])/;

/** 来自20支车队的140名选手将参赛, 收到来自50个国家的参赛作品900部: those who come from somewhere are there; not 将有来自5国的30支队伍参加. */
const isFromThere = (before: string, behind: string) =>
  FROM.test(before) &&
  (/^[^，。；]{1,8}将/.test(behind) ? !/[将计]有?来自/.test(before) : /收到(?:了)?来自/.test(before));
const FROM = /来自[^，。；]{2,18}的(?:近|约|超过?)?$/;
/** 通过60多家平台与观众见面: by what means something is done. */
const isByMeans = (before: string) =>
  /(?:通过|依托|借助)(?:[国海省市][内外]|非洲|亚洲|欧洲|全[国省市球])?(?:近|约|超过?)?$/.test(before);
/** 征求意见216条，采纳189条: what came in before a plan was made. */
const OPINIONS: ReadonlySet<string> = new Set(['条', '份', '件', '个', '人次']);
const HEARD =
  /(?:征求|征集|收集|收到|采纳|吸纳|梳理)到?(?:各方|社会各界|群众|有效)?(?:修改)?(?:意见|建议|反馈|问题){0,3}(?:共|近|约)?$/;
/** 规划的20项指标、102项重大工程如期完成: what was to be done has been done. */
const KEPT =
  /^(?![^，。；]{0,10}[年月日底节](?:之?前|以前))[^，。；、\d将要]{1,10}(?:、[\d.]{1,5}[项个件类条方][^，。；、\d将要]{1,10}){0,3}(?:如期|提前|圆满|顺利|胜利|均已|全部已?)(?:全部|全面)?完成(?:了|[^，。；]{0,4}(?:目标|任务)|[，。；]|$)/;

/** 3300条建议被吸纳: what was done to those that are counted, where nothing in the sentence plans. */
const isPassive = (text: string, start: number, end: number) =>
  PASSIVE.test(text.slice(end, end + LONGEST)) &&
  !AHEAD.test(sentenceUntil(text, start)) &&
  !/^[^。]{0,40}(?:将|拟|底前)/.test(text.slice(end, end + LONGEST));
const PASSIVE = /^[^，。；、\d将要会应须可能拟未不]{1,10}已?被(?!征地|保险|执行)[一-龥]{2}/;
const AHEAD = /[将拟]|(?<![重主需必首纲摘])要|力争|确保|计划|预计|必须|底前|月前|年前|到20\d\d年|明年|今后/;

/** 4567人全都提前安全转移 */
const BROUGHT =
  /^(?:群众|村民|居民|人员|游客)?(?:均已|都已|已经?|全都|全部都?)(?:提前|安全|及时|紧急|顺利|妥善|全部|有序){1,3}(?:转移|撤离|安置|避险|返家|脱险|疏散)/;

/** 2台机组因故无法按计划建成: those that a plan has not come true for. */
const UNMET =
  /^[^，。；、\d]{0,8}(?:没有|没能|未能|尚未|仍未)(?:实现|完成|达到|达标|开工|启动|销号|整改|办结|到位)(?!的)|^[^，。；、]{0,14}?(?:因[^，。；、\d]{1,8})?(?:无法|未能|没能|没有)(?:如期|按计划|按期|按时|按原计划)(?:[建投完开交竣通启实推])/;
/** 只略低于2021年的382人: how it was in a year that is over, held against this one's. */
const LESS_THAN_THEN = new RegExp(`${LESS_OR_MORE}(?:(?:19|20)\\d\\d|[去上前])年(?:同期|全年)?的$`);
const HOPED = /力争|确保|争取|努力|务必|(?<![重主需必首纲摘])要/;

/** 统计量5347万吨，预计实际8000万吨: what is held to be so now. */
const RECKONED = /(?:预计|估计|估算)实际(?:约|达|为|有|在)?$/;

/** 要做到全区现有平均水平（14万元）的4倍 */
const LEVEL_NOW =
  /(?:现有|现行|目前|当前|眼下|去年|上年|原有)的?(?:全[国省市县区])?(?:平均)?(?:水平|标准|均值|均价)[（(]约?$/;
/** 占比首次突破六成: for the first time, where its clause does not forecast it. */
const FIRST = /首(?:次(?:突破|超过?|达到?|跻身|跨[过上]|站上|迈[上过]|[破逾])|[破超])(?:了|约|近)?$/;
const TO_COME =
  /[将拟可]|(?<![重主需必首纲摘])要|预计|有望|力争|确保|争取|计划|目标|规划|会(?![议展])|能(?![源力耗])|明年|到20\d\d年|年底|实现/;

/** 截至目前，规划的40个中心全部挂牌成立: those that are spoken of are all there. */
const ALL_THERE =
  /^[^，。；、\d将要]{1,12}(?:均已|都已|已?全部|已?全面)(?:挂牌|建成|投[用产运]|开工|完工|竣工|批复|印发|落地|通车|交付|启用|成立|上线|开通)/;
const AS_OF = /^(?:截[至止](?![^，]*将)|目前|现已|到目前)[^，。；]{0,12}，[^。；将要]*$/;

/** 财政部近日下达2025年就业补助资金60亿元: money handed out, whatever the year it is for. */
const GRANTED = /(?:下[达拨]|拨付|预拨|划拨|核拨)了?(?:今年|20\d\d年)?度?[^，。；、\d]{2,14}(?:近|约|共|超过?)?$/;
const LATER = /[将拟]|(?<![重主需必首纲摘])要|计划|预计|尽快|及时|加快|抓紧|力争|确保|给予|按/;
/** 包括河道治理、水源保护等共85个项目，计划到2027年…: what a work consists of, before what is to come of it. */
const isSumOfParts = (sentence: string) =>
  sentence.endsWith('等共') && sentence.includes('、') && /包括|包含|涵盖/.test(sentence);
const ANOTHER = /^[^，。；、\d]{1,8}，(?:计划|力争|预计)?到20\d\d年/;

/** 稳定保障了全国1万亿斤的产能: a verb with 了 before its object; not 提出了5%的目标, 除了3个. */
function isDone(clause: string): boolean {
  return DONE_TO.test(clause) && !SET.test(clause);
}
const DONE_TO = /[一-龥](?![为除])[一-龥]了(?:我国|全[国省市县区])?[^，。；、：“\d了]{0,4}$/;
const SET =
  /(?:提出|明确|确定|部署|规划|设定|[定立]下|制定|安排|承诺|要求|约定|瞄准|计划|下达)了|[将拟]|(?<![重主需必首纲摘])要|力争|确保|预计|有望|争取|目标|为了|如果|只要|[到后]了/;

/** 《…项目名单》发布，350个; 发布…片单，推出《…》等15部: what a list that is out has on it. */
const LISTED_ENDS = new CharacterSet('，等出选录榜共括含近约');
const isOnList = (sentence: string) => LIST_IS_OUT.test(sentence) || LISTS.test(sentence);
const LIST_IS_OUT =
  /(?:名单|片单|榜单)[》”]?(?:日前|近日|今[天日]|正式)?(?:发布|公布|出炉|揭晓)，(?:共|共有|共计)?(?:近|约)?$/;
const LISTS = /(?:发布|公布)[^，。；：]{0,24}(?:名单|片单|榜单)，(?:推出|入选|收录|上榜|包括|包含|共)/;

/** 面积达17亿亩，比上年增加900万亩; 比上年增加900万亩: whether a number is told beside how it was before, in a sentence that plans nothing. */
export function isComparedFact(text: string, { start, end }: RawQuantity): boolean {
  const before = sentenceUntil(text, start);
  if (PLANS.test(before)) return false;
  const behind = text.slice(end, end + LONGEST_BEHIND).split(/[。；！？]/, 1)[0] ?? '';
  return !PLANS.test(behind) && (REACHED.test(before) ? THAN.test(behind) : MORE.test(before));
}
const LONGEST_BEHIND = 40;
const PLANS = /[将拟]|(?<![重主需必首纲摘])要|力争|确保|预计|有望|争取|目标|计划|任务|可(?!支配)|安排|到20\d\d年/;
const REACHED = /(?:达到?|为|近|约|超过?)$/;
const THAN =
  /^[^，。；\d]{0,10}，(?:比上年|同比|较上年|比去年|较去年)(?:同期)?(?:分别|净|再)?(?:增|减|提高|上升|下降|多|少)[^，。；\d]{0,4}\d/;
const MORE =
  /[达为近约超过]到?\d[\d.]*[万亿]{0,2}[^，。；\d]{1,6}，(?:比上年|较上年|比去年|较去年)(?:同期)?(?:净|再)?(?:增|减|提高|上升|下降|多|少)[^，。；\d]{0,3}$/;
