import { CharacterSet } from '../../language/characters.ts';
import { sentenceUntil } from './announce.ts';
import { clauseStart } from './clause.ts';
import type { RawQuantity } from './raw.ts';
import { OF_AIM } from './status-words.ts';
import type { Token } from './tokens.ts';

/** What is counted beside a plan, used by it or held against it: there already, whatever is planned. */

/** Whether the number at token `at` is such by its own words. */
export function isCountedFact(text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean {
  const { kind, start, end, unit } = quantity;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST_BEHIND);
  if (kind === 'count') {
    if (TASKS.test(behind) && !AHEAD.test(behind.split('。', 1)[0] ?? '')) return true;
    if (JUDGED.test(behind) && !AHEAD.test(text.slice(clauseStart(tokens, at), start))) return true;
    if (KEY_WORKS.test(before) && THEIR_SUM.test(behind)) return true;
    if (ON_LIST.test(before) || (ACTING.test(behind) && OPENS_LINE.test(before))) return true;
    if (ISSUING.test(behind) || AT_WORK.test(behind)) return true;
    if (WORKED.test(behind) && MAKING.test(sentenceUntil(text, start))) return true;
    if (SHARED.exec(behind)?.[1] === unit && OPENS.test(before)) return true;
  }
  if (kind === 'physical' && AWAY_UNITS.has(unit) && AWAY.test(before)) return true;
  if (
    kind === 'money' &&
    (SPENT_WELL.test(before) ||
      (AVERAGE.test(before) && !AHEAD.test(text.slice(clauseStart(tokens, at), start))) ||
      isWage(text, start))
  )
    return true;
  if (kind !== 'percent' && OUTDONE.test(before) && !OF_AIM.test(behind)) return true;
  return isOfOneInUse(text, start);
}
const LONGEST = 26;
const LONGEST_BEHIND = 48;
const AHEAD = /[将拟]|(?<![重主需必首纲摘])要|力争|确保|计划(?![，。；、]|指标|任务|的)|底前|月前|年前|必须|预计/;

/** 批准的28项主要指标中，24项完成…: which ones are gone through. */
const TASKS =
  /^[^，。；、\d]{0,10}(?:指标|任务|目标|实事|项目|工程|事项|工作)(?:当)?中[，,](?:已?有|已|其中)?[^，。；\d]{0,4}\d{1,4}[项个件]/;
/** 24项完成或超额完成年度计划, 4项未达预期 */
const JUDGED =
  /^(?:指标|任务|实事|目标|项目)?(?:已|均|提前|如期|超额|全面|基本){0,3}(?:完成|达到|未达|未能达到|未完成|没有?完成|滞后|落后|好于|超过|低于)[^，。；、\d要将]{0,12}(?:计划|预期|目标|进度|任务|要求|序时)(?:进度|要求|目标|任务)?(?=[，。；、,]|$)/;
/** 对列入重点保障名单的112家企业，给予贴息: who is meant by what is given. */
const ON_LIST = /(?:列入|纳入|入选|进入|录入)[^，。；、\d将要]{2,12}(?:名单|目录|名录|清单|范围|[库册])的(?:近|约)?$/;
/** 今年重点项目增加到215个，总投资4000亿元: how many have been put on the list of a year. */
const KEY_WORKS = /(?:重点|重大)[^，。；、\d]{0,4}(?:项目|工程)(?:已?增加|增|扩大|扩|达|上升)[到至]$/;
const THEIR_SUM = /^[，、](?:计划)?总投资/;
/** 25家央企未来四年投资9300亿元: who is to do it. */
const OPENS_LINE = /(?:^|[。；！？“\s])$/;
const ACTING =
  /^(?:中央企业|央企|国企|民企|车企|企业|银行|机构|高校|上市公司|单位)(?:将|拟|计划|未来)[^，。；\d]{0,14}?(?:投资|出资|捐赠?|签约|签署|联合|承诺|参与|参加|投入)[^，。；、]{0,6}\d/;
/** 市教育局等8个部门近日联合印发《意见》: who lays something down. */
const ISSUING =
  /^(?:部门|单位|部委)(?:日前|近日|今[天日]|昨[天日]|共同|联合|正式){0,3}(?:印发|发布|出台|公布|下发|启动|部署|制定)了?[^，。；：\d]{0,3}[《“方通意文关]/;
/** 近千名建设者昼夜奋战: who is at work. */
const AT_WORK =
  /^(?:建设者|建筑工人|工人|施工人员|干部(?:职工|群众)?|职工|技术人员|农技(?:人员|专家)|党员(?:干部)?|志愿者|民警|官兵|队员)[^，。；、\d将要拟]{0,6}(?:昼夜|日夜|奋战|抢抓|坚守|忙碌|加紧|正在|冒着|顶着|值守|鏖战|轮班)/;
/** 烧制须历经72道工序: what the making of a thing takes. */
const WORKED = /^[大小]?(?:工序|程序|工艺|手续|步骤)/;
const MAKING = /(?:[经历]过?|经历|历经)(?![济费营验开])[^，。；]{0,24}$/;
/** 7条黑臭水体，年内整治4条，明年3条: of which so many are to be done. */
const OPENS = /(?:^|[。；，：])(?:全[市县区省])?$/;
const SHARED =
  /^[^，。；、\d]{2,12}，(?:年内|今年|[^，。；\d]{0,3}\d{1,2}月底?之?前)[^，。；、\d]{0,10}\d{1,5}([^\d，。；、])[，、](?:明年|其余|剩余|余下|20\d\d年|年底)/;

/** 离县城83公里: how far away a place is. */
const AWAY_UNITS: ReadonlySet<string> = new Set(['公里', '里', '千米', '海里', '米']);
const AWAY =
  /(?:^|[，。；：、村镇乡里家区厂矿站])[离距](?:离)?(?![^，。；]*(?:目标|任务|要求|计划|差))[^，。；、\d]{1,8}(?:[有约近仅才]|只有|大约|不到|不足)?$/;

/** 将用好5000亿元再贷款: what is there to be used. */
const SPENT_WELL = /(?:用[好足活]|管好用好|用好用足|用足用好)(?:[^，。；、\d]{1,6}的)?$/;
/** 单体平均投资5.8亿元: what those that were told of come to. */
const AVERAGE =
  /(?:单体|单个|每个|项目)平均(?:总?投资|规模)(?:额|强度)?(?:为|达到?|约)?$|平均(?:单体|单个项目|每个项目)投资(?:额|为|达到?|约)?$/;

/** 招聘管护员412名，每人每月补助500元至800元: what those get who were hired. */
const isWage = (text: string, start: number): boolean => {
  const sentence = sentenceUntil(text, start);
  return HIRED.test(sentence) && !AHEAD.test(sentence);
};
const HIRED =
  /(?:招聘|聘用|选聘|聘请|招募|招用|雇用)了?[^，。；、\d]{0,10}\d[\d.万余多]{0,5}[名人位][^，。；、\d]{0,6}，[^，。；]{0,6}每[人名月][^，。；\d]{0,10}$/;

/** 建成1420张，超额完成220张: by how much more; not 超额完成1200万人的目标. */
const OUTDONE = /(?:^|[，,；、])(?:已|均)?超额(?:完成|投入|开工|建成)(?:了|约|近)?$/;

/** …刚启用的实验学校。这所学校设48个班，可容纳2160人: what a work has that is in use. */
function isOfOneInUse(text: string, start: number): boolean {
  const sentence = sentenceUntil(text, start);
  const from = start - sentence.length;
  if (!THIS.test(sentence) || NOT_YET.test(sentence) || !STOPS.at(text, from - 1)) return false;
  const before = sentenceUntil(text, from - 1);
  return IN_USE.test(before) && !NOT_YET.test(before);
}
/** A sentence that is longer than what is looked at has no beginning. */
const STOPS = new CharacterSet('。！？；');
const THIS =
  /^(?:[这该][所座个条家栋]?|项目|学校|医院|新?楼|园区|场馆)[^，。；,\d]{0,12}(?:位于|总投资|占地|设|建筑面积|建有|配[有备]|可容纳|共有|拥有|现有|总?建筑)/;
const IN_USE =
  /(?:刚刚?|新近|已经?|日前|近日|正式|[昨今]天)(?:正式|全面)?(?:启用|投用|投入使用|投运|开园|开馆|开学|通车|开通|运营)/;
const NOT_YET = /[将拟]|计划|预计|力争|确保|明年|今后|下一步|未来|[二三]期|届时/;
