import { CharacterSet } from '../../language/characters.ts';
import { isDigit } from '../../language/numerals.ts';
import { PERSON_UNITS } from '../../language/people.ts';
import { onlyCounted } from './by-measure-word.ts';
import { COUNTED } from './heads.ts';
import type { Left } from './left-parts.ts';
import { isDoneSo, isFront, isKindOfWork } from './manner.ts';
import { cleanName } from './names.ts';
import { withoutRest, withoutTold } from './noun-cuts.ts';
import { peopleBehind } from './people-counted.ts';
import type { RawQuantity } from './raw.ts';
import { readRight } from './right.ts';
import { isDated } from './right-parts.ts';
import type { Token } from './tokens.ts';

const TRADE = /^[一-龥“”]{2,14}(?:进出口|出口|进口|投资)(?:额|总值|总额)?$/;
const STRETCH =
  /(从[^，。；、从\d]{1,12}到[^，。；、从\d]{1,14})，(?:中间|前后|全程|总共|一共|整个)?[只仅才共]?(?:隔|用|需|要|花|耗时|用时|历时)了?$/;
const COURSE = /从[^，。；、从]{1,10}到[^，。；、从]{1,10}$/;
/** Who acts, where the number is the object of the verb: 县财政累计拿出9000万元, 每位副主席领办2件. */
export const AGENT =
  /^每|(?:[两三四]级|财政|政府|部门|单位|委|局|办|公司|集团|银行|代表|委员|主席|主任|干部|社|院|所|队|组|镇|乡|县|市|区|省|[^红彩国旌]旗|[^联同加]盟|街道|农场|林场|港|村|厅|处|中心|协会|商会|会议|[他她我们]|[省市县区镇乡村]里)$/;

const RANK_VERBS =
  '分别列 分别居 分列 分居 均列 均居 跃居 高居 升居 保持在 保持 蝉联 稳居 位居 位列 名列 排名 排在 居于 进入 跻身 挺进 上升到 上升至 跃升至 升至 升到 居 列 排'.split(
    ' ',
  );

/** The verb of order nearest the number: 综合排名进入全省前5位 has 进入. */
function lastRankVerb(phrase: string): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (const verb of RANK_VERBS) {
    const start = phrase.lastIndexOf(verb);
    if (
      start >= 0 &&
      phrase.length - start - verb.length <= 14 &&
      (!best || start + verb.length > best.end || (start + verb.length === best.end && start < best.start))
    )
      best = { start, end: start + verb.length };
  }
  return best;
}

const FIELD =
  /(?:[东中西]部(?:地区)?|中西部|长三角|珠三角|全(?:国|省|市|县|区|球|州)(?!.{0,2}[百十]强|[^，]{0,4}榜)|世界|同类|中心城区|主城区|主城各区|国内|省内|市内|全市县区|各县区|自治区)[^，]{0,6}(?<!强[县市区镇村])$/;

/** The words that may name the number; nothing where they are a clause of their own (下达的14%). */
export function phraseOf(text: string, quantity: RawQuantity, left: Left): string {
  // 10月1日前首批600套: 前 belongs to the date.
  const start =
    left.afterPeriod && /^[前底末初起内]/.test(text.slice(left.start, left.start + 1)) ? left.start + 1 : left.start;
  // 对东盟出口: with whom is part of what is traded.
  const partner = text[start - 1] === '对' && TRADE.test(text.slice(start, left.end)) ? 1 : 0;
  const phrase = text.slice(Math.min(start - partner, left.end), left.end);
  if (left.of && (quantity.kind !== 'percent' || left.relative)) return '';
  // 在全国138个综保区中排名第97位: those it is compared with.
  if (
    quantity.kind === 'order' &&
    (left.owned ? /[中里](?:排名?|居|列|位居|位列|名列)?(?:[正倒]数)?$/ : /[中里]$/).test(phrase)
  )
    return '';
  // 从拿地到开工压缩在45个工作日以内
  const course =
    quantity.kind === 'time' ? COURSE.exec(text.slice(Math.max(0, left.linkStart - 24), left.linkStart)) : null;
  if (course) return course[0];
  // 从签约到开工，中间只隔12个工作日
  const stretch =
    quantity.kind === 'time'
      ? STRETCH.exec(text.slice(Math.max(0, quantity.coreStart - 40), quantity.coreStart))
      : null;
  if (stretch) return stretch[1] as string;
  // 从青河支流引调水4.3亿立方米: where it is taken from.
  const source = text[start - 1] === '从' ? SOURCE.exec(phrase)?.[0].length : 0;
  if (source) return phrase.slice(source);
  // 由水利部门统一管理的雨量观测站已超过2600个: by whom it is done only describes what is counted.
  const by = phrase.length > 6 && text[start - 1] === '由' ? phrase.indexOf('的') : -1;
  if (by > 3 && by < phrase.length - 2) return phrase.slice(by + 1);
  // 按照“公司+农户”的模式流转800亩: in which way it was done.
  const way =
    phrase.length > 4 && WAY_BEFORE.at(text, start - 1) && (left.act || LENT.test(phrase)) ? WAY.exec(phrase) : null;
  if (way) return phrase.slice(way[0].length);
  // 批评教育和处理26.9万人: the verb that touches the number is the second of two.
  if (left.act && left.linkStart > left.end && phrase.length > 2 && /[和与及]$/.test(phrase))
    return text.slice(Math.min(start, left.end), left.linkStart);
  // 在海内外举办30多场: where it was done.
  if (
    left.act &&
    left.linkStart > left.end &&
    ((AGENT.test(phrase) && !isKindOfWork(phrase, left.act)) ||
      isDoneSo(phrase) ||
      (text[start - 1] === '在' && left.act.length > 1) ||
      (text[start - 1] === '从' && isFront(phrase)))
  )
    return '';
  if (quantity.kind === 'order') {
    // 增速在全省各地市排位由第七位前移至第四位
    const placed = /^(?:全[省国市县区]|同类)[^，。；]{0,6}(?:排位|排名|位次)$/.test(phrase)
      ? /([一-龥]{2,20})在$/.exec(text.slice(Math.max(0, left.start - 21), left.start))
      : null;
    if (placed) return placed[1] as string;
    // 增速居全省第6位: the field of comparison stands between the verb and the place.
    // 收入增幅进全省前六
    const enters = ENTERS.exec(phrase);
    if (enters) return enters[1] as string;
    const verb = lastRankVerb(phrase);
    // 排名提升4位 is how far the 排名 went.
    if (verb && !quantity.rank && phrase.endsWith('排名')) return phrase;
    if (verb)
      return (
        phrase.slice(0, phrase.startsWith('综合排名') ? 4 : verb.start) || phrase.slice(verb.end).replace(FIELD, '')
      );
    return phrase.replace(FIELD, '');
  }
  // A list of people or bodies before a count: the last of them is what was counted.
  if (phrase.length > 14 && !left.each && /以及|、/.test(phrase))
    return phrase.slice(
      Math.max(lastOutside(phrase) + 1, phrase.includes('以及') ? phrase.lastIndexOf('以及') + 2 : 0),
    );
  return phrase;
}

const SOURCE = /^[^，。；、的]{1,14}[河江湖库渠流](?=[引调取提抽补][^，。；、]{0,2}水$)/;
const ENTERS = /^(.{2,20}(?<![挺迈跨前跃推引改促先]))进全[国省市县区州]$/;
/** 以公司担保的办法贷款600万元 */
const LENT = /(?:贷款|融资|筹资|借款)$/;
const WAY_BEFORE = new CharacterSet('按以照取用过');
const WAY = /^[^，。；]{2,30}(?:模式|方式|办法|形式|思路|机制|原则)/;

/** The last 、 of a phrase that stands in no brackets: not those of 县（市、区）. */
function lastOutside(phrase: string): number {
  const close = Math.max(phrase.lastIndexOf('）'), phrase.lastIndexOf(')'));
  const open = close < 0 ? -1 : Math.max(phrase.lastIndexOf('（', close), phrase.lastIndexOf('(', close));
  const last = phrase.lastIndexOf('、');
  return last > open && last < close ? phrase.lastIndexOf('、', open) : last;
}

/** A measure of the things before it, at the end of a noun. */
const MEASURED =
  /(?<=[一-龥]{2})(?:全?年)?(?:总|人均|户均|亩均|平均|月|日)?(?:主营业务收入|营业收入|销售收入|总收入|收入|总产值|产值|增加值|销售额|零售额|交易额|成交额|营业额|利润总额|利润|纳税额|税收|产量|产能|总面积|建筑面积|占地(?:面积)?|面积|总里程|里程|总长度?|(?:年度|全年|当年)?(?:计划完成|计划|完成|概算)?总?投资额?|年度计划)(?:突破|超过?|达到?)?$/;
/** 2个项目|违规出借资金1200万元: what bodies did with money that has a number of its own. */
const DEALT_WITH =
  /(?<=^[一-龥]{0,4}(?:部门|单位|项目|县区?|乡镇|街道|企业|机构|学校|医院|村))(?:违规|超标准|超范围|挪用|结转|结余|虚报|套取|骗取|多[计付]|少[计缴]|未[及按缴]|拖欠|欠缴|隐瞒|滞留|闲置|出借)[^，。；、\d]{2,14}$/;
/** 1.5亿人口, but not 20万人口以上城市 or 5A级景区. */
const OTHER_NUMBER = /^\d[\d.]{0,8}[多余]?[万亿](?!.*(?:以上|以下|级|机组))/;

/** Whether one of the numbers from index `next` on stands at `at`, perhaps behind what it reaches: 达到, 超. */
function isNumbered(text: string, at: number, raw: readonly RawQuantity[], next: number): boolean {
  const reach = /^(?:达到?|突破|超过?|为|近|约|逾|过)?/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  for (let i = next; i < raw.length; i++) {
    const { start } = raw[i] as RawQuantity;
    if (start === at || start === at + reach) return true;
    if (start > at + reach) return false;
  }
  return false;
}

export interface Noun {
  name: string;
  /** Where it ends in the text. */
  end: number;
}

/** The noun behind the number, cleaned; 5个是省定贫困村 has it behind 是. */
export function nounBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantity: RawQuantity,
  raw: readonly RawQuantity[],
): Noun | null {
  const people = peopleBehind(text, quantity);
  if (people) return { name: people, end: quantity.coreEnd + people.length };
  const next = tokens[at + 1];
  const after = next?.word;
  // 5个是省定贫困村; 9000万元用于技改贴息
  const linked =
    next &&
    next.start === quantity.end &&
    ((quantity.kind === 'count' ? after === '是' : quantity.kind === 'money' && after === '用于') ||
      // 其中2400万亩为退化湿地
      ((after === '为' || after === '是') &&
        !isDigit(text.charCodeAt((next as Token).end)) &&
        AMONG.test(text.slice(Math.max(0, quantity.start - 5), quantity.start))));
  const right = readRight(text, tokens, linked ? at + 1 : at, quantity.kind === 'count' ? raw : undefined);
  // 13万人次&nbsp; and 13万件“十四五”时期: signs of the page, and the years of the next sentence.
  if (right.start === right.end || NO_NOUN.test(text.slice(right.start, right.start + 7))) return null;
  // 160个 完成率：98%: the label of what follows.
  if (text[right.end] === '：' && isNumbered(text, right.end + 1, raw, (tokens[at] as Token).quantity + 1)) return null;
  // 38家茶企年产值6.3亿元: what is measured of them has a number of its own.
  const measured =
    quantity.kind === 'count' && isNumbered(text, right.end, raw, (tokens[at] as Token).quantity + 1)
      ? (MEASURED.exec(text.slice(right.start, right.end)) ?? DEALT_WITH.exec(text.slice(right.start, right.end)))
      : null;
  const told = text.slice(right.start, measured ? right.start + measured.index : right.end);
  right.end = right.start + (measured ? told : withoutTold(told, isDigit(text.charCodeAt(right.end)))).length;
  // 惠及5000万户1.5亿人口: another number.
  if (OTHER_NUMBER.test(text.slice(right.start, right.end))) return null;
  // 特困人员等89.4万人个人不用掏钱: said of each of them.
  if (/^(?:个人|自己|本人)[不只仅需要每自就可均都无免缴]/.test(text.slice(right.start, right.start + 3))) return null;
  // 9家连一张像样的胶片都拍不了: what none of them has or can.
  if (/^连(?!锁|片|队|体|接|环|线|续)/.test(text.slice(right.start, right.start + 2))) return null;
  // 320套主体封顶: which part of each.
  if (
    /^(?:主体|基础|结构|主体结构|主体工程|外立面)$/.test(text.slice(right.start, right.end)) &&
    /^(?:封顶|完工|竣工|已|全部)/.test(text.slice(right.end, right.end + 2))
  )
    return null;
  // 任务80万亩一亩不少: not one of them is left out.
  if (/^一[一-龥]{1,2}[都也]?[不没]/.test(text.slice(right.start, right.start + 5))) return null;
  // 9人任镇长, 7人为本科: what they are is not what is counted.
  if (
    PERSON_UNITS.has(quantity.unit) &&
    /^(?:[原现曾]?任|担任|兼任|转任|调任|为|系)(?!务|教|课|民|企|列)/.test(text.slice(right.start, right.start + 3))
  )
    return null;
  const words = withoutRest(
    text.slice(right.start, right.end),
    text[quantity.start - 1],
    text.slice(right.end, right.end + 30),
  )
    .replace(/完成投资.{0,20}$|(?:[里内]|(?<![高初职普])中)$/, '')
    // 提升沿线9个村庄及城区防洪标准: what is theirs is raised, they are counted
    .replace(THEIRS, '$1')
    // 26.7万亩油菜一、二类苗比例: what is told of it
    .replace(KINDS_OF_IT, '$1')
    // 36个村近8万群众: another number, without a unit
    .replace(OTHERS, '$1')
    // 35万元产业扶持资金买了菌棒
    .replace(BUYS, '')
    // 6家企业的负责人: firms are counted; 6位企业负责人交流发言: where they speak, the noun is over
    .replace(quantity.unit === '家' ? HEADED : HEADS, '$1')
    // 21所规模小、条件差的敬老院; 30斤重的设备
    .replace(TRAITS, '');
  // 由12个工作组组成的驻村工作队
  const by = BY.test(text.slice(Math.max(0, quantity.start - 3), quantity.start));
  // 由6名干部、15名技术员组成的专班: or further left, behind others.
  if (by || (words.includes('组成的') && MADE_OF.test(text.slice(Math.max(0, quantity.start - 30), quantity.start)))) {
    const made = words.search(MADE);
    if (made >= 2) return { name: words.slice(0, made), end: right.start + made };
  }
  // 无照经营户12户被责令停业: what befell them is no noun; 被调查企业 is one.
  if (words[0] === '被' && !COUNTED.test(words)) return null;
  // 6个村新发展花椒5000亩
  const place =
    /^[村镇乡县](?=新(?:发展|建|增|栽|种|上)|种(?![植子业])|养(?![殖老])|发展|实施|完成|参与|加入|编入|纳入|重点推广|整建制|联合|宣布|共同|同步|率先|启动|推进|推广|开始|都|已|均|全部|共|建起|建成)/.exec(
      words,
    );
  if (place) return { name: place[0], end: right.start + 1 };
  // 另有22万平方米在建; 拿出300万元分三批发放
  if (/^(?:在建|待建|在谈|在研)$|^分[两二三四五六]?[批次期]/.test(words)) return null;
  // 投入1200万元维修改造校舍, 安排500万元建设二期: what a sum is put into is done with it; not 建设资金.
  if (quantity.kind === 'money' && DOES.test(words) && !OF_MONEY.test(words)) return null;
  // 25名驻村, 12家进园: where they go.
  if (/^(?:[驻进入下返回到离出包](?:村|镇|乡|校|县|企|户|园|站|岗))$/.test(words)) return null;
  // 26元一斤: what so much of it costs.
  if (/^一(?:公斤|平方米|个月|[斤亩只头袋箱棵天年吨张份碗串株米捆桶件盒瓶度方])/.test(words)) return null;
  // 把这80平方公里先建一遍: what is to be done with it first.
  if (/^先(?![进行导锋烈生后期例民农秦])[一-龥]/.test(words)) return null;
  // 1.3万户户均增收
  if (/^[户人亩村]均/.test(words)) return null;
  const counted = onlyCounted(words, quantity, isDated(tokens, at, right.end) ? undefined : text[right.end]);
  const end = text.startsWith(counted, right.start) ? right.start + counted.length : right.end;
  // 7项主要任务, 300项标准: so many of them are named by what is no name elsewhere.
  if (quantity.unit === '项' && NAMED_SO.test(counted)) return { name: counted, end };
  if (
    /^[村县镇乡组屯寨区市省州校车船房井桥猪牛羊鸡鸭鱼路坝渠树茶田地粮菜药书线站店厂矿园楼棚塔亭章电班]$/.test(counted)
  )
    return { name: counted, end };
  const { name } = cleanName(counted);
  return name.length >= 2 &&
    !/^(?:突破|刷新|多|余|以|之|为(?!民|企|老|农)|速度|增速|比例|幅度|(?:峰值|水平|高位|高点|新高|大关|台阶|目标|目标任务|任务目标|任务|成绩单|好成绩|佳绩|业绩|答卷|预期|底线|红线|约束线|控制线|警戒线|目标线|基准线|关口|门槛)$)/.test(
      name,
    )
    ? { name, end }
    : null;
}

const NAMED_SO = /^(?:(?:主要)?任务|主要目标|标准)$/;
const NO_NOUN =
  /^(?:[吧呢嘛啊啦呀][，。；！？”、]|未(?:及时|按|能|予|缴|清理|上缴|使用|拨付|收回)|&|“十[一二三四五六]五”(?:时期|期间|以来|目标|规划目标|末))/;
const AMONG = /(?:其中|另有|还有)(?:[，,：:]|约|近|有|超过?)?$/;
const KINDS_OF_IT = /^([^一二三、]{2,6})[一二三](?:、?[二三四])?[类级]苗.*$/;
const OTHERS = /^([^\d]{1,8}?)[和与及]?[近约超共达]?\d[\d.]{0,8}[万亿](?!.{0,3}[级以]).*$/;
const THEIRS =
  /^([^，。；、的]{0,6}?(?:村庄?|社区|乡镇|镇|小区|县|市|区|学校|企业|家庭|农户))[及和与][^，。；、的]{2,10}(?:能力|条件|水平|标准|环境|面貌|质量)$/;
const BY = /由(?:约|近|超过?|逾|这)?$/;
const MADE_OF = /由[^，。；：由]{2,28}[、和及与]$/;
const MADE = /组[成建]|构成|牵头|参与|共建|联合|合作|共同|发起|承[办担]|主办/;
const BUYS =
  /(?<=资金|基金|经费|贷款)[买建修购办种养].{0,16}$|(?<=资金|基金|经费)(?:支持|扶持|投向|保障|撬动)“.{0,16}$/;
const HEADED = /^([^负]{2,16}?(?:企业|公司|单位|机构|银行|商会|协会))的?负责人.{0,20}$/;
const HEADS = /^([^负]{0,12}负责人).+$/;
/** Two or more traits in a row before a noun. */
const TRAITS =
  /^(?:[重长高宽厚深]的|(?:[^，。；、的]{1,5}(?:[小大差少多低高弱旧老散乱污长短远偏强好化性]|突出|明显|鲜明|完善|齐全|优良)、){1,3}[^，。；、的]{1,5}(?:[小大差少多低高弱旧老散乱污长短远偏强好化性]|突出|明显|鲜明|完善|齐全|优良)的)(?=[一-龥]{2})/;

const DOES =
  /^(?:支持(?=[一-龥]{2,}[做开推发建实加])|高(?:标准|质量|起点|水平|规格)|[新改扩迁续重][建修]|改[扩造]建?|建设|改造|维修|修缮|升级|治理|整治|修复|加固|硬化|绿化|购置|采购|推广)(?![商厂户类])/;
const OF_MONEY =
  /(?:资金|基金|经费|国债|债券?|贷款|补贴|补助|奖补|奖励|消费券|费用?|券|金|款|订单|融资|授信|合同|项目|工程)$/;
