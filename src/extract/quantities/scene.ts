import { CharacterSet } from '../../language/characters.ts';

/** When, by whom and within which bounds something was done: no part of what a number measures. */

/** A name without what stands at its front or in it and only says when, by whom or of which of them. */
export function withoutScene(name: string): string {
  let rest = name;
  const told = TELLING.within(name, 0, name.length);
  // 2012年冬全面完成: the season of a year that stands before it.
  if (SEASONS.at(rest, 0)) rest = rest.replace(OF_SEASON, '');
  // 投产后新增吞吐能力: the end of a step to come.
  if (rest[0] === '后') rest = rest.replace(/^后(?=新增|可|年[^会]|总|累计)/, '');
  // 几年来市委、市政府投资
  if (told && rest.includes('年来')) rest = rest.replace(FOR_YEARS, '');
  if (told && rest.length > 4 && rest.includes('政府')) rest = rest.replace(GOVERNMENT, '');
  // 河谷里三个村共发展茶叶
  if (told && rest.length > 6 && rest.includes('共')) rest = rest.replace(DOING_PLACES, '');
  // 参加夜校的工友人均收入, 位于城南的厂区占地面积: who or which they are.
  if (rest.length > 8 && RELATIVE_STARTS.at(rest, 0)) rest = rest.replace(RELATIVE, '');
  // 前期排查发现的重大隐患: in which way one learnt of them.
  if (rest.length > 6 && FOUND_ENDS.at(rest, rest.length - 1)) rest = rest.replace(FOUND, '');
  // 往年正月初十前返岗率: when it used to be so.
  if (rest.length > 4 && YEARS_BEFORE.at(rest, 0)) rest = rest.replace(USED_TO, '');
  // 经大桥口岸查验的货车, 经大桥口岸出入境货车: by which way or by whom.
  if (rest.charCodeAt(0) === BY_WAY_OF) rest = rest.replace(BY_WAY, '');
  // 村集体今年能收入76万元
  if (HOPED.at(rest, 0)) rest = rest.replace(MAY_EARN, '');
  // 沿线13省区市经通道进出口, 西部12省区市进出口: which places' it is.
  if (TRADE_ENDS.at(rest, rest.length - 1) && rest.length > 6) rest = rest.replace(TRADING, '');
  // 产业链的完善让机械的交付周期: what brought it about.
  if (rest.length > 8 && MAKES.within(rest, 0, rest.length)) rest = rest.replace(MADE_SO, '');
  // 最大降雪点柳河镇积雪深度: where there was most of it.
  if (rest[0] === '最' && rest.length > 8) rest = rest.replace(MOST_THERE, '');
  // 老城每逢暴雨积水的路段
  if (told && rest.includes('每')) rest = rest.replace(WHENEVER, '');
  // 市级（不含开发区，下同）一般公共预算收入: what is counted in or left out.
  if (!told || (!rest.includes('含') && !rest.includes('包括') && !rest.includes('下同'))) return rest;
  const bare = rest.replace(SCOPE, '');
  return bare.length >= 2 ? bare : rest;
}

/** A character of each of the words that are looked for within a name. */
const TELLING = new CharacterSet('来府共每含括同');

const RELATIVE_STARTS = new CharacterSet('参从位坐来实正代适符面反体具拥针装');
const RELATIVE =
  /^(?:参[与加](?!率|度|人)|从事|位于|坐落[于在]|来自|正在实施|实施|代表|适[合应用]于?|符合|面向|反映|体现|具[备有]|拥有|针对|装载)[^，。；：、的]{2,20}的(?=[^，。；：、]{4,})/;
const FOUND_ENDS = new CharacterSet('患题索为件弱点项环节');
const FOUND =
  /^[^，。；：、的]{0,8}(?:排查|摸排|检查|自查|巡查|抽查|发现|查出|梳理|排查出|摸排出|梳理出|检查出)的(?=[一-龥]{4,10}$)/;
const YEARS_BEFORE = new CharacterSet('往常历');
const USED_TO =
  /^(?:往年|常年|历年)(?!同期|来|均)(?:农历)?(?:(?:正月|腊月|冬月|[春夏秋冬])[初廿二一三四五六七八九十节]{0,3}(?:之?前|以前|前后|以?后|期间|里)?)?(?=[一-龥]{3})/;
const BY_WAY_OF = '经'.charCodeAt(0);
const BY_WAY =
  /^经(?![济营费验贸])[^，。；：、的]{2,20}?(?:的(?=[一-龥]{2})|(?:口岸|海关|港口?|机场|关口|通道|铁路|大桥|边检站|站)(?=(?:出入境|进出[境口]|[入出]境|[进出]口|通关|往[来返])[一-龥]{2}))/;
const WHENEVER =
  /^[^，。；：、的每]{0,6}每[逢到遇当](?:[^，。；：、的]{0,2}[雨雪风汛期季潮旱节冬夏春秋])(?=[一-龥]{3,})/;
const MAKES = new CharacterSet('让使');
const MADE_SO =
  /^[^，。；让使“]{3,14}(?:(?<![出转受礼谦退])让(?![利步渡座路])|(?<![大促驱致迫天公行假])使(?![用馆命节者得领]))(?=[^，。；]{4,})/;
const TRADE_ENDS = new CharacterSet('口额值易资');
const TRADING =
  /^[^，。；：、的]{2,24}(?:\d省(?:区市|[区市份])?|省区市)(?:经[^，。；：、]{0,8}(?:通道|口岸|铁路|港|班列))?(?=(?:进出口|出口|进口|外贸)[^，。；：]{0,4}$)/;
const HOPED = new CharacterSet('能可会');
const MAY_EARN = /^[能可会]有?(?=(?:总|纯|净|毛)?(?:收入|增收|获利|盈利|收益|分红)$)/;
const MOST_THERE =
  /^最[大多强高低重][^，。；：、的]{1,4}[点地处](?:[为是在]|位于|出现在)?[^，。；：、的]{2,12}[省市县区州旗镇乡村站](?=[一-龥]{2})/;
const SEASONS = new CharacterSet('春夏秋冬');
const OF_SEASON = /^[春夏秋冬](?=(?:全面|全部|陆续|先后|集中|共|累计|前后?|以来)[^，。；]{0,2}$)/;
const FOR_YEARS = /^(?:[近这]?[几多数两三四五十]年来)(?=..)/;
const GOVERNMENT = /^(?:[省市县区镇乡州旗]委、)?[省市县区镇乡州旗]政府(?:共|累计|先后|已|总共)*(?=(?:投资|投入|出资)$)/;
const DOING_PLACES =
  /^[^，。；、的]{0,14}[二两三四五六七八九十几多]个?(?:村|镇|乡|县|区|社区|合作社|园区|企业)(?:共计?|累计|总共|合计)(?:发展|种植|建成|新建|流转|完成|投入)?(?=[一-龥]{2})/;
/** 固定资产投资（不含农户） is called so: what is left out stays where it ends the name. */
const SCOPE =
  /(?:^[^，。；、的（(]{0,3}[区县市乡镇](?=[（(]))?[（(](?!不[^（()）]{1,30}[)）]$)(?:不?包[括含]|不?含|未含|剔除|扣除|不计|下同)[^（()）]{0,30}[)）]/;
