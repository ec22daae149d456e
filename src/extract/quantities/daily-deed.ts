import type { Left } from './left-parts.ts';
import { cleanName } from './names.ts';

/** The name of what is done in a day or a month on the average, with the verb; null where nothing is. */
export function dailyDeed(text: string, { start, end, act, linkStart, reach }: Left, name: string): string | null {
  const deed = act as string;
  if (reach && linkStart > end)
    return DAILY.test(text.slice(start, end)) ? cleanName(text.slice(start, linkStart)).name || null : null;
  const from = start - deed.length;
  return name && linkStart <= end && text.startsWith(deed, from) && DAILY.test(text.slice(from - 2, from))
    ? `${text.slice(from - 2, start)}${name}`
    : null;
}
const DAILY = /(?:[日月]均|单日)$/;
