import type { WordForm } from '../form.ts';
import { namedMonth, type Part, part } from '../part.ts';

/** A third of a month that stands away from it: 上旬, 中旬, 下旬 (9月中旬 is read with the month). Counter-example: 八旬老人. */
export const third: WordForm = {
  words: ['上旬', '中旬', '下旬'],
  match(_text, start, end, word): Part {
    const index = '上中下'.indexOf(word[0] as string);
    const spec = namedMonth(0);
    spec.day = { from: index * 10 + 1, to: index === 2 ? 31 : index * 10 + 10, base: 'month' };
    return part('dates/third', start, end, spec);
  },
};
