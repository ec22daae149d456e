/** A headline with the lines above and below it. */
export interface TitleParts {
  title: string;
  kicker: string | null;
  subtitle: string | null;
  /** Where the headline stands in the text that was given. */
  start: number;
  end: number;
}

/** Names of a column that papers print behind the ● of the kicker, grown together with the headline in glued text or on a line above it. */
const COLUMN =
  /^(?:访谈|专访|综述|特稿|述评|侧记|纪实|通讯|特写|特别报道|系列报道|调查报告|评论员文章)(?=\s|[\u4e00-\u9fff“‘《]{6})|^[\u4e00-\u9fff]{2,6}(?=\s)/;
const KICKER = /^[^●]{2,40}●/;
const SUBTITLE = /[—－―─-]{2,}/g;

/**
 * Splits a glued headline, `引题●标题———副题`, as portals give it that took the three lines of a paper as one. Without ● and
 * without ——— everything is the headline. A dash inside quotes or with fewer than four characters behind it is no joint.
 */
export function splitTitle(glued: string): TitleParts {
  const text = glued.trimEnd();
  let start = text.length - text.trimStart().length;
  let kicker: string | null = null;
  const opened = KICKER.exec(text.slice(start));
  if (opened && text.length - start - opened[0].length >= 4) {
    const after = start + opened[0].length;
    const column = COLUMN.exec(text.slice(after).trimStart());
    kicker = opened[0].slice(0, -1).trim();
    start = after;
    while (/\s/.test(text[start] ?? '')) start++;
    if (column) {
      kicker += `●${column[0]}`;
      start += column[0].length;
      while (/\s/.test(text[start] ?? '')) start++;
    }
  }
  let end = text.length;
  let subtitle: string | null = null;
  for (const joint of text.slice(start).matchAll(SUBTITLE)) {
    const at = start + joint.index;
    const behind = text.slice(at + joint[0].length);
    if (joint.index < 4 || behind.length < 4 || opensQuote(text.slice(start, at))) continue;
    end = at;
    subtitle = behind.trim();
    break;
  }
  return { title: text.slice(start, end).trim(), kicker, subtitle, start, end };
}

/** Whether a quotation is open at the end of the text. */
function opensQuote(text: string): boolean {
  const count = (char: string) => text.split(char).length - 1;
  return count('“') > count('”') || count('《') > count('》') || count('「') > count('」');
}
