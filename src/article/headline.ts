import { joinLines, type Line, sliceLine } from './lines.ts';
import { headlineHints, headlineOfHead, type Page } from './page.ts';
import { isMedium } from './source.ts';
import { isInfoLine } from './tails.ts';
import { before, endsSentence, folded } from './text.ts';
import { findTimes } from './times.ts';

export interface Headline {
  /** Where it stands on the page; null where it is only in the head. */
  line: Line | null;
  text: string;
  /** Index of its last line and one more; −1 where it is not on the page. */
  end: number;
  /** Index of its first line; −1 where it is not on the page. */
  first: number;
}

/** What joins the lines of a broken headline: nothing where the page's head writes it in one, else a space. */
function jointOf(page: Page, lines: readonly Line[]): '' | ' ' {
  const whole = lines.map(({ text }) => text).join('');
  return lines.length > 1 && headlineHints(page).some((hint) => hint.includes(whole)) ? '' : ' ';
}

/** Lines of the headline's own elements, kept only when they can be a headline. */
export function headlineAt(page: Page, lines: readonly Line[], first: number, end: number): Headline | null {
  const own = lines
    .slice(first, Math.min(end, first + 4))
    .filter((line) => findTimes(line.text).length === 0 || line.text.length > 24);
  const line = joinLines(own, jointOf(page, own));
  return line && line.text.length >= 2 ? { line, text: line.text, first, end } : null;
}

/** Whether the page's head names this headline (or the other way round, where either is cut short). */
export function isNamed(page: Page, text: string): boolean {
  const own = folded(text);
  if (own.length < 4) return false;
  return headlineHints(page).some((hint) => {
    const other = folded(hint);
    return (
      other.startsWith(own) || (other.length >= 8 && own.startsWith(other)) || (own.length >= 8 && other.includes(own))
    );
  });
}

/** How far into the body a repeated headline is still looked for. */
const INTO_BODY = 6;
/** How many lines above the body are searched for the headline that the head names. */
const FAR_ABOVE = 600;
/** How many lines above the body are searched for a heading when the head names none. */
const ABOVE = 14;

/**
 * The headline among the lines above the body: the line that the head's title begins with, the longest first and the nearest to the
 * body; else the nearest heading; else what the head says.
 */
export function findHeadline(page: Page, lines: readonly Line[], bodyFirst: number): Headline {
  const limit = Math.min(lines.length, bodyFirst + INTO_BODY);
  for (const hint of headlineHints(page).map(folded)) {
    if (hint.length < 4) continue;
    let best: { index: number; length: number } | null = null;
    for (let i = Math.max(0, bodyFirst - FAR_ABOVE); i < limit; i++) {
      const line = lines[i] as Line;
      if (line.text.length > hint.length * 2 + 40 || line.kind === 'row' || line.linked * 2 > line.text.length)
        continue;
      const text = folded(line.text);
      const least = line.kind === 'heading' ? 4 : 6;
      const same =
        text.length >= least &&
        (hint.startsWith(text) || (hint.length >= 8 && text.startsWith(hint) && text.length < hint.length + 40));
      if (same && (!best || text.length >= best.length)) best = { index: i, length: text.length };
    }
    if (best) return withNext(page, lines, best.index, hint);
  }
  const above = nearestHeading(lines, belowHeading(lines, bodyFirst));
  const heading = above < 0 ? openingHeading(lines, bodyFirst) : above;
  if (heading >= 0) {
    const line = lines[heading] as Line;
    return { line, text: line.text, first: heading, end: heading + 1 };
  }
  return { line: null, text: headlineOfHead(page), first: -1, end: -1 };
}

/** A headline broken over two lines: the next line goes on where the head's title goes on. */
function withNext(page: Page, lines: readonly Line[], index: number, hint: string): Headline {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (next && next.block === line.block && hint.startsWith(folded(line.text) + folded(next.text))) {
    const joined = joinLines([line, next], jointOf(page, [line, next])) as Line;
    return { line: joined, text: joined.text, first: index, end: index + 2 };
  }
  return { line, text: line.text, first: index, end: index + 1 };
}

/** What papers call the lines above and below the headline in the names of their classes. */
const KICKER = /yinti|intro-?title|pre-?title|shoulder|kicker/i;
const SUBTITLE = /futi|fubiaoti|sub-?title/i;
const HEADLINE = /title|headline|biaoti|zhuti/i;

/** The ids and classes of a line's block and of the element its text begins in. */
function namesOf({ block, pieces }: Line): string {
  const elements = [block, pieces[0]?.node.parentElement ?? block];
  return elements.map((element) => `${element.id} ${element.getAttribute('class') ?? ''}`).join(' ');
}

/** The lines above and below a headline whose own names say that they are its kicker and its subtitle. */
export function besideHeadline(
  lines: readonly Line[],
  { first, end }: Headline,
): { kicker?: string; subtitle?: string } {
  const called = (line: Line | undefined, names: RegExp) =>
    first >= 0 && line && line.text.length < 80 && names.test(namesOf(line)) ? line.text : undefined;
  const kicker = called(lines[first - 1], KICKER);
  const subtitle = called(lines[end], SUBTITLE);
  return { ...(kicker && { kicker }), ...(subtitle && { subtitle }) };
}

/** How much a line looks like a headline: by its element, its class, its emphasis, and by standing right above the date line. */
function looks(line: Line, next: Line | undefined): number {
  const element = line.pieces[0]?.node.parentElement ?? line.block;
  const names = namesOf(line);
  let points = 0;
  if (line.kind === 'heading') points += 3;
  if (HEADLINE.test(names) && !KICKER.test(names) && !SUBTITLE.test(names)) points += 2;
  if (/^(?:B|STRONG|FONT|BIG)$/i.test(element.tagName)) points += 1;
  if (next && isInfoLine(next)) points += 2;
  // Its medium may stand between headline and date.
  if (isMedium(line.text)) points -= 1;
  return points;
}

/** A headline that begins the body of a page without any other: short, centred and set off by its size. */
function openingHeading(lines: readonly Line[], bodyFirst: number): number {
  const line = lines[bodyFirst];
  if (!line || line.text.length > 60 || endsSentence(line.text) || looks(line, undefined) <= 0) return -1;
  const style = `${line.block.getAttribute('align') ?? ''} ${line.block.getAttribute('style') ?? ''}`;
  return line.kind === 'heading' || /center/i.test(style) ? bodyFirst : -1;
}

/** The line under the headline: the body's first, or a date line that was taken for a part of it. */
function belowHeading(lines: readonly Line[], bodyFirst: number): number {
  for (let i = bodyFirst; i < Math.min(lines.length, bodyFirst + INTO_BODY); i++)
    if (isInfoLine(lines[i] as Line)) return i;
  return bodyFirst;
}

function nearestHeading(lines: readonly Line[], bodyFirst: number): number {
  let best = { index: -1, points: 0 };
  for (let i = bodyFirst - 1; i >= Math.max(0, bodyFirst - ABOVE); i--) {
    const line = lines[i] as Line;
    const { length } = folded(line.text);
    if (line.linked * 2 > line.text.length || line.kind === 'row' || length < 6 || length > 120) continue;
    const opening = line.text.slice(0, 6);
    if (isInfoLine(line) || /[>›»]/.test(opening) || endsSentence(line.text.replace(/[！？!?]$/, ''))) continue;
    const points = looks(line, lines[i + 1]);
    // 来源：… is no headline, 清水县：… is one where its markup says so.
    if (/[:：]/.test(opening) && looks(line, undefined) < 2) continue;
    if (points > best.points) best = { index: i, points };
  }
  return best.index;
}

/** The headline, or the beginning of it that is given, without a trailing site name; brackets of a column stay. */
export function plainHeadline(headline: Headline, text = headline.text): Headline {
  const { line } = headline;
  const trimmed = before(text, /[|_][^|_]{2,12}(?:网|报|新闻)$/).trimEnd();
  if (trimmed === headline.text) return headline;
  return { ...headline, text: trimmed, line: line ? sliceLine(line, 0, trimmed.length) : null };
}
