import { Lexicon } from '../../../language/lexicon.ts';
import { behindLastOf, endsAny, isOneOf, letterTable, nextOf, startsAny } from '../words.ts';

/**
 * Whether a clause looks back or ahead, for the year of a bare month and day; `open` has nothing but 起, 开始 or 到,
 * which lean to what is near; `near` what was once meant to be then (原定6月底), before or behind today; `running` what is told before the
 * next year is.
 */
export type Tense = 'past' | 'future' | 'near' | 'running' | 'open' | 'none';

const words = (list: string, sense: number) => list.split(' ').map((word) => [word, sense] as const);
const AHEAD = 1;
const BACK = 2;
const SAID = 4;
const NEITHER = 0;

/** Cues, and the longer words in which their letters mean something else. */
const CUES = new Lexicon([
  ...words(
    '将 定于 拟 即将 力争 确保 计划 预计 务必 必须 争取 有望 届时 应在 应当在 要在 要于 要求在 盘算 打算 谋划 谋定 做准备 要把 需在 需要 不得晚于 不得少于 不得低于 不得超过 不得高于 截止 预报说 预报称',
    AHEAD,
  ),
  ...words('已 了 曾 截至 以来 刚刚 获悉 此前 日前 过去 当天 当晚 当日', BACK),
  // What is said of a day has happened, whatever it says will: 26日称将加征关税.
  ...words('称 说 表示 宣布 报道 通报 指出 强调 警告 透露 公布 发布 援引', SAID),
  ...words('将士 将军 将领 将帅 拟定 为了 除了 不了 了解 了望 而已 不得已', NEITHER),
  ...words('名称 职称 对称 简称 称号 号称 称为 称赞 小说 说明 说法 传说 学说 发布会', NEITHER),
]);

const PAUSES = letterTable('，。；！？\n,;!?');
/** 会议定下了明年的任务：3月底前开展检修: what has been done before a colon is not what follows it. */
const COLONS = letterTable('：:');
/** No clause is read further than this. */
const REACH = 48;
/** 4月17日上午，… is as much a clause of its own as the bare date. */
const TIMES = ['上午', '下午', '中午', '晚', '早', '凌晨', '起', '以来', '期间', '当天'];
/** What begins or is finished on a day, where nothing says that it has been. */
const NEAR = [
  '起',
  '开始',
  '开放',
  '申报',
  '通线',
  '投产',
  '竣工',
  '完工',
  '通车',
  '投用',
  '投运',
  '启用',
  '开诊',
  '开馆',
  '开园',
  '全部',
];
const THEREUPON = ['将', '就将', '要', '还要', '还将', '立即', '随即将', '即可'];
/** What is prolonged to a day is in force until it comes. */
const PROLONGED = ['延长至', '延长到', '延续至', '延续到', '执行至', '执行到', '顺延至'];
const ANNOUNCED = ['起', '开始', '将', '增产', '减产', '日均增产', '日均减产', '举行', '召开'];
/** 于9月23日至28日举行，将…: what is held goes on with what it will bring. */
const HELD = ['举行', '举办', '进行', '召开', '开幕', '开展', '启幕'];
const SOON = ['就能', '就可', '便能', '便可', '即可', '有望'];
const INTENT = ['将', '拟', '计划', '定', '预计', '力争', '确保', '争取', '要', '须', '应', '承诺'];

/**
 * The tense of the clause in which the date in `text[start, end)` stands; where the date alone makes the clause
 * (4月17日，举行了…) that of the next one. What is done outweighs 前 (已于6月底前完成), 将 and its like outweigh the rest.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  const from = behindLastOf(text, start, PAUSES, REACH);
  let to = nextOf(text, end, PAUSES, REACH);
  // 报名时间为4月17日至20日，… has its verb before it.
  const ends = to - end < 2 && !isOneOf(text, start - 1, '为是');
  if (ends || (to - end < 5 && startsAny(text, end, TIMES))) to = nextOf(text, to + 1, PAUSES, REACH);
  const colon = behindLastOf(text, start, COLONS, start - from);
  const before = cuesIn(text, colon, start) | (cuesIn(text, from, colon) & AHEAD);
  // 从9月1日起，将标准由600元提高到900元: what is changed, and no time to come.
  const taken = to > end && TAKEN.test(text.slice(Math.max(end, to - REACH), to));
  const after = cuesIn(text, end, to) & (taken ? ~AHEAD : ~0);
  if (endsAny(text, start, ['原定', '原定于', '原计划', '本应', '本该', '原拟'])) return 'near';
  const link = isOneOf(text, start - 1, '于在从自到') ? start - 1 : start;
  // 3月15日停热后，将启动检修: what is done next is still to come.
  const next = isOneOf(text, to - 1, '后') && isOneOf(text, to, '，,') && startsAny(text, to + 1, THEREUPON);
  const intended =
    next ||
    (isOneOf(text, start - 1, '于在') &&
      isOneOf(text, to, '，,') &&
      endsAny(text, to, HELD) &&
      startsAny(text, to + 1, THEREUPON)) ||
    endsAny(text, link, INTENT) ||
    // 9月就能投产
    startsAny(text, end, SOON) ||
    endsAny(text, start, PROLONGED) ||
    (link < start && before === AHEAD) ||
    // 宣布6月增产; 同意，6月增产
    (startsAny(text, end, ANNOUNCED) &&
      endsAny(text, isOneOf(text, start - 1, '，') ? start - 1 : start, ['宣布', '同意', '决定', '商定']));
  // 已接到10月份的订单, 订单已排到12月: whatever has been done so far.
  const booked =
    isCountedDown(text, start, end) ||
    startsAny(text, end, ORDERS) ||
    BOOKED.test(text.slice(Math.max(0, start - 18), start));
  if (isCountedUntil(text, start) && !(after & AHEAD)) return 'past';
  if (after & AHEAD || intended || booked) return endsAny(text, start, ['截至', '已于']) ? 'past' : 'future';
  // 集中缴费期截至12月31日: until then it lasts
  if (endsAny(text, start, LASTS) && !(after & BACK)) return 'future';
  const due = startsAny(text, end, ['前', '之前', '以前']);
  // 6月底前完成规划的发布: what is said by then is still to be said.
  if ((before | after) & (due ? BACK : BACK | SAID)) return 'past';
  if (
    due ||
    before & AHEAD ||
    // 十二月底要过60万元
    ((isOneOf(text, end, '要') || startsAny(text, end, ['就要', '还要'])) && !startsAny(text, end, ['要求', '要闻'])) ||
    // 据气象部门预报，18日至20日仍有降雨
    (isOneOf(text, start - 1, '，,') && endsAny(text, start - 1, ['预报', '预测', '预计'])) ||
    endsAny(text, start, ['最迟', '不晚于', '有效期至'])
  ) {
    return 'future';
  }
  // 剩下的320米15日收尾: what is left is done by then, or was
  if (!(after & BACK) && LEFT.test(text.slice(from, start))) return 'near';
  // 工程于3月开工 in December: a month says less of what is near than a day does.
  const told = isOneOf(text, start - 1, '于在') && isOneOf(text, end - 1, '月份');
  return (link < start && !told) || isOneOf(text, start - 1, '至') || startsAny(text, end, NEAR) ? 'open' : 'none';
}

const LASTS = ['期截至', '期限截至', '时间截至', '报名截至', '申报截至', '缴费截至', '持续至', '展期至'];

/** 截止到4月末，签约项目23个: a clause that begins so says as of when it is counted; 报名截止到4月末 says until when one may. */
function isCountedUntil(text: string, start: number): boolean {
  const word = AS_OF.find((one) => text.startsWith(one, start - one.length));
  const from = word ? start - word.length : 0;
  return word !== undefined && (from === 0 || isOneOf(text, from - 1, '，。；：！？,;\u3000 '));
}
const AS_OF = ['截止到', '截止至', '截止'];

/** 距离年底已不足8个月, 离9月底还有30天: how long it is until then. */
const isCountedDown = (text: string, start: number, end: number): boolean =>
  endsAny(text, start, COUNTED_FROM) && TIME_LEFT.test(text.slice(end, end + LONGEST_LEFT));
const COUNTED_FROM = ['距', '距离', '离'];
const TIME_LEFT =
  /^[底末]?，?(?:已|还|尚|仅|只|仍|就)*(?:不足|不到|剩下?|有|差)(?:不到|不足|约|近)?[\d一二两三四五六七八九十]/;
const LONGEST_LEFT = 12;

/** 剩下的320米, 其余7处 */
const LEFT = /^(?:剩下|剩余|余下|其余)的?[^，。；]{0,12}$/;

/** What is placed or booked for a time to come. */
const ORDERS = ['的订单', '的预订', '的预约', '订单'];
const BOOKED =
  /(?:订单|档期|预[订约定]|工期|生产)[^，。；\d]{0,6}[排订约](?:到了?|至)$|排[产单期][^，。；\d]{0,4}(?:到了?|至)$/;

/** 将补贴标准由600元提高到900元 */
const TAKEN = /^.{0,3}[，,]将[^，。；]{2,20}[由从][^，。；]{1,20}(?:[提上下降调增扩减缩]|[为至到])[^，。；]{0,16}$/;

const DAYS_END = /[\d十]/;

/** The senses, or-ed, of the cues in `text[from, to)`; what stands behind a verb of saying belongs to what is said. */
function cuesIn(text: string, from: number, to: number): number {
  let senses = 0;
  for (let at = from; at < to; ) {
    const cue = CUES.longestAt(text, at);
    // 4月10日前签约、4月20日前腾空: 前 of a day
    if (cue && !(cue[0] === '日前' && DAYS_END.test(text[at - 1] ?? ''))) senses |= cue[1];
    at += cue ? cue[0].length : 1;
    if (senses & SAID) return isOneOf(text, at, '了') ? senses | BACK : senses;
  }
  return senses;
}
