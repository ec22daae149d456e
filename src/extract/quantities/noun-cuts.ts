import { isOneOf } from '../dates/words.ts';
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
