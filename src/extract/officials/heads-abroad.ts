import { CharacterSet } from '../../language/characters.ts';
import { COUNTRIES } from '../../language/countries.ts';
import { isGivenAt } from '../../language/given-names.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { FAMILIES_OF_JAPAN, FOREIGN_LETTERS } from '../../language/names-abroad.ts';
import { singleSurnameAt } from '../../language/surnames.ts';
import type { Post } from '../types.ts';
import { isHanAt } from './characters.ts';
import { type NameEnd, nameEndAt } from './name-end.ts';
import { isOrdinary, type NamePlace, readName } from './names.ts';
import type { Reader } from './reader.ts';

/**
 * Who governs other countries, named with the country: 塞尔维亚总统武契奇, 俄罗斯联邦政府副总理诺瓦克, 美国国防部长奥斯汀. Without
 * it nobody is read: 外交部长马丁 may be anybody's, and envoys (俄罗斯驻华大使) are sent by a government without being in one.
 */

const countries = new Lexicon(COUNTRIES.map((name) => [name, true] as const));
const LONGEST_COUNTRY = 9;
/** 总统 … 外长, 国防部长: what nearly no other text has; the second characters are looked for. */
const ENDS = new CharacterSet('统理相王长卿席');
const HEAD = /(?:总统|总理|首相|国王|外长|防长|财长|国务卿|国家主席|部部?长)$/;
/** What stands between the country and its head: 伊斯兰共和国, 政府, 前, 当选, 外交. */
const BETWEEN =
  /^(?:(?:[一-龥]{0,5}共和国|王国|合众国|联邦)?(?:联邦)?(?:政府|内阁)?(?:现任|前|时任|候任|新任|当选|代|看守)?(?:政府|内阁)?(?:第一)?副?|(?:前|时任|候任|新任)?(?:外交|国防|财政|内政|内务|经济|商务|贸易|能源|农业|司法|交通|教育|卫生|环境|文化|旅游|工业|科技|劳动|水利|矿业)[一-龥]{0,8})$/;
const LONGEST_BETWEEN = 16;
/** What is said of those in the post, and is no part of the body's name. */
const STANDING = /现任|前|时任|候任|新任|当选|看守/;
const DEPUTY = /(?:第一)?副$/;
/** What a title begins that is none here: 总统府, 总理级, 国王杯, 外长会. */
const NO_TITLE = new CharacterSet('府级令杯会制们说团岛谷');
const letters = new CharacterSet(FOREIGN_LETTERS);
const dots = new CharacterSet('·•・‧⋅-－‐–');
const LONGEST_NAME = 9;

/** Adds the heads and ministers of other countries that the paragraph names with their country. */
export function readHeadsAbroad(reader: Reader): void {
  const { text } = reader;
  for (let end = 2; end < text.length; end++) {
    if (!ENDS.at(text, end - 1) || NO_TITLE.at(text, end) || !isHanAt(text, end)) continue;
    const head = HEAD.exec(text.slice(Math.max(0, end - 4), end))?.[0];
    if (!head) continue;
    const post = postBefore(text, end - head.length, end);
    const name = post && nameAbroad(text, end);
    // 伊朗伊斯兰共和国总统 is 伊朗总统.
    if (post && name)
      reader.name([name], reader.people.holds(name.name, post.title) ? [] : [post], 'officials/heads-abroad');
  }
}

/** The post whose head stands in `text[head, end)`, where a country stands before it. */
function postBefore(text: string, head: number, end: number): Post | null {
  for (let at = head; at >= Math.max(0, head - LONGEST_BETWEEN); at--) {
    const country = countries.longestEndingAt(text, at, LONGEST_COUNTRY)?.[0];
    if (!country) continue;
    const between = text.slice(at, head);
    const ministry = /部部?长$/.test(text.slice(head, end));
    if (!BETWEEN.test(between) || (ministry && between.length < 2)) return null;
    const deputy = ministry ? 0 : (DEPUTY.exec(between)?.[0].length ?? 0);
    // 美国国防部长 is the 部长 of 美国国防部.
    const body = text.slice(at, ministry ? head + 1 : head - deputy);
    const title = text.slice(ministry && end - head > 2 ? head + 1 : head - deputy, end);
    return { organization: `${country}${body.replace(STANDING, '')}`, title, change: null };
  }
  return null;
}

/** The name at `at`: spelt (阿利耶夫), with dots (夏巴兹·谢里夫), of a family of Japan (石破茂) or like those of this country (李显龙). */
function nameAbroad(text: string, at: number): NamePlace | null {
  let end = at;
  let dotted = false;
  while (end - at < 2 * LONGEST_NAME && (letters.at(text, end) || (end > at && dots.at(text, end)))) {
    dotted ||= dots.at(text, end);
    end++;
  }
  // 首相特别代表, 总统依法: words that spell a name by chance; not 马克龙, which begins like one.
  if (end - at < 3 && isOrdinary(text, at)) return null;
  if (dotted || end - at >= 2) {
    const spelt = endOfSpelt(text, at, end);
    if (spelt > 0) return { name: text.slice(at, spelt), start: at, end: spelt };
  }
  return ofJapan(text, at) ?? whole(ofThree(text, at)) ?? ofKorea(text, at);
}

/** 卢拉同, 梁强互: without what joins the name to what is done. */
function whole(name: NamePlace | null): NamePlace | null {
  if (!name) return null;
  let { end } = name;
  while (end - name.start > 2 && JOINS.has(name.name.charCodeAt(end - name.start - 1))) end--;
  return { name: name.name.slice(0, end - name.start), start: name.start, end };
}
const JOINS = new CharacterSet('同互已将自时于与向在');

/** Where the spelt name ends that goes no further than `limit`: as late as something shows an end; 0 where nothing does. */
function endOfSpelt(text: string, at: number, limit: number): number {
  // 阿卜杜拉二世
  if (text[limit + 1] === '世' && NUMBERED.at(text, limit)) return limit + 2;
  // 卡斯蒂略: one more character that spells few names.
  if (isHanAt(text, limit) && nameEndAt(text, limit) === 'none' && !NO_NAME.at(text, limit) && isEnd(text, limit + 1))
    return limit + 1;
  // 武契奇将于9日到访
  if (limit - at > 2 && nameEndAt(text, limit) === 'soft' && !dots.at(text, limit - 1)) return limit;
  for (let end = limit; end - at >= 2; end--)
    if (!dots.at(text, end - 1) && !dots.at(text, end) && isEnd(text, end)) return end;
  return 0;
}

/** 石破茂, 高市早苗: a family of Japan and up to three characters, where an end is sure. */
function ofJapan(text: string, at: number): NamePlace | null {
  if (!FAMILIES_OF_JAPAN.includes(text.slice(at, at + 2))) return null;
  for (let end = at + 3; end <= at + 5 && isHanAt(text, end - 1); end++)
    if (isEnd(text, end)) return { name: text.slice(at, end), start: at, end };
  return null;
}

/** 李在明: 在 inside a name of three characters, where its end is sure. */
function ofKorea(text: string, at: number): NamePlace | null {
  const end = at + 3;
  return text[at + 1] === '在' && singleSurnameAt(text, at) === 'plain' && isGivenAt(text, at + 2) && isEnd(text, end)
    ? { name: text.slice(at, end), start: at, end }
    : null;
}

/** Whether a name surely ends before `at`. */
const isEnd = (text: string, at: number): boolean =>
  SURE.has(nameEndAt(text, at)) || BEHIND.test(text.slice(at, at + 3));
/** 俄罗斯总统助理尤里·乌沙科夫: who works for them. */
const AIDES = /^(?:助理|特使|顾问|秘书|新闻|国家|特别|府)/;
const NUMBERED = new CharacterSet('一二三四五六七八九十');
const NO_NAME = new CharacterSet('互时自今再也通起');
const SURE: ReadonlySet<NameEnd> = new Set<NameEnd>(['mark', 'word', 'hard']);
/** What is done with such people, beside what officials do. */
const BEHIND = /^(?:专访|通电话|访华|来华|互致|会谈|就任|陛下|殿下|总统|总理|首相|国王|王后|和王)/;

/** 李显龙, 尹锡悦, 洪森: a name as they are here; of two characters where an end is sure. */
function ofThree(text: string, at: number): NamePlace | null {
  const name = readName(text, at);
  return name && !AIDES.test(name.name) && (name.end - at > 2 || isEnd(text, name.end)) ? name : null;
}
