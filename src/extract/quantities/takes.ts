import type { Token } from './tokens.ts';

/** 将 for 把: what takes an object that something is done to, and says nothing of a time to come. */

/** Whether 将 at `token`, with the cue `next` behind it, takes an object: 将12家企业列入名单. */
export function isTaking(text: string, token: Token, next: Token | undefined): boolean {
  const behind = text.slice(token.end, token.end + 64);
  // 将把节目送到村里: there it is the other word that does.
  if (behind[0] === '把') return false;
  // 将原来的68个社区调整为42个
  if (/^原[来有先本]/.test(behind)) return true;
  if (next && next.start === token.end && GIVES.test(next.word)) return false;
  // 成功将卫星送入轨道, 可以将20个零件减到5个
  if (MODAL.test(text.slice(Math.max(0, token.start - 3), token.start))) return true;
  if (BA.test(behind)) return true;
  // 将秧苗投送至田块: no verb or adverb touches 将, and its object is brought somewhere.
  return (
    !(next && next.start === token.end) &&
    (BROUGHT.test(behind) || PUT.test(behind) || CARRIED.test(behind) || JOINED.test(behind) || MADE.test(behind))
  );
}

/** What says by itself whether it has been, can be or is to be done: two words of a time to come do not meet. */
const MODAL = /(?:可以|能够|成功|顺利|累计|先后|首次|分批次?|正在)$/;

/** 将传感器、大数据应用到大棚里, 将柜台搬进社区, 将嫌疑人押解回国 */
const CARRIED =
  /^[^，。；将\d]{2,24}(?:(?:运用|应用|延伸|推广|下沉|下放|覆盖|搬|送|运)[到至]|[搬送装写带请领]进|融入|嵌入|植入|导入|引向|推向)|^[^，。；将]{2,24}(?:(?:押解|遣返|护送|运送|转运|接|带)回|发射升空)/;
/** 将电厂和算法深度结合 */
const JOINED = /^[^，。；将\d]{2,24}[与和同跟][^，。；将\d]{2,16}(?:结合|融合|衔接|挂钩)/;
/** 将春节设为假日; 将家电在51类的基础上扩大到77类 */
const MADE =
  /^[^，。；将\d]{2,24}(?:设|视|选|命名|更名|升级|升格|改造|打造|扩建|改建|细化)[成为]|^[^，。；将]{2,20}在[^，。；]{2,10}基础上[^，。；]{0,8}(?:扩大|增加|提高|提升|扩展|压缩|缩减|精简)[到至]/;

const BROUGHT =
  /^[^，。；、将\d]{2,20}(?:[^于直以甚乃及截来感受遭提得达][至到入]|[变建做造打换转演写编译浓]成|[送交献还带留]给|放在|用在|起来|下来|回来|出来)/;

/** 将财政科技资金的80%投入重点产业, 将21项产品同步上云: so much of it is put somewhere. */
const PUT =
  /^(?!于|在|推出|发布|新增|建设|开发|组织|安排|投入|实现|筹措|拿出|争取|统筹)[^，。；将\d]{2,24}(?:\d[\d.]{0,6}(?:[%％]|[万亿]{1,2}元)[^，。；将\d]{0,8}投入(?=[^\d，。；、使运生试商市])|\d{1,3}(?:大?类|项|个)[^，。；将]{0,20}(?:同步|统一|全部)(?:上[云线网]|公开|开放|接入))/;

/** 将拿出3.2亿元用于奖补: what is going to be given, not what is brought somewhere. */
const GIVES = /^(?:拿出|安排|投入|筹措|划拨|拨付|提供|发放|统筹)$/;

/** What 将 as 把 brings its object to; 将3万余项标准全文公开, 将一批产品运往海外: so many of what something is done to. */
const BA =
  /^(?:一[批些组套]|\d[\d.]*[万亿余多]{0,3}(?![\d%％年月日号时万亿余多]|多?年|个月))|^[^，。；将]{2,56}(?:列入|纳入|列为|评为|认定为|确定为|定为|作为|用于|划归|并入|移交给?|提请|送往|送到|送入|转移到|改为|改成|变成|变为|换成|(?:响应|预警)[^，。；]{0,4}(?:提升|提高|调整|升级?)[至到为]|分解到|分解为|转化为|分为|串联|串珠|串起|串成|连成|连接起来|结合起来|整合)|^[^，。；将]{2,56}，(?:总计|共计?|合计)[^，。；将]{2,20}(?:列入|纳入)|^[^，。；将]{2,24}[用以][^，。；]{2,20}(?:形式|方式)(?:进行|加以|予以)?(?:展[示现]|呈现|宣[传讲]|讲解|传[播达递]|表达|解读)|^[^，。；将]{2,24}[从由][^，。；]{1,16}(?:到|至)/;
