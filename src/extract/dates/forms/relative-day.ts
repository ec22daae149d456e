import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { WordForm } from '../form.ts';
import { days, type Part, part, relativeDay } from '../part.ts';
import { endsAny, isOneOf, startsAny } from '../words.ts';

const OFFSETS: Readonly<Record<string, number>> = { 大前天: -3, 前天: -2, 昨: -1, 今: 0, 明: 1, 后天: 2, 大后天: 3 };

/**
 * A day told from the day the article speaks from: 今天, 昨日, 明晚, and with the day beside it 昨(21)日.
 * Counter-examples: 先天后天, 目前天气, 更加美好的明天, 时至今日, 明日之星, 今日头条.
 */
export const relativeDayWord: WordForm = {
  words: [
    '大前天',
    '前天',
    '后天',
    '大后天',
    ...['昨', '今', '明'].flatMap((d) => [
      `${d}天`,
      `${d}日`,
      `${d}晚`,
      `${d}早`,
      `${d}晨`,
      `${d}夜`,
      `${d}(`,
      `${d}（`,
      `${d}起`,
    ]),
  ],
  match(text, start, end, word): Part | null {
    if (word[1] === '(' || word[1] === '（') return bracketed(text, start, end);
    const offset = OFFSETS[word] ?? OFFSETS[word[0] as string] ?? 0;
    if (word === '前天' && isOneOf(text, start - 1, '以之目日此当年月期空')) return null;
    if (word === '后天' && start > 0 && !isOneOf(text, start - 1, '，。、；：,;: 在到于至定“《（(')) return null;
    // 明起实施; not 今起诉 nor 明起点
    if (
      word[1] === '起' &&
      (isOneOf(text, start - 1, '自从如古至') || isOneOf(text, end, '诉来义点码立床草伏因源初落'))
    )
      return null;
    // 《今晚关注》 is the name of a programme.
    if (isOneOf(text, end, '之') || isOneOf(text, start - 1, '《')) return null;
    if (offset === 1 && (isOneOf(text, start - 1, '的好清文光说证表发声透') || startsAny(text, end, ['会更', '更'])))
      return null;
    if (word === '今日' && (endsAny(text, start, ['时至', '如']) || text.startsWith('头条', end))) return null;
    // 走到今天, 直到今天: our times rather than a day.
    if (word === '今天' && endsAny(text, start, ['走到', '直到', '到了'])) return null;
    // 今天的西部: nowadays; 今天的会议 is held on the day.
    if (word === '今天' && text[end] === '的' && !EVENT.test(text.slice(end, end + 10))) return null;
    return part('dates/relative-day', start, end, relativeDay(offset));
  },
};

const EVENT = /[会式]|活动|节目|课|培训|演|赛|报|天气|任务|工作|新闻/;

/** 昨(21)日: the number settles the day, the word only says that it is past. */
function bracketed(text: string, start: number, open: number): Part | null {
  const end = numeralEnd(text, open);
  const n = numeralValue(text, open, end);
  const close = text[end];
  if (n < 1 || n > 31 || (close !== ')' && close !== '）')) return null;
  if (text[end + 1] !== '日' && text[end + 1] !== '天') return null;
  return part('dates/relative-day', start, end + 2, days(n));
}
