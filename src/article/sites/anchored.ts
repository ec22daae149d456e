import type { Line } from '../lines.ts';
import { headlineHints, onHost, type Page } from '../page.ts';
import { isMedium } from '../source.ts';
import { endsArticle } from '../tails.ts';
import { folded, hanCount } from '../text.ts';
import { findTimes } from '../times.ts';

/**
 * Pages whose markup is not known: 地方网 yybnet.net (www. and m.), the e-paper epaper.langya.cn (Huaguang-type) and lytoday.com.
 * They are read by what a reader sees: the headline, under it a line `临沂日报 2018-05-15 10:51 大字`, the body, and the first 新闻推荐,
 * from which on everything belongs to other articles. No class name is asked, so any markup of the same page is read alike.
 */
const ANCHORED_HOSTS = ['yybnet.net', 'epaper.langya.cn', 'lytoday.com'];

export interface Anchors {
  /** Lines of the headline, from first to before end. */
  title: { first: number; end: number };
  /** Lines of source and time. */
  info: { first: number; end: number };
  body: { first: number; end: number };
}

/** Words that stand in a date line beside medium and time. */
const BESIDE =
  /来源|發布|发布(?:时间|日期)?|时间|日期|作者|未知|编辑|字[号体]|[大中小]字|放大|缩小|大|中|小|浏览|阅读|次数?|https?:\/\/\S*|星期[一二三四五六日天]|分享到?|打印|收藏|\d{1,6}|[\s:：|()（）[\]【】·,，-]/g;

/** Whether the line says when (and where) the article appeared and nothing else. */
function isDateLine(line: Line): boolean {
  if (line.text.length > 100 || line.linked > 40) return false;
  const time = findTimes(line.text)[0];
  if (!time) return false;
  const rest = (line.text.slice(0, time.start) + line.text.slice(time.end)).replace(BESIDE, '');
  return rest.length <= 14 && (rest === '' || isMedium(rest) || time.value.length > 10);
}

/** A crumb, a menu word or a county's name: not part of a headline. */
function isMenu(line: Line): boolean {
  return (
    line.text.length < 5 || line.linked * 2 > line.text.length || /[>›»]|当前位置|您的位置|正文$|^来源/.test(line.text)
  );
}

interface Headline {
  first: number;
  end: number;
  /** Whether the page's head names the same headline. */
  named: boolean;
}

/** A subtitle on a line of its own: ———访某某. */
const isSubtitle = (line: Line | undefined) => line !== undefined && /^[\s\u3000]*[—－―-]{2}/.test(line.text);

/**
 * The headline at line `i` with the lines that belong to it where a paper sets kicker, headline and subtitle apart: a subtitle under
 * it, the headline above where line `i` is itself a subtitle, and a kicker with ● on top.
 */
function withNeighbours(lines: readonly Line[], i: number, below: number, named: boolean): Headline {
  let first = i;
  const above = lines[first - 1];
  if (isSubtitle(lines[i]) && above && !isMenu(above) && !isMedium(above.text)) first--;
  const kicker = lines[first - 1];
  if (kicker && !isMenu(kicker) && kicker.text.includes('●') && kicker.text.length <= 24) first--;
  let end = i + 1;
  while (end < below && isSubtitle(lines[end])) end++;
  return { first, end, named };
}

/** Where the headline stands above line `below`: the line that the head names too, else the nearest that can be one. */
function titleAbove(lines: readonly Line[], below: number, hints: readonly string[]): Headline | null {
  let nearest: Headline | null = null;
  for (let i = below - 1; i >= Math.max(0, below - 14); i--) {
    const line = lines[i];
    if (!line || isMenu(line)) continue;
    const text = folded(line.text);
    const named = text.length >= 6 && hints.some((hint) => hint.startsWith(text) || text.includes(hint));
    if (named) return withNeighbours(lines, i, below, named);
    if (!nearest && !isMedium(line.text) && hanCount(line.text) >= 4) nearest = withNeighbours(lines, i, below, named);
  }
  return nearest;
}

/** Lines between the date line at `at` and the first closing line; null where that is not the text of an article. */
function bodyBelow(lines: readonly Line[], at: number): Anchors['body'] | null {
  let first = at + 1;
  while (first < lines.length && first < at + 6 && isBeside(lines[first])) first++;
  let end = first;
  let han = 0;
  let texts = 0;
  let links = 0;
  for (; end < lines.length; end++) {
    const line = lines[end] as Line;
    if (endsArticle(line)) break;
    if (line.linked * 10 >= line.text.length * 8) links++;
    else if (line.text.length >= 30) {
      texts++;
      han += hanCount(line.text);
    }
  }
  return han < 60 || links > texts + 12 ? null : { first, end };
}

/** Most date lines that are looked at; a list of articles has more, and is none. */
const DATE_LINES = 12;

/**
 * Finds the anchors among a page's lines; null where the page is no article (front page, list, video, login). Of several date
 * lines (papers print the day in their masthead, too) the one counts that stands under the headline which the head names, then one
 * with a time of day, then the first.
 */
export function findAnchors(page: Page, lines: readonly Line[]): Anchors | null {
  const hints = headlineHints(page)
    .map(folded)
    .filter((hint) => hint.length >= 6);
  let best: { anchors: Anchors; rank: number } | null = null;
  let looked = 0;
  for (const [i, line] of lines.entries()) {
    if (!isDateLine(line)) continue;
    if (++looked > DATE_LINES) break;
    const title = titleAbove(lines, i, hints);
    const body = title && bodyBelow(lines, i);
    if (!body) continue;
    const timed = (findTimes(line.text)[0]?.value.length ?? 0) > 10;
    const rank = (title.named ? 2 : 0) + (timed ? 1 : 0);
    if (!best || rank > best.rank)
      best = { anchors: { title, info: { first: title.end, end: body.first }, body }, rank };
  }
  return best?.anchors ?? null;
}

/** A further part of a date line that the markup set on a line of its own. */
function isBeside(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 40 && (line.text.replace(BESIDE, '') === '' || isMedium(line.text));
}

/** Whether the page is read by its anchors alone. */
export function isAnchored(page: Page): boolean {
  return onHost(page, ANCHORED_HOSTS);
}
