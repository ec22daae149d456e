import type { Status } from '../types.ts';

/**
 * Whether a number that would be of the year that governs is of none: how things are now, told behind the story of a year that is over
 * (2018年，…。如今，全村产值480万元), or by when without a year, told behind the running one (力争三年内产值突破1亿元).
 */
export function isOfNoYear(
  text: string,
  start: number,
  status: Status,
  governing: string,
  published: string | null,
): boolean {
  const running = published?.slice(0, 4) ?? '';
  if (governing.length !== 4 || running === '') return false;
  // In its first weeks a year is told of as the one before: what there is now came of that.
  const begun = published !== null && published.slice(5, 7) <= BEGINNING && Number(governing) === Number(running) - 1;
  if (status === 'actual') return governing < running && !begun && saysNow(text.slice(0, start));
  return governing === running && WITHIN.test(text.slice(text.lastIndexOf('。', start) + 1, start));
}

/** Whether the last sentence that opens with a time opens with 如今. */
function saysNow(before: string): boolean {
  if (!NOW.some((word) => before.includes(word))) return false;
  for (const sentence of before.split(/[。！？”]/).reverse()) {
    if (/^\s*(?:如今|现在|眼下|(?:截至)?目前|当前)/.test(sentence)) return true;
    if (/年|月|当时/.test(sentence.slice(0, 8))) return false;
  }
  return false;
}
const BEGINNING = '02';
const NOW = ['如今', '现在', '眼下', '目前', '当前'];
const WITHIN =
  /(?:力争|争取|计划|打算|用|未来|今后|确保)[^，。；\d]{0,6}[\d一二两三四五六七八九十]{1,2}(?:到[一二三四五六七八九十\d])?年(?:[之以]?内|左右|时间)/;
