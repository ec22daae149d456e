import { isName, readNames } from './names.ts';
import { hanCount } from './text.ts';
import type { Byline } from './types.ts';

/**
 * Who made an article, as papers say it: a line of its own (`记者 万　方 薄一鸣 通讯员 董阳`, `□本报记者 李萍`, `文/图 周君`), brackets in
 * the text (`（记者李萍 通讯员姜珊）`), a dateline (`本报讯 记者李萍报道：`) or bare names in brackets at the very end.
 * Editors, proofreaders and photographers of single pictures made the page, not the article: they are passed over.
 */

/** Roles, longer before shorter; group 1 is what is kept as the role. */
const ROLE =
  '实习生|實習生|(?:特约|特約|实习|實習|见习|首席|高级|全媒体|融媒体?|融媒体|特派|驻[\\u4e00-\\u9fff]{1,4}|文字|摄影)?[记記]者|(?:特约|特約|本报)?通[讯訊][员員]|(?:特约|特約|本报|本刊|首席)?[评評][论論][员員]|特约撰稿人?|文[/／、·]图|图[/／、·]文|文字?[/／]|作者|采写|撰文|撰稿|执笔|采访人?|整理';
const EDITORS =
  '责任编辑|责编|编辑|校对|审核|审校|监制|制作|摄影(?!报道|记者)|摄像|制图|美编|值班|主编|策划|统筹|初审|复审|终审|图[/／]';
const ROLE_AT = new RegExp(`(?:${ROLE})|(?:${EDITORS})`, 'g');
const IS_EDITOR = new RegExp(`^(?:${EDITORS})$`);
/** What may stand before the first role: a mark, a bracket, the medium's name. */
const LEAD = /^[\s\u3000□■◆◇●○▲△★☆◎※⊙▪▶►>【[（(]*[\u4e00-\u9fffA-Za-z·•.＋+]{0,16}$/;
/** What may follow the last name of a line. */
const TAIL =
  /^[\s\u3000）)\]】。/／|]{0,6}(?:[\u4e00-\u9fff]{2,4})?(?:(?:综合|联合|摄影|图文|现场|采访|编译|独家)?(?:报道|整理|采写|撰文|文[/／、]图|图[/／、]文|文))?[\s\u3000）)\]】。]{0,6}$/;

/** The part of a role that says what the person is: the medium's own 本报 and places go. */
function roleOf(written: string): string {
  if (/[记記]者$/.test(written))
    return /^(?:特约|实习|见习|首席|全媒体)记者$/.test(written) ? written : written.slice(-2);
  if (/[员員]$/.test(written)) return /^特[约約]/.test(written) ? written : written.slice(-3);
  if (/^文字?[/／]$/.test(written)) return '文';
  if (/^[文图][/／、·][文图]$/.test(written)) return `${written[0]}/${written[2]}`;
  return written;
}
/** The medium between a role and the name: 文/观察者网 张三. */
const MEDIUM = /^[\u4e00-\u9fff]{2,8}(?:网|报|社|新闻|客户端)[\s\u3000]+(?=[\u4e00-\u9fff])/;

interface Segment {
  role: string;
  editor: boolean;
  names: string[];
  /** What stands between the last name and the next role or the end. */
  rest: string;
}

/** Cuts a text at its roles and reads the names after each. `lead` is what stands before the first role. */
function segments(text: string, any = false): { lead: string; parts: Segment[] } {
  const found = [...text.matchAll(ROLE_AT)];
  const lead = text.slice(0, found[0]?.index ?? text.length);
  const parts = found.map((match, i): Segment => {
    const after = text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length);
    const { names, rest } = readNames(after.replace(/^[\s\u3000:：】\]）)/／|]+/, '').replace(MEDIUM, ''), any);
    // 每经记者|李萍　每经编辑|周君: what stands between the name and the next role is the medium again.
    const joined = i + 1 < found.length && names.length > 1 && rest === '' && /[\s\u3000][\u4e00-\u9fff]+$/.test(after);
    const last = names.at(-1) ?? '';
    if (joined && (!isName(last) || lead.endsWith(last))) names.pop();
    return { role: roleOf(match[0]), editor: IS_EDITOR.test(match[0]), names, rest };
  });
  return { lead, parts };
}

const bylinesOf = (parts: readonly Segment[]): Byline[] => {
  const bylines: Byline[] = [];
  let roles: string[] = [];
  for (const { role, editor, names, rest } of parts) {
    if (names.length === 0) {
      // 文/图 记者 张三, 记者/通讯员: the names follow the next role.
      if (!editor) roles = [...roles, role];
      continue;
    }
    const photographer = editor || /^[\s\u3000]*(?:摄(?!影报道)|供图|绘)/.test(rest);
    if (!photographer) for (const name of names) bylines.push({ name, role });
    roles = [];
  }
  return bylines;
};

/** The bylines of a line that says nothing else; empty for any other line. */
export function bylineLine(line: string): Byline[] {
  const text = line.trim();
  if (text.length > 120 || /[，。！？；“”]./.test(text)) return [];
  const { lead, parts } = segments(text, true);
  if (parts.length === 0 || !LEAD.test(lead)) return [];
  const last = parts.at(-1);
  const clean = parts.every(({ names, rest }, i) => {
    if (i === parts.length - 1) return TAIL.test(rest) && (names.length > 0 || rest.trim() === '');
    return hanCount(rest) <= 10 && (names.length > 0 || hanCount(rest) <= 8);
  });
  if (!clean || !last) return [];
  const bylines = bylinesOf(parts);
  // 张三 李四 文/图: the role behind the names.
  if (bylines.length === 0 && parts.length === 1 && last.names.length === 0) {
    const before = readNames(lead.replace(/^[\s\u3000□■◆◇●○▲★（(【[]+/, ''));
    if (/^[\s\u3000:：]*$/.test(before.rest)) return before.names.map((name) => ({ name, role: last.role }));
  }
  return bylines;
}

const BRACKETS = /[（(【[]([^（(【[\]】)）]{2,90})[）)】\]]/g;

/** Bylines in brackets: `（记者李萍 通讯员姜珊）`, `（本报记者 李萍）`, `(文/图 周君)`. */
function bracketed(text: string): Byline[] {
  const bylines: Byline[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1] ?? '';
    const { lead, parts } = segments(inside, true);
    if (parts.length === 0 || hanCount(lead) > 12 || /[，。；“”]/.test(inside)) continue;
    bylines.push(...bylinesOf(parts));
  }
  return bylines;
}

const DATELINE = /^[\s\u3000]*[^。，]{0,30}?(?:讯|电|报道|消息)[\s\u3000：:]*/;
const REPORTS = /^(?:摄影|图文|文图|综合|联合)?(?:报道|播报|采访)/;

/** Bylines of a dateline without brackets: `本报讯 记者李萍 通讯员姜珊报道：…`. Nothing where 记者 is the subject of the sentence. */
function dateline(paragraph: string): Byline[] {
  const head = paragraph.slice(0, 90);
  const opened = DATELINE.exec(head);
  const text = opened ? head.slice(opened[0].length) : head;
  const { lead, parts } = segments(text);
  if (hanCount(lead) > (opened ? 8 : 6) || parts.length === 0) return [];
  const taken: Segment[] = [];
  for (const part of parts) {
    // Names set off by spaces were read as they stand; a name grown together with 报道 is cut from it.
    const grown =
      part.names.length === 0 ? /^([\u4e00-\u9fff]{2,3}?)(?=(?:摄影|综合|图文)?报道)/.exec(part.rest) : null;
    const names = grown ? readNames(grown[1] ?? '').names : part.names;
    if (names.length === 0) break;
    taken.push({ ...part, names });
    const rest = grown ? part.rest.slice(grown[0].length) : part.rest;
    if (rest === '') continue;
    return REPORTS.test(rest) || (opened && setApart(text, names)) ? bylinesOf(taken) : [];
  }
  return [];
}

/** Whether the last name stands between spaces: `本报讯 记者 李萍 今天从…`. Grown together it may be the sentence's first word. */
function setApart(text: string, names: readonly string[]): boolean {
  const last = names.at(-1) ?? '';
  const at = text.indexOf(last);
  return last.length > 1 && at > 0 && /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + last.length] ?? '');
}

/** Bare names in brackets at the very end: `（张巨峰）`, without a role. */
function closing(paragraph: string): Byline[] {
  const match = /[（(]([\u4e00-\u9fff·\s\u3000、]{2,24})[）)][\s\u3000]*$/.exec(paragraph.slice(-32));
  if (!match) return [];
  const { names, rest } = readNames(match[1] ?? '');
  return rest === '' ? names.map((name) => ({ name, role: null })) : [];
}

/** How many paragraphs from the top and from the end are looked at. */
const HEAD = 4;
const FOOT = 4;

/**
 * Those named in an article's paragraphs as having made it, in the order of the text, each once. Only the first and last few
 * paragraphs speak of it; in between, 记者 is somebody who asks.
 */
export function parseBylines(paragraphs: readonly string[]): Byline[] {
  const found: Byline[] = [];
  paragraphs.forEach((paragraph, i) => {
    const fromEnd = paragraphs.length - 1 - i;
    if (i >= HEAD && fromEnd >= FOOT) return;
    const line = bylineLine(paragraph);
    if (line.length > 0) found.push(...line);
    else {
      if (i < HEAD) found.push(...bracketed(paragraph.slice(0, 160)), ...dateline(paragraph));
      if (fromEnd < FOOT && paragraph.length > 30) found.push(...bracketed(paragraph.slice(-100)));
    }
    if (fromEnd === 0 && found.length === 0) found.push(...closing(paragraph));
  });
  return unique(found);
}

/** Where the next field of a date line begins. */
const NEXT_FIELD = /(?:浏览|点击|阅读|字[号体]|发布|时间|日期|来源|【|\[)/;

/** Bylines of a field that a page sets apart (作者：…, `p.author`): names may stand without a role. */
export function bylineField(field: string): Byline[] {
  const text = field.replace(/^[\s\u3000]*(?:作者|撰文|文)[\s\u3000]*[:：]?/, '').trim();
  if (text === '') return [];
  const { lead, parts } = segments(text);
  const labelled = /^[\s\u3000]*作者/.test(field);
  // 作者：李萍审核：周君浏览次数：120, without white space between.
  const before = labelled ? readNames(lead.split(NEXT_FIELD, 1)[0] ?? '').names : [];
  const own = before.map((name) => ({ name, role: '作者' }));
  if (own.length > 0 || parts.some(({ names }) => names.length > 0)) return unique([...own, ...bylinesOf(parts)]);
  return unique(readNames(text).names.map((name) => ({ name, role: labelled ? '作者' : null })));
}

/** How much a role says of a person. */
const rank = (role: string | null) => (role === null ? 0 : role === '作者' ? 1 : 2);

/** Each person once, with the role that says most. */
export function unique(bylines: readonly Byline[]): Byline[] {
  const byName = new Map<string, Byline>();
  for (const { name, role } of bylines) {
    const known = byName.get(name);
    if (!known || rank(role) > rank(known.role)) byName.set(name, { name, role });
  }
  return [...byName.values()];
}
