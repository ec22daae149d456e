import { CharacterSet } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** Facts that the words which touch a number tell, whatever its paragraph plans. */

/** Whether what stands directly before or behind a number says that it is there. */
export function isPlainFact(text: string, { kind, start, end }: RawQuantity): boolean {
  if (ENDS.at(text, start - 1)) {
    const before = text.slice(Math.max(0, start - LONGEST), start);
    if (LACKING.test(before) || REALLY.test(before) || DONE_ONES.test(before)) return true;
    if (kind === 'count' && OPINIONS.test(before)) return true;
  }
  if (
    kind === 'count' &&
    SPEAKERS.test(text.slice(end, end + SHORT)) &&
    !ARRANGED.test(text.slice(Math.max(0, start - SHORT), start))
  )
    return true;
  return text[end] === '，' && GROWS_FROM.test(text.slice(end, end + 2 * LONGEST));
}
const LONGEST = 16;
const SHORT = 12;
/** What the expressions for the words before end in. */
const ENDS = new CharacterSet('口达约到出成位入用付工放拨收行的议见');

/** 缺口1300万立方米务必补齐: what is lacking now. */
const LACKING =
  /(?:^|[，。；：、])(?![^，。；：、]*(?:补|解决|消除|化解))[^，。；：、\d]{0,12}(?:缺口|欠账)(?:还有|达|约|仍有)?$/;
/** 计划投入18.7亿元，实际支出12.1亿元 */
const REALLY = /(?<![计将要可])实际(?:支出|完成|到位|投入|使用|支付|开工|执行|发放|拨付|拨出|回收|达到?|建成)$/;
/** 已完成的132处要逐一验收 */
const DONE_ONES = /已经?(?:完成|建成|竣工|完工|投用|交付|签约|开工|入驻|到位|落地)的$/;
/** 提出意见建议31条，将由办公室汇总 */
const OPINIONS = /(?<![要须需应])(?:提出|收到)(?:了)?(?:各类|具体)?(?:审议)?(?:意见|建议|意见建议|意见和建议)$/;
/** 26名组成人员提出意见 */
const SPEAKERS = /^(?:常委会)?(?:组成人员|委员|代表|议员)(?:提出|发言|反映)/;
const ARRANGED = /[每为要须]|组织|安排|邀请/;
/** 企业150家，年营收42亿元，到“十五五”末要翻两番: where the doubling starts. */
const GROWS_FROM =
  /^，(?:[^，。；、\d]{1,6}[\d.]{1,8}[万亿]{0,2}[^，。；、\d]{1,4}，)?到[^，。；、]{2,12}[要将]?(?:再|实现)?翻[一两三]番/;
