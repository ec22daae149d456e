import { withoutBracket } from './name-brackets.ts';
import { trimStart } from './names.ts';

/** Sharing out a phrase over the numbers that it names. */

/** Heads that a list of names may share: 第一、二、三产业增加值; 城镇、农村居民人均可支配收入. */
const SHARED_HEAD =
  /(?:存栏量?|出栏量?|人均可支配收入|人均消费支出|可支配收入|增加值|总产值|产值|单产|亩产|总产|主营业务收入|营业收入|销售收入|业务收入|总收入|收入|支出|总额|零售额|销售额|出口额|进口额|成交额|交易额|余额|起付线|起付标准|(?:收费|缴费|补助|补贴|保障|缴存)?标准|限额|额度|工资|养老金|津贴|补差|补助|补贴|客流量?|排放总量|用水总量|消费总量|总量|产量|销量|数量|投资金额|投资额|投资|总值|进出口|出口|进口|占比|比重|比例|覆盖率|普及率|入学率|合格率|达标率|利用率|完成率|率|面积|里程|价格|规模|利润|税收|能耗|排放量|重点工程减排量|减排量|(?:年均|日均|月均|平均)?浓度|起数|游客|人数|增速|增幅|指数|吞吐量|销售量|发电量|用电量|货运量|客运量|旅客发送量|(?:相关)?物流需求|发送量|运输量|周转量|接待量|交通量|成交量|出货量|库存量|投放量|使用量|消费量|施用量|审批时限|办理时限|时限|用时|时间|密度)$/;

/** `第一、二、三产业增加值` → three names; `A和B` → two. `wanted` is how many numbers wait for a name. */
export function splitNames(phrase: string, wanted: number): string[] {
  // 甲、乙、丙等丁有关的产品产量
  const etc = wanted > 1 ? phrase.indexOf('等') : -1;
  if (etc > 0) {
    const before = phrase.slice(0, etc);
    const parts = splitOutside(before, /、/y);
    const told = (parts.length === wanted ? parts : splitOutside(before, /、|(?:以及|和|与|及)/y)).map(trimStart);
    const shared = SHARED_HEAD.exec(phrase)?.[0] ?? '';
    if (told.length === wanted && told.every((name) => name.length > 1))
      return told.map((name) => (name.endsWith(shared) ? name : name + shared));
  }
  // 通讯器材类、家用电器和音像器材类: where the 、 alone makes as many names as there are numbers, 和 is part of one.
  // 油菜一、二类苗比例: of two kinds together, where a noun without 第 stands before them.
  const together = phrase.includes('类') && KINDS_TOGETHER.test(phrase);
  const coarse = together ? [phrase] : splitOutside(phrase, /、/y);
  const parts = (coarse.length === wanted || together ? coarse : splitOutside(phrase, /[、]|(?:以及|和|与|及)/y))
    // 生产总值（预计，下同）、财政收入
    .map((part) => withoutBracket(trimStart(part)))
    .filter(Boolean)
    // 青石、柳河、白塔三镇分别收购2100吨、1850吨和960吨
    .map((part, i, all) => (i === wanted - 1 && all.length === wanted ? part.replace(HOW_MANY, '') : part));
  const names = parts.length > wanted ? parts.slice(parts.length - wanted) : parts;
  const last = names[names.length - 1];
  if (!last) return [];
  const whole = SHARED_HEAD.exec(last)?.[0];
  // 社零、投资分别增长: a head alone is a name of its own.
  const head = whole === last ? undefined : whole;
  return names.map((name, i) => {
    if (i === names.length - 1) return fromOrdinal(names[0] ?? '', name);
    const ordinal = fromOrdinal(names[0] ?? '', name);
    if (/^第?[一二三四五]$/.test(name))
      return ordinal.startsWith('第') ? ordinal + last.replace(/^第?[一二三四五]/, '') : name + last.slice(name.length);
    // 昼、夜间达标率
    if (name.endsWith('昼') && last.startsWith('夜间')) return name + last.slice(1);
    // 内、外贸吞吐量
    if (name.length === 1) return name + last.slice(1);
    // 小学、初中、高中人工智能课
    const grade = LIKE_GRADES.exec(last)?.[0];
    if (grade && last.length > grade.length && ENDS_LIKE_GRADES.test(name)) return name + last.slice(grade.length);
    // 生活补贴、护理补贴标准
    if (head?.endsWith('标准') && /(?:补贴|补助|津贴|救助金)$/.test(name)) return `${name}标准`;
    if (!head || SHARED_HEAD.test(name) || name.endsWith('GDP')) return name;
    // 河南、江苏地区投资额
    if (last.slice(0, -head.length).endsWith('地区')) return name + head;
    // 城镇 … 农村居民人均可支配收入: the short first member stands where the beginning of the last one does.
    if (name.length <= 3 && last.length - head.length > name.length && !(head === '支出' && FIELDS.test(last)))
      return name + last.slice(name.length);
    return name + head;
  });
}

const FIELDS = /(?:卫生|教育|保障|文化|环保|事务|科技|技术|交通|安全|体育|保护)[^、居民均]{0,9}支出$/;
const KINDS_TOGETHER = /[^、第一二三四五]{2}[一二三]、[二三四][类级][^、]{1,8}$/;
/** How many were listed, behind the last of them. */
const HOW_MANY =
  /(?<=.)[两二三四五六七八九十](?:个)?(?:[镇乡县区市村州旗省地国校馆园港]|街道|园区|部门|单位|企业|口岸)$/;

/** Kinds that stand in a row before what they share (一级、二级医院起付线); the first may have words before it (口岸进口、出口通关时间; 一年期和五年期以上贷款利率). */
const GRADES =
  '(?:(?:特|[一二三四五六七八九十甲乙丙丁])[级类档等型](?:及以[上下])?|进口|出口|小学|初中|高中|幼儿园|大学|本科|专科|大型|中型|小型|微型|国家级|[省市县区镇村部厅州旗盟校院]级|国有|民营|[一二两三四五六七八九十\\d]{1,2}年期(?:及?以[上下])?)';
const LIKE_GRADES = new RegExp(`^${GRADES}`);
const ENDS_LIKE_GRADES = new RegExp(`${GRADES}$`);

const fromOrdinal = (first: string, name: string) =>
  first.startsWith('第') && /^[一二三四五]/.test(name) ? `第${name}` : name;

/** Splits at a separator that is not inside brackets or quotes; 与, 和 and 及 only between words of two characters or more. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    if ('（(“《'.includes(c)) depth++;
    else if ('）)”》'.includes(c)) depth = Math.max(0, depth - 1);
    if (depth) continue;
    separator.lastIndex = at;
    const hit = separator.exec(text);
    if (hit && hit.index === at && (hit[0] === '、' || (at - from >= 2 && text.length - at - hit[0].length >= 2))) {
      parts.push(text.slice(from, at));
      from = at + hit[0].length;
      at = from - 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** 甲县、乙县分别完成投资12亿元、9亿元: what stands behind 分别 is told of each. */
export function splitApart(name: string, size: number): string[] {
  const at = name.indexOf('分别');
  if (at < 0) return splitNames(name, size);
  const heads = splitNames(name.slice(0, at), size);
  // 企业、商户分别历史性地跃上: how they came there names nothing.
  if (HOW.test(name)) return heads;
  return heads.length === size ? heads.map((head) => head + name.slice(at + 2)) : heads;
}

const HOW = /(?:性地.{1,6}|[上到过至达超破愿])$/;
