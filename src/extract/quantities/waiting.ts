import type { Token } from './tokens.ts';

/** 排队最长要20分钟: whether 要 says how long something takes, and plans nothing. */
export const saysHowLong = (text: string, { start, end }: Token): boolean =>
  LASTS.test(text.slice(end, end + 8)) && MOSTLY.test(text.slice(Math.max(0, start - 2), start));
const LASTS = /^\d{1,3}[多余来]?个?(?:分钟|小时|钟头)/;
const MOSTLY = /最[长短久快慢]|平均|一般|通常|往往|排队/;
