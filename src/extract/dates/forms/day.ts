import { ARABIC, scriptOf } from '../../../language/calendar-numerals.ts';
import type { NumeralForm } from '../form.ts';
import { days, type Part, part } from '../part.ts';
import { endsAny, isOneOf, startsAny } from '../words.ts';

/**
 * A day of a month: 22日 (3日下午 takes the month just named) and, behind a month, 三号 and 3号.
 * Counter-examples: 3日内 and 为期5日 (durations), 15日元, 9号球衣, 12号线, 7日游.
 */
export const day: NumeralForm = {
  units: '日号',
  match(text, { start, value, unitAt }): Part | null {
    if (value < 1 || value > 31) return null;
    const end = unitAt + 1;
    const behindMonth =
      isOneOf(text, start - 1, '月') || (isOneOf(text, start - 1, ' ') && isOneOf(text, start - 2, '月'));
    if (!behindMonth) {
      if (isOneOf(text, start - 1, '第约每满超后逾共') || isOneOf(text, end, '内元游龄间程历')) return null;
      if (endsAny(text, start, DURATION)) return null;
      // HX2022-31号地块
      if (
        isOneOf(text, start - 1, '-—') &&
        isOneOf(text, start - 2, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') &&
        startsAny(text, end, ['地块', '宗地', '楼', '线', '院'])
      )
        return null;
      const arabic = scriptOf(text.charCodeAt(start)) === ARABIC;
      // 三日 may be three days; in figures a lone day is a date.
      if (!arabic && value < 10) return null;
      // 12号线, 1号文件, 3号厅 name things; a day in 号 says its time or what lies about it.
      if (isOneOf(text, unitAt, '号') && !(inSpeech(text, start, end) && arabic) && !isOneOf(text, start - 1, '至到—'))
        return null;
    }
    return part('dates/day', start, end, days(value));
  },
};

const DURATION = ['连续', '为期', '历时', '不足', '超过', '不超', '工作', '长达', '达到', '接近', '将近'];
const BEHIND = [
  '上午',
  '下午',
  '中午',
  '晚',
  '早上',
  '凌晨',
  '当天',
  '前',
  '之前',
  '起',
  '至',
  '到',
  '-',
  '—',
  '～',
  '~',
];

const inSpeech = (text: string, start: number, end: number): boolean =>
  startsAny(text, end, BEHIND) || isOneOf(text, start - 1, '在于至到—～~-');
