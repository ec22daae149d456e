import { isOneOf } from '../dates/words.ts';
import { THING } from './deeds.ts';

/** Where a noun behind a number is cut: before what is only told of it. */

/** 无人机每天自动起飞, 企业逐家过筛: a noun without how often or one by one. */
export function withoutHabit(noun: string): string {
  const at = noun.search(/每[天年月日周次]|日均|年均|[户人]均|逐[家户个项件村步一]/);
  return at >= 2 ? noun.slice(0, at) : noun;
}

/** 30项民生实事除县医院新院区顺延外: a noun without what is left out of it. */
export function withoutExcept(noun: string, behind: string): string {
  const at = noun.search(/[^解消拆清扫扣免排根驱废开]除[^险尘雪草湿法]/);
  return at > 0 && /外|顺延/.test(`${noun.slice(at + 2)}${behind.split(/[。；]/, 1)[0]}`)
    ? noun.slice(0, at + 1)
    : noun;
}

/** 970户人家种着果园, 队伍舞动着彩带: a noun without the verb that 着 stands behind. */
export function beforeBearing(noun: string): string {
  const at = noun.indexOf('着');
  if (at < 0) return noun;
  const end = at - (isOneOf(noun, at - 1, '带身种拿提背穿戴住靠跟随朝围守') ? 1 : 2);
  return at > 0 && end >= 2 ? noun.slice(0, end) : noun;
}

/** 国家缔结|了, 建制村通|了: a noun without the verb that 了 stands behind, where something follows. */
export function beforeDone(noun: string, behind: string): string {
  if (behind[0] !== '了' || !/^.[^，。；、！]/.test(behind) || noun.length < 3) return noun;
  const [one, two] = [noun.slice(0, -1), noun.slice(0, -2)];
  return two.length < 2 || (THING.test(one) && !THING.test(two)) ? one : two;
}

/** 水利救灾资金 保障安全度汛, 方面对质量, 老人家庭安装报警器: a noun up to the blank of a headline, or to what is done in so many respects or for those counted. */
export const withinClause = (noun: string): string =>
  noun
    .replace(HEADLINE_GOES_ON, '')
    .replace(RESPECTS, '$1')
    .replace(SERVED, '$1')
    .replace(THEIR_TROUBLE, '$1')
    .replace(IDLE, '');
const HEADLINE_GOES_ON = /(?<=^[^ “]{2,16}) .{2,16}$/;
const RESPECTS = /^(方面|领域|环节|层面|角度)[对从向在就].*$/;
const SERVED =
  /^([^，。；、的]{0,8}(?:家庭|居民|老人|群众|农户|学生|住户|村民|职工|儿童|教室))(?:安装|加装|配备|发放|更换|配送|购买|免费安装|统一安装)(?!工程|项目|公司|人员)(?=[一-龥]{2}).*$/;
/** 5个项目进度滞后, 12家企业往来款长期挂账: of those counted it is told what is amiss. */
const THEIR_TROUBLE =
  /^([^，。；、的]{0,8}(?:项目|单位|企业|部门|机构|学校|县区|乡镇))(?:进[度展](?:滞后?|缓慢|偏慢|较慢)|房产|往来款|账款).*$/;
/** 23.6万平方米房产闲置 */
const IDLE = /(?<=..)(?:长期)?(?:闲置|空置|挂账|撂荒|应缴未缴|应收未收|未上缴|未收回)$/;
