import { CharacterSet } from '../../language/characters.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';

/** What a clause without a number says how it is doing of, behind which a verb of change tells by how much: 科技支出稳步增长，增加2亿元. */

/** Its name; null where no such clause stands before the number. */
export function topicTold(text: string, { kind, coreStart }: RawQuantity): string | null {
  if (kind === 'count' || !ENDS.at(text, coreStart - 1)) return null;
  const words = TOLD.exec(text.slice(Math.max(0, coreStart - LONGEST), coreStart))?.[1];
  const name = words ? cleanName(words.replace(WHEN, '')).name : '';
  return name.length >= 2 && !VAGUE.test(name) ? name : null;
}
/** When and of where it is told. */
const WHEN =
  /^(?:今年以来|今年|去年|上年|全年|本月|当月|年初以来|前?[一二三四]个?季度|上半年|下半年|(?:\d{1,2}[—－-])?\d{1,2}月份?){1,2}，?|^全[省市县区州]/;
/** Of these nothing grows by a number. */
const VAGUE =
  /^(?:(?:宏观|县域|全[国省市县区])?经济(?:运行|形势|发展|总体)?|增势|势头|态势|形势|生产|运行|效益|质效|结构|动能|信心|预期)$|(?:运行|态势|势头|结构|质量|环境|秩序)$/;
const LONGEST = 40;
/** What TOLD ends in. */
const ENDS = new CharacterSet('加长降减跌升落约近');
const HOW = '(?:总体|整体|继续|稳步|持续|大幅|快速|平稳|较快|明显|显著|进一步|不断|小幅|有所|由[负降]转)?';
const DOING =
  '(?:增长|提高|上升|下降|回升|回落|改善|向好|增加|扩大|收窄|升温|优化|提升|恢复|走高|走低|攀升|回暖|增多|[增降涨跌][速幅](?:加快|放缓|收窄|扩大|回落))|只减不增|只增不减|不降反升|不升反降|不减反增|稳中有[升进降增]|再?创新高';
const TOLD = new RegExp(
  `(?:^|[。；])(?:其中，?)?([^，。；：、\\d]{2,14}?)(?:${HOW}${DOING})，(?:同比|[比较][上去]年)?(?:增加|增长|下降|压减|减少|下跌|上升|回落)[约近]?$`,
);
