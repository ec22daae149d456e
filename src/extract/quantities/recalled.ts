import { afterLast, CharacterSet } from '../../language/characters.ts';
import type { Carried } from './carried.ts';
import { COUNTED } from './heads.ts';
import { cleanName, isBareAttribute, LEANING } from './names.ts';
import type { Noun } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { splitNames } from './split-names.ts';

/** Numbers whose names stand with numbers before them: 三项指标, 前两项, 其中有6个. */

/** 17个乡镇卫生院中尚有6个: what is counted again by the unit of the number before it; null where it is not so or has a noun of its own. */
export function ofThose({ text, raw, carried }: Reading, index: number, noun: Noun | null): string | null {
  const [before, quantity] = [raw[index - 1], raw[index] as RawQuantity];
  if (!before || before.unit !== quantity.unit || (noun && (COUNTED.test(noun.name) || text[quantity.end] === '是')))
    return null;
  const between = text.slice(before.end, quantity.start);
  return AMONG.test(between) ||
    (noun && WITHIN.test(between) && THEIR_MEASURE.test(text.slice(quantity.end, quantity.end + 12)))
    ? (carried.byUnit.get(quantity.unit) ?? null)
    : null;
}
/** 38个行业大类中，25个产值实现增长: what became of a measure of theirs. */
const WITHIN = /^[^，。；：、\d]{1,14}[中里内][，,]?(?:已|还|仅|只|就|现|目前)*$/;
const THEIR_MEASURE =
  /^[一-龥]{0,4}(?:产值|收入|营收|效益|利润|税收|增加值|增速|水质|质量|指标|价格|销量|产量|投资)(?:同比|均|都|已|保持|实现|达到?|为|转|正|增|下降|上升|高|低|超|优)/;
const AMONG = /^[^，。；：、\d]{1,14}[中里内][，,]?(?:尚|已|还|仅|只|就|现|目前|也|均|又|更|共)*有$/;

/** 货物吞吐量、集装箱、海铁联运三项指标: a list and how many they are. */
export const TOGETHER = /(?<=.)[两二三四五六七八九][项类大个](?:主要|核心|重点)?(?:指标|任务|工作|目标|数据)$/;

/** 前两项同比依次增长4.2%、6.8%; 三项分别完成1562个、16处和1318户: the first or the last names of the list before. */
export function recalled(name: string, list: readonly string[], size: number): readonly string[] | null {
  const words =
    /^(?:上述|以上|这)?(前)?[两二三四五六七八](?:项|者|类|个)(?:主要|核心)?(?:指标|工作|增速|增幅|收入|支出|任务|目标|实绩|数据|数字?)?(?:增[速幅]|增长率|总量)?$/.exec(
      name,
    );
  if (!words || list.length < size) return null;
  return words[1] ? list.slice(0, size) : list.slice(-size);
}

/** The names of a list that was ranked in the clause before: 甲镇、乙镇、丙镇完成率居前三位，分别为…; null where there is none of `size`. */
export function rankedNames(text: string, start: number, size: number): string[] | null {
  const before = text.slice(Math.max(0, start - FURTHEST_LIST), start);
  const ranks = RANKED.exec(before);
  if (!ranks) return null;
  const clause = before.slice(0, ranks.index);
  const words = clause.slice(afterLast(clause, '，。；'));
  const verb = RANKING.map((word) => words.lastIndexOf(word)).find((at) => at > 0);
  const names = verb === undefined ? [] : splitNames(words.slice(0, verb), size);
  return names.length === size ? names : null;
}
const FURTHEST_LIST = 60;
const RANKED = /前[一二三四五六七八九十\d]{1,3}[位名]，(?:得分|分值|占比)?分别(?:为|是|达到?)$/;
const RANKING = ['名列', '位居', '位列', '排名', '进入', '居', '列', '排'];

/** The names of a list that is said to have risen in the clause before: 甲、乙、丙再上新台阶，分别为…; null where there is none of `size`. */
export function risenNames(text: string, start: number, size: number): string[] | null {
  const before = text.slice(Math.max(0, start - FURTHEST_LIST), start);
  const told = SHARED_OUT.exec(before);
  if (!told) return null;
  const words = before.slice(0, told.index);
  const clause = words.slice(afterLast(words, '，。；：'));
  const risen = RISEN.exec(clause);
  if (!risen) return null;
  const list = clause.slice(0, risen.index).replace(HOW, '').replace(ON_GROUND, '');
  const names = splitNames(cleanName(list).name, size);
  return names.length === size && names.every((name) => name.length > 1) ? names : null;
}
const SHARED_OUT = /，(?:分别|依次)(?:达到?|为|是|完成|实现|突破|超过)?(?:约|近)?$/;
/** What became of all of a list: 跃上新台阶, 再创新高, 翻番, 稳中有增. */
const RISEN =
  /(?:[跃迈登跨站踏]?上了?一?个?新的?(?:台阶|水平|高度|层次)|[创刷]新?历?史?新?高|翻一?番|双增长?|稳中[有向][增升进好]|突破|增长|提升|增加|提高|改善|扩大|攀升|回升|上涨|[较最][大高快多好]|居前|靠前|领先)$/;
const HOW =
  /(?:[均都再双又同齐]|双双|全部|全面|同步|相继|首次|历史性|先后|实现|继续|持续|稳步|大幅|快速|平稳|较快|明显|保持){1,3}$/;
const ON_GROUND = /[要将]?在[^，。；、]{2,12}基础上$/;

/** What has a place among so many: 镇级综合实力 in 镇级综合实力在全市13个镇中由; null where the words before a rank say no such thing. */
export function competitor(words: string): string | null {
  const head = COMPETING.exec(words)?.[1];
  return head ? cleanName(head).name || null : null;
}
const COMPETING =
  /^([^，。；在]{2,20}?)(?:在|居|列|位居|位列|名列|排名?在?|排在|处在)[^，。；\d]{0,8}\d+[个家][^，。；\d]{1,8}(?:[中里](?:[由从][高低大小多少好差快慢][到至][高低大小多少好差快慢])?(?:由|从|排名?|居|列|位居|位列|名列|升至|排在)?|的)?(?:正数|倒数)?$/;

const RATE = /(?<=..)(?:同比)?(?:增速|增幅|增长率|涨幅|降幅)$/;
const RATE_ALONE = /(?:增[速幅率]|增长率)$/;
const SIZE = /(?<=..)(?<!经济)总量$/;
const SIZE_ENDS = new CharacterSet('模量额积');
const LEANING_STARTS = new CharacterSet('占在');

const GRADE = /^(?:国家|[省市县区州部乡镇]|[1-5]A|[甲乙丙特一二三四])级$/;
const OF_GRADE = /^(?:国家|[省市县区州部乡镇]|[1-5]?A|[甲乙丙特一二三四])级/;

/** 增幅, 占比, 占…的比重 need what they are of: the name carried from before goes in front. */
export function leanOn(name: string, carried: Carried): string {
  if (!carried.name) return name;
  // 国家级非遗项目7项、省级46项
  if (name.length <= 3 && name.endsWith('级') && GRADE.test(name)) {
    const of = carried.name.replace(OF_GRADE, '');
    return of.length > 1 && of.length < carried.name.length ? `${name}${of}` : name;
  }
  // 配套资金应到位6200万元，实际到位3850万元
  const due = name === '实际到位' ? /^(.{2,10}资金)(?:应|计划|需)/.exec(carried.name)?.[1] : null;
  if (due) return `${due}${name}`;
  // 完成投资286亿元，占年度计划的37.9%
  if (name.startsWith('占') && /^占(?:年度?|全年|当年|年初|总|预算|调整)$/.test(name))
    return `${carried.name}${name}计划`;
  if (isBareAttribute(name)) {
    const bare = name.replace(/^(?:这[一个]|半年|全年)/, '');
    // 进出口总值占全国的19.8%，规模居第一: a size is none of a share.
    const share = SIZE_ENDS.at(bare, bare.length - 1) ? carried.name.indexOf('占') : -1;
    // 地区生产总值增速不低于7.5%，总量突破560亿元: nor is it one of a rate.
    const of =
      share > 1
        ? carried.name.slice(0, share)
        : SIZE_ENDS.at(bare, bare.length - 1)
          ? carried.name.replace(RATE, '')
          : // 总量突破500亿元，增速快于全省: nor is a rate one of the size.
            RATE_ALONE.test(bare)
            ? carried.name.replace(SIZE, '')
            : carried.name;
    return of.endsWith(bare) ? of : `${of}${bare}`;
  }
  if (LEANING_STARTS.at(name, 0) && LEANING.test(name) && name.length <= 20 && carried.name.length <= 16)
    return `${carried.name}${name}`;
  return name;
}
