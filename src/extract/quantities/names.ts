import { ADVERBS } from '../../language/adverbs.ts';
import { DENIALS } from '../../language/bounds.ts';
import { CharacterSet } from '../../language/characters.ts';
import { CUES, Cue } from '../../language/cues.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { isDigit } from '../../language/numerals.ts';
import { PLACES_LIKE_CUES } from '../../language/place-names.ts';
import { isEmptyName } from './empty-names.ts';
import { isFragment } from './fragments.ts';
import { withoutBracket, withoutLead, withoutQuotes } from './name-brackets.ts';
import { withoutOpening } from './name-opening.ts';
import { withoutScene } from './scene.ts';
import { isSymbol } from './symbols.ts';

/** Cutting and cleaning the phrases that name numbers. */

/** 全市, 全县 … in front of an indicator say where, not what. */
const SUBJECT =
  /^(?:全(?:市|县|区|省|州|镇|乡|村|国(?!性|家|版)|旗|盟|校|院|系统|行业|社会(?!跨区域|客流|物流|消费|用电|研发|固定|融资|抚养))|我(?:市|县|区|省|州|国|镇|旗)|本(?:市|县|区|省|级|届|年度)|该(?:市|县|区|省|项目|公司|镇|村))(?:的)?/;
const words = (list: string) => new Lexicon(list.split(' ').map((word) => [word, true] as const));

/** What clings to the front of a phrase and is no part of a name. */
const LEADING = words(
  '要求 此时 较高的 较低的 较大的 较小的 更高的 更低的 更大的 更小的 存在 | ｜ 丨 当时 当地的 当地 村里的 镇里的 县里的 市里的 厂里的 仅 汛前 汛后 汛期 主汛期 节前 节后 之前 以前 之前全部 以前全部 共计 总计 合计 … 以上 及以上 并 即 这个 这条 这座 这些 这项 这种 这家 这里的 “ ” " ‘ ’ 「 」 、 ， , : ： ; ； 。 . ● ▶ ► ✅ ❌ ⏰ 📌 • · ■ ◆ - — 其中 大约 且 并且 而且 同时 以及 另有 还有 当前 目前 今年 全年 当年 预计 累计 共 的 了 各 均 和 与 及 但 而 也 则 再 又 年度 已 将 要 至 到 使 让 令 或 年均 平均 分别 正 一共 实际 主要 内的 其间 至此 日前 近期 本期 本轮 今天的 现在的 如今的 像这样的 这样的 条件的 约 大约 还让 还使 也让 也使 更让 更使 可以让 可以使 可让 可使 能让 能使 并让 并使',
);
/** 年度计划投资, 实际使用外资, 和静县: here the leading word belongs to the name. */
const NOT_LEADING = words(
  '约谈 约定 约束 约旦 约翰 约见 且末 到发 仅存 仅剩 仅有 当地时间 年度计划 实际使用 实际利用 实际到位 实际控制 各级 各类 各地 各项 各族 各界 各部门 使用 使馆 要素 要闻 到位 到期 到账 到岸 共建 共享 共富 共治 共青团 均衡 正式 正常 再生 再贷款 再就业 再担保 再融资 正线 并网 并购 并联 并轨 并表 并发 到访 再制造 均价 与会 和美 和谐 和平 即时 即将 正月 ' +
    PLACES_LIKE_CUES.join(' '),
);
const TRAILING = words(
  `${DENIALS} 不得 不 倒数 “ ‘ " 「 （ ( 、 ， , : ： ; ； - — 的 了 已 将 要 也 都 再 又 还 约 仅 只 就 而 共 则 却 更 各 均 为 是 达 到 至 在 中有 中 有 分别 累计 年均 合计 总计 一次性给予 给予 每年 每餐 每顿 每小时 每天 每日 每周 每月 每秒 每盎司 长期 多年 持续 大多 快速 维持 初步 同样 逐季 盘中 触及 预计 力争 计划 可 可以 从 由 以 按 同比 环比 一度 可能 有可能 日均 月均 在外 还剩 只剩 仅剩 只需 仅需 只须 继续 尚有 尚余 同步 有效 能有效 可有效 切实 还能 近日 日前 首 和 未 视情 或 每学年 每学期 一般 原则上 统一 长期挂账 挂账 通常 估计 ${ADVERBS}`,
);
/** Characters with which these ends make a noun: 返还, 细则. */
const WORD_ENDS: Readonly<Record<string, string>> = {
  还: '返归偿',
  则: '细规原法守准',
  为: '行作',
  中: '初高集',
  计划: '生录购',
  均: '户人亩地',
  只: '船舰',
  约: '条公合契预违制纽简签节',
  达: '雷',
  首: '元榜岁船匕之',
  长期: '中',
  和: '共饱平温缓总谐祥随',
};
const SPACES = new CharacterSet(' \t\n\r\u00a0\u2002\u2003\u3000\ufeff');
const SUBJECT_STARTS = new CharacterSet('全我本该');

/** Without blanks, adverbs and words for a place that stand before what a name says. */
export function trimStart(text: string): string {
  let at = 0;
  for (;;) {
    if (SPACES.at(text, at) || isSymbol(text.charCodeAt(at))) at++;
    else {
      const hit = LEADING.longestAt(text, at);
      if (!hit || NOT_LEADING.longestAt(text, at) || opensWord(text, at, hit[0])) return text.slice(at);
      at += hit[0].length;
    }
  }
}

/** 到场|观众, 各方|力量: whether the one character that would be taken away begins an ordinary word. */
function opensWord(text: string, at: number, leading: string): boolean {
  const word = leading.length === 1 ? CUES.longestAt(text, at) : undefined;
  return word !== undefined && word[0].length > 1 && word[1].kind === Cue.plain;
}

function trimEnd(text: string): string {
  let end = text.length;
  for (;;) {
    if (SPACES.at(text, end - 1)) end--;
    else {
      const hit = TRAILING.longestEndingAt(text, end, 5);
      if (!hit || WORD_ENDS[hit[0]]?.includes(text[end - hit[0].length - 1] ?? '\0')) return text.slice(0, end);
      // 完成投资占年度计划: the plan is what it is held against.
      if (hit[0] === '计划' && OF_PLAN.test(text.slice(Math.max(0, end - 7), end))) return text.slice(0, end);
      end -= hit[0].length;
    }
  }
}

const OF_PLAN = /占到?(?:全?年|年度)计划$/;

/** The phrase without subject, connectives and what else clings to its edges; also the subject found. */
export function cleanName(raw: string): { name: string; subject: string | null } {
  // （六）农村改厕任务
  let name = trimEnd(withoutBracket(trimEnd(trimStart(ITEM_STARTS.at(raw, 0) ? raw.replace(ITEM, '') : raw))));
  const opened = name;
  const told = TELLING.within(name, 0, name.length);
  // 9月啤酒节……夜市由6个扩至10个
  const dots = told ? name.lastIndexOf('……') : -1;
  if (dots >= 0) name = trimStart(name.slice(dots + 2));
  // 控制性工程——全长9600米: behind the dash it begins anew.
  const dash = told ? name.lastIndexOf('——') : -1;
  if (dash >= 0) name = trimStart(name.slice(dash + 2));
  if (told && name.includes('“')) name = withoutQuotes(name);
  name = trimStart(withoutLead(name));
  // 规模历史同期首次突破
  if (name.endsWith('历史')) name = name.replace(/(?<=[模额量值入资出数])历史$/, '');
  // 20万吨级|码头总投资
  if (name[0] === '级' && name.length > 3) name = name.slice(1);
  // 今年起|补助标准提高到: since when it is so; not 起付线, 起步价
  if (
    name[0] === '起' &&
    name.length > 3 &&
    !'付步征重降诉草点飞运拍租火义航升源始码数垄吊网获'.includes(name[1] ?? '付')
  )
    name = name.slice(1);
  // 围绕5个方面部署18项行动
  if (name.startsWith('方面')) name = name.replace(/^方面(?:部署|安排|谋划|细化|发力|入手|着手).*$/, '方面');
  // 其产值占总量的62%
  if (name[0] === '其' && !'他它余中实次间'.includes(name[1] ?? '他')) name = name.slice(1);
  // 约占总数的32%
  if (name.startsWith('约占')) name = name.slice(1);
  // 外贸剔除汇率等因素增长3.2%
  const without = told && name.includes('除') ? name.search(/[剔扣]除/) : -1;
  if (without >= 2) name = withoutBracket(name.slice(0, without));
  // 外贸外资 全市进出口总额: a heading that stands in the line.
  const lined = told && (name.includes(' 全') || name.includes('\u3000全')) ? LINED.exec(name) : null;
  if (lined) name = name.slice(lined[0].length);
  // 反馈意见指出我市存在问题27项
  const said =
    told && (name.includes('指出') || name.includes('显示') || name.includes('透露')) ? SAID.exec(name) : null;
  if (said) name = trimStart(name.slice(said[0].length));
  // 各级监管部门共检查企业: who does it.
  if (name.length > 9) name = name.replace(DOING_BODY, '');
  // 全会定下的工业增加值, 市里下达的税收任务: who set it.
  if (name.includes('的')) name = name.replace(SET, '').replace(SET_ABOVE, '');
  // 假日期间全市共接待游客: when.
  if (told && name.includes('期间')) name = trimStart(name.replace(/^[^，。；、的]{1,8}期间(?=..)/, ''));
  // 公务用车制度改革后车辆: since what happened.
  if (name.length > 5 && name.includes('后')) name = name.replace(ONCE_DONE, '');
  // DN300～DN1500污水管网: how wide they are.
  if (WIDTH_STARTS.at(name, 0)) name = name.replace(WIDTH, '');
  // 人均生产总值只相当于全省平均水平的75%: what it is held against.
  if (AVERAGE_ENDS.at(name, name.length - 1)) name = name.replace(HELD_TO_AVERAGE, '');
  // 10蒸吨及以下燃煤锅炉: which of them, by their size.
  // 1000万元以上的重点水利工程
  if (name.length > 8 && TOWN.test(name)) name = name.replace(TOWN, '');
  if (isDigit(name.charCodeAt(0))) name = name.replace(SIZED, '').replace(COSTING, '');
  // 春季学期全市共资助: when.
  if (told && name.includes('学期'))
    name = trimStart(name.replace(/^[春夏秋冬上下新本][^，。；、的]{0,3}学期(?=..)/, ''));
  // 督察反馈我市的问题
  if (name.length > 7 && name.endsWith('问题')) name = name.replace(TOLD_OF, '$1');
  // 低保对象和返贫人口起付线降低50%: of whom it is said.
  const paid = name.length > 6 && PAID_ENDS.at(name, name.length - 1) ? OF_WHOM.exec(name) : null;
  // 《决定》提出2025年提高到2.4%: the sign of the plan took the end of the title.
  if (name.startsWith('《') && !name.includes('》')) name = '';
  // 电网投资五年共安排420亿元, 占比三年后要达80%
  if (name.length > 4 && LENGTH_ENDS.at(name, name.length - 1)) name = name.replace(LENGTH_END, '');
  // 水位上午8点涨到29.5米
  if (CLOCK_ENDS.at(name, name.length - 1)) name = name.replace(CLOCK, '');
  // 市、县、乡、村四级林长
  if (name[1] === '、') name = name.replace(LEVELS, '');
  // 利用吊脚楼和花海发展民宿
  if (USING_STARTS.at(name, 0)) name = name.replace(USING, '');
  // 未来几天的最高气温
  if (name[0] === '几' || name[0] === '数') name = name.replace(/^[几数](?:天|日|年|个月|周)(?:内|里|来|间)?的/, '');
  // 疫苗预计能分到6万人份
  if (told && name.includes('计')) name = name.replace(HOPED, '');
  // 园区产值上300亿元台阶
  if (name.endsWith('上')) name = name.replace(ARRIVED, '');
  // 地区生产总值连跨两个千亿台阶
  if (STEP_ENDS.at(name, name.length - 1)) name = name.replace(STEP_TAKEN, '');
  // 空气质量综合指数4.12，同比改善6%
  if (isDigit(name.charCodeAt(name.length - 1))) name = name.replace(/(?<=指数|系数|得分|评分)[\d.]{1,8}$/, '');
  name = withoutScene(name);
  const bare = withoutOpening(name);
  name = bare.name;
  if (name !== opened) name = trimStart(name);
  let { subject } = bare;
  // 青岭国家级自然保护区一类保护动物: where they are.
  const reserve = name.length > 10 && name.includes('区') ? RESERVE.exec(name) : null;
  if (reserve) {
    [subject] = reserve;
    name = name.slice(subject.length);
  }
  // 规上企业全市有312家
  const whole = name.length > 5 && PLACE_ENDS.at(name, name.length - 1) ? WHOLE_PLACE.exec(name) : null;
  if (whole) {
    [subject] = whole;
    name = name.slice(0, whole.index);
  }
  if (paid) {
    subject = paid[1] as string;
    name = paid[2] as string;
  }
  // 奶牛和肉羊每头保额: of which of them it is said.
  const insured = name.length > 5 && INSURED_ENDS.at(name, name.length - 1) ? INSURED.exec(name) : null;
  if (insured) {
    subject = insured[1] as string;
    name = insured[2] as string;
  }
  const hit = SUBJECT_STARTS.at(name, 0) ? SUBJECT.exec(name) : null;
  if (hit) {
    subject = hit[0].replace(/的$/, '');
    // 我县是百强县第12位
    name = trimStart(name.slice(hit[0].length + (name[hit[0].length] === '是' && !hit[0].endsWith('的') ? 1 : 0)));
  }
  if (name.length < 2 || !WORD.test(name) || isEmptyName(name) || isFragment(name)) name = '';
  // An opening quote alone at the end or a closing one alone at the front is a cut name.
  if (told && name.includes('”') && raw.includes('“') && count(name, '”') > count(name, '“')) name = `“${name}`;
  return { name, subject };
}

/** Signs, and characters of words, of which one stands in a name of which most of these steps take something away. */
const TELLING = new CharacterSet('…—“”除 \u3000出示露期计');
const RESERVE = /^[^，。；、的]{2,14}?自然保护区(?=(?:国家|省级|[一二三]类|[一二三]级|珍稀|野生)[^，。；、]{2,})/;
const LINED = /^[^，。；：]{2,8}[ \u3000](?=全[省市县区州镇乡旗])/;
const HOPED = /(?<=..)[预估]计[能可会将].{1,2}$/;
const CLOCK_ENDS = new CharacterSet('点时分半许整');
const CLOCK =
  /(?:凌晨|清晨|早晨|早上|今晨|上午|中午|午后|下午|傍晚|晚上|当晚|夜里|深夜|零时)?\d{1,2}(?:点钟?|时)(?:\d{1,2}分|半)?[许整]?$/;
const USING_STARTS = new CharacterSet('利依借');
const USING = /^(?:利用|依托|借助)[^，。；]{2,24}(?:发展|打造|兴办)/;
/** The levels of those who are at all of them. */
const LEVELS = /^(?:[省市州县区旗乡镇街村组]、){1,4}[省市州县区旗乡镇街村组](?=[二两三四五]级)/;
/** 上 in front of a number that is a step (台阶). */
const ARRIVED =
  /(?<=收入|增加值|产值|总值|总额|总量|规模|投资|税收|税额|利润|营收|产量|存款|贷款|余额|财政)[迈跨跃登站踏]?上$/;
const STEP_ENDS = new CharacterSet('阶关口');
const STEP_TAKEN =
  /(?<=..)(?:连续|接连|先后|成功|相继|再|一举)?(?:连跨|连越|连上|跨越|跨过|迈过|跃过|[迈跨跃登]上|突破)[^，。；]{1,9}(?:台阶|大关|关口)$/;
/** A whole place behind the thing that is counted in it; not behind a verb whose object it is. */
const WHOLE_PLACE =
  /(?<=[^，的]{4})(?<!的|期间|于|占|往|向|居|先|过|盖|及|射|布|动|务|到|在|对|和|与|及|为|是|领跑|引领|进入)(?:全|我)[省市县区州镇乡村旗盟国]$/;
const PLACE_ENDS = new CharacterSet('省市县区州镇乡村旗盟国');
const SAID = /^[^，。；]{2,24}(?:指出|显示|透露)(?=[^率度器屏面技]{2})/;
const SET =
  /^[^，。；、的]{0,14}(?:[定敲商议]定|[定立许签]下|制定|确定|设定|提出|部署|下达|核定|承诺|安排|通过|批准|明确)了?的(?=[一-龥]{2,12}(?:值|额|率|量|入|资|度|速|幅|积)$|(?:全[省市县区国])?经济$)/;
const ONCE_DONE =
  /^[^，。；、的]{2,12}(?:改革|改制|改造|调整|合并|重组|整合|搬迁|实施|启用|投产|通车|开通|建成)后(?![续期勤备劲])(?=[一-龥]{2})/;
const WIDTH_STARTS = new CharacterSet('DdΦφ');
const WIDTH =
  /^(?:DN|dn|D|d|Φ|φ)\d{2,4}(?:[～~—–-](?:DN|dn|D|d|Φ|φ)?\d{2,4})?(?:毫米|mm)?(?:及?以[上下])?的?(?=[一-龥]{2})/;
const AVERAGE_ENDS = new CharacterSet('均平数值');
const HELD_TO_AVERAGE =
  /(?:(?<=..)|^)(?:虽说?|虽然|尽管)?[仅只还才已]{0,2}(?:相当于|达到?|有|[为是]|不[足到及]|超过?|高[于出]|低于)(?:全[国省市县区州]|世界|[同省市]内?)[^，。；、]{0,4}平均(?:水平|数|值)?$/;
/** In front of a size: 城市建成区10蒸吨及以下燃煤锅炉. */
const TOWN = /^(?:城市|县城|全市)?(?:建成区|城区|主城区|平原地区)(?:的)?(?=\d)/;
const SIZED =
  /^[\d.]{1,6}[万千]?(?:蒸吨|千瓦|兆瓦|吨|千伏|升|公里|米|平方米|马力)(?:\/小时|每小时)?[及含]?以[上下]的?(?=[一-龥]{2})/;
const COSTING = /^[\d.]{1,6}[百千万亿]{0,2}元[及含]?以[上下]的(?=[一-龥]{5})/;
const DOING_BODY =
  /^[^，。；、的]{2,12}(?:部门|单位|机关|[公商]司|[市县区省]局|委员会|法院|检察院)(?:共|累计|先后|已|总共|共计)+(?=[一-龥]{3})/;
const SET_ABOVE =
  /^(?:国家|上级[^，。的]{0,4}|[省市县区镇乡](?:里|委|政府|局)?)(?:给|对)?[我全该]?[省市县区镇乡]?(?:下达|分解|布置|分配|核定)的(?=[一-龥]{2})|^(?:国家(?:和省级?|级)?|省级?|省际)(?:统一)?组织的(?=[一-龥]{2})/;
const TOLD_OF = /^.*(反馈|交办|移交|指出|查出|点出)(?:给?我[省市县区州旗]|各地)?的?(?=问题$)/;
const INSURED_ENDS = new CharacterSet('额费');
const INSURED = /^([^，。；、的每]{2,14})(每[头只亩户人株栋张][^，。；、的]{0,3}?(?:保额|保费|保险金额|保险费))$/;
const PAID_ENDS = new CharacterSet('线例准度额');
const OF_WHOM =
  /^([^，。；、的]{2,8}(?:对象|人员|人口|居民|职工|人)(?:和|及|与)[^，。；、的]{2,8}(?:对象|人员|人口|居民|职工|人|家庭))((?:住院|门诊|大病)?(?:起付线|封顶线|起付标准|报销比例|支付比例|补助标准|救助标准|缴费标准|支付限额|报销额度))$/;
/** 16 of 16时 is none. */
const WORD = /[^\d.:：\s]/;
const ITEM =
  /^\s{0,8}(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?=[一-龥])|[一二三四五六七八九十]{1,3}、(?=[一-龥])(?![一二三四五六七八九十])|第[一二三四五六七八九十百\d]{1,4}[条款]\s{1,4}|[①-⑳]\s{0,4})/;
const ITEM_STARTS = new CharacterSet('0123456789（( \t\n\r\u3000\u00a0一二三四五六七八九十第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const LENGTH_ENDS = new CharacterSet('年后间来期');
const LENGTH_END =
  /(?<=[一-龥]{2})(?:[\d二两三四五六七八九十]{1,2}年(?:后|间|来)?|每学年|每学期|[这近]些?几?年来?|多年来|[首次末翌头]年)$/;

const count = (text: string, character: string) => text.split(character).length - 1;

const BARE_ENDS = new CharacterSet('幅速率度比重例额模量数积价');

/** Whether a name says nothing without what it is of. */
export const isBareAttribute = (name: string): boolean =>
  BARE_ENDS.at(name, name.length - 1) && BARE_ATTRIBUTE.test(name);

/** Attributes that say nothing without what they are of: 增幅, 占比, 规模; the carried name is put before them. */
const BARE_ATTRIBUTE =
  /^(?:同比|环比|平均|年均|累计|名义|实际|这一|这个|半年|全年)?(?:增幅|增速|增率|涨幅|降幅|减幅|升幅|增长率|增长幅度|增长速度|占比|比重|比例|份额|规模|总量|数量|总数|户数|家数|件数|笔数|面积|均价|单价|价格|总额|占有率|率)$/;

/** 占…的比重 and the like, which lean on the subject before them. */
export const LEANING =
  /^(?:占(?!地(?![方税区市州]))|在(?![建册校岗职售产库贷保途统押编谈研营运线])).{1,24}(?:比重|比例|份额|占比)?$/;
