import { PEOPLE } from '../../language/people.ts';
import { isOneOf } from '../dates/words.ts';
import { THING } from './deeds.ts';

/** Where a noun behind a number is cut: before what is only told of it. */

/** A noun without what is told of those counted or done for them; `before` and `behind`: what stands right before the number and behind the noun. */
export const withoutRest = (noun: string, before: string | undefined, behind: string): string =>
  withoutExcept(
    beforeBearing(beforeDone(withoutHabit(withinClause(withoutDoneFor(noun, before))), behind.slice(0, 2))),
    behind,
  );

/** 无人机每天自动起飞, 企业逐家过筛, 单位无预算采购: a noun without how often, one by one or against which rule. */
function withoutHabit(noun: string): string {
  const at = noun.search(
    /每[天年月日周次]|日均|年均|[户人]均|逐[家户个项件村步一]|(?<=(?:单位|部门|企业|项目|机构|学校|乡镇))(?:[无超](?:预算|计划|标准|范围|概算)|违[规反])/,
  );
  return at >= 2 ? noun.slice(0, at) : noun;
}

/** 30项民生实事除县医院新院区顺延外: a noun without what is left out of it. */
function withoutExcept(noun: string, behind: string): string {
  const at = noun.search(/[^解消拆清扫扣免排根驱废开]除[^险尘雪草湿法]/);
  return at > 0 && /外|顺延/.test(`${noun.slice(at + 2)}${behind.split(/[。；]/, 1)[0]}`)
    ? noun.slice(0, at + 1)
    : noun;
}

/** 970户人家种着果园, 队伍舞动着彩带: a noun without the verb that 着 stands behind. */
function beforeBearing(noun: string): string {
  const at = noun.indexOf('着');
  if (at < 0) return noun;
  const end = at - (isOneOf(noun, at - 1, '带身种拿提背穿戴住靠跟随朝围守') ? 1 : 2);
  return at > 0 && end >= 2 ? noun.slice(0, end) : noun;
}

/** 国家缔结|了, 建制村通|了: a noun without the verb that 了 stands behind, where something follows. */
function beforeDone(noun: string, behind: string): string {
  if (behind[0] !== '了' || !/^.[^，。；、！]/.test(behind) || noun.length < 3) return noun;
  const [one, two] = [noun.slice(0, -1), noun.slice(0, -2)];
  // 毕业生投|了: 毕业 is no one.
  // 企业集中展示|了: how it was done goes with the verb.
  return two.length < 2 || PERSON.test(one) || (THING.test(one) && !THING.test(two)) ? one : two.replace(HOW_DONE, '');
}
const HOW_DONE = /(?<=..)(?:集中|联合|共同|首次|先后|成功|相继)$/;

const PERSON = /(?:(?:学|毕业|考|新|医|研究|招)生|[员者师民])$/;

/** 储备林|郁郁葱葱, 居民|室温不低于20℃: a noun up to what is told of it; `numbered`: a number follows, which may be that of a measure of those counted. */
export const withoutTold = (noun: string, numbered: boolean): string =>
  numbered ? noun.replace(THEIR_MEASURE, '$1') : noun.replace(HOW_IT_IS, '');
const THEIR_MEASURE = new RegExp(
  `^([^，。；、的\\d]{0,6}?(?:家庭|用户|农户|企业|住户|商户|${PEOPLE}))[^，。；、的\\d]{2,8}(?:不[低高]于|不[少多]于|不超过?|不得[低高]于|超过|达到?|[高低]于|为)$`,
);

/** 水利救灾资金 保障安全度汛, 方面对质量, 老人家庭安装报警器: a noun up to the blank of a headline, or to what is done in so many respects or for those counted. */
const withinClause = (noun: string): string =>
  noun
    .replace(HEADLINE_GOES_ON, '')
    .replace(RESPECTS, '$1')
    .replace(SERVED, '$1')
    .replace(THEIR_TROUBLE, '$1')
    .replace(AND_ONE, '')
    .replace(IDLE, '')
    .replace(ABLE, '');
const HEADLINE_GOES_ON = /(?<=^[^ “]{2,16}) .{2,16}$/;
const RESPECTS = /^(方面|领域|环节|层面|角度)[对从向在就].*$/;
const SERVED = new RegExp(
  `^([^，。；、的]{0,8}(?:家庭|农户|住户|教室|${PEOPLE}))(?:安装|加装|配备|发放|更换|配送|购买|免费安装|统一安装)(?!工程|项目|公司|人员)(?=[一-龥]{2}).*$`,
);
/** 5个项目进度滞后, 12家企业往来款长期挂账: of those counted it is told what is amiss. */
const THEIR_TROUBLE =
  /^([^，。；、的]{0,8}(?:项目|单位|企业|部门|机构|学校|县区|乡镇))(?:进[度展](?:滞后?|缓慢|偏慢|较慢)|预算(?!单位)|房产|往来款|账款).*$/;
/** 储备林|郁郁葱葱, 生产线|满负荷运转, 小麦|长势良好: how it looks or goes on with what is counted, in set words. */
const HOW_IT_IS =
  /(?<=..)(?:([一-龥])\1([一-龥])\2|(?:因故|无法|未能|没能)[^，。；的]{0,8}|(?:陆续|全面|相继)?开始|(?:精准|科学|适时|分类|有序)(?:播撒|施肥|灌溉|喷[施洒]|收割|播种|管理|作业|浇灌|防治)|(?:满负荷|24小时|昼夜|全天候)(?:运转|运行|生产|运营|作业)|(?:开足|加足)马力|马力全开|(?:长势|墒情|苗情|涨势|销路|前景|运行)(?:良好|喜人|正[旺盛好]|平稳|旺盛|较好)|竞相(?:开放|绽放)|(?:绿意|生机|春意)(?:盎然|勃勃)|特色鲜明|各具特色|(?:生长)?态势良好|状态良好|墒情适宜|人气火爆|丰收在望|欣欣向荣|焕然一新|整装待发|蓄势待发|错落有致|鳞次栉比|迎风招展|一字排开|拔节生长|(?:运抵|运往|抵达|直供|供应|出口)(?:日本|韩国|美国|欧[洲盟]|东南亚|新加坡|泰国|越南|马来西亚|俄罗斯|港澳|海外|境外|北京|上海|广州|东京)[^，。；的]{0,4})$/;
/** 为30个镇建设污水处理厂, 在12所学校开展试点: those for whom or among whom it is done, `before` being what stands before the number. */
function withoutDoneFor(noun: string, before: string | undefined): string {
  const they = before && '为给替帮在'.includes(before) ? DONE_FOR.exec(noun)?.[1] : undefined;
  if (!they) return noun;
  return they.length > 1 || '县镇乡村'.includes(they) ? they : noun;
}
const DONE_FOR =
  /^([^，。；、的]{1,14}?)(?:建设(?!用地|局|项目|资金|标准|任务|工程|中|过程|期间|现场|单位|[兵公])|修建|新建|配备|安装|铺设|架设|开展|推行|试行|提供|发放|解决|设立)(?=[一-龥]{2})/;
/** 1200亩油茶和一座光伏电站: what is told beside it has no number. */
const AND_ONE = /(?<=^[^，。；、的和与及]{2,8})[、和与及][一两几][座个条家处所口片台栋][^，。；、的]{2,12}$/;
/** 23.6万平方米房产闲置 */
const IDLE = /(?<=..)(?:长期)?(?:闲置|空置|挂账|撂荒|应缴未缴|应收未收|未上缴|未收回)$/;
/** 年产100万台变速箱的能力: what so much of can be made. */
const ABLE = /(?<=^[^，。；的]{2,12})的(?:生产|加工|制造|处理)?(?:能力|产能)(?:[和及与].*)?$/;
