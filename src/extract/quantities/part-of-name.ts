import { CharacterSet } from '../../language/characters.ts';
import { isDigit } from '../../language/numerals.ts';

/** Digits that belong to a name or to another number. */

const ALPHANUMERIC =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' +
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
const NO_DIGIT_BEFORE = new CharacterSet(`${ALPHANUMERIC}.．〔[＋*×#№`);
const CAPITAL_P = 0x50;
const JOINERS = new CharacterSet('-–:：∶/／');
const JOINED = new CharacterSet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz０１２３４５６７８９');

/** Whether what stands before makes the digits part of a name or number: 5G, K412, 国道206, 0599-88, 〔2018〕7. */
export function isPartOfName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // 完成GDP573.7亿元
  if (NO_DIGIT_BEFORE.has(before)) return !(before === CAPITAL_P && text.startsWith('GDP', at - 3));
  // PM2.5, G-20, 0599-7700110, 9:00
  return JOINERS.has(before) && JOINED.at(text, at - 2);
}

/** Places whose names begin like a count. */
const PLACES =
  /(?:千家万户|七台河|六盘[水山]|三门[峡湾县]|五台[县山]|三台县|九台[区市]|三元[区桥里]|五棵松|千户苗寨|十里铺|三盘|五家渠)/y;

/** 十五村: so named where a side of the sky stands before it (西十五村) or its own committee, secretary or farm behind. */
const NUMBERED = /[一二三四五六七八九十]{1,3}村(村?[两支]?委会|党支部|党总支|支书|支部书记|村主任)?/y;
const NUMBERED_STARTS = new CharacterSet('一二两三四五六七八九十');
const SIDES = new CharacterSet('东西南北');

const PLACE_STARTS = new CharacterSet('七六三五九千十');

/** 两机三炉, 一核两翼, 三横四纵: a slogan of what there is. */
const PAIRED =
  /[一二两三四五六七八九十][机炉轴带核翼廊环极圈心区园街城河山线横纵链谷港湾岛轮库][一二两三四五六七八九十][机炉轴带核翼廊环极圈心区园街城河山线横纵链谷港湾岛轮库]/y;
function isPaired(text: string, at: number): boolean {
  PAIRED.lastIndex = at;
  return at >= 0 && PAIRED.test(text);
}

/** Whether a place's name that looks like a count begins at `at`: 七台河, 三门峡, 西十二村. */
export function isPlaceLikeCount(text: string, at: number): boolean {
  if (NUMBERED_STARTS.at(text, at)) {
    NUMBERED.lastIndex = at;
    const village = NUMBERED.exec(text);
    if (village && (village[1] || SIDES.at(text, at - 1))) return true;
    if (isPaired(text, at) || isPaired(text, at - 2)) return true;
  }
  if (!PLACE_STARTS.at(text, at)) return false;
  PLACES.lastIndex = at;
  return PLACES.test(text);
}

/** Whether the digits that end at `end` number the groups of a village: 红星村3组, 11、12组, 7组村民; not 分成7组. */
export function isGroupNumber(text: string, at: number, end: number): boolean {
  if (text[end] !== '组' || end - at > 2) return false;
  if (VILLAGE_ENDS.at(text, at - 1)) return true;
  const isListed = text[at - 1] === '、' && isDigit(text.charCodeAt(at - 2));
  return isListed || (OF_GROUP.test(text.slice(end + 1, end + 4)) && !DIVIDED_ENDS.at(text, at - 1));
}
const VILLAGE_ENDS = new CharacterSet('村社屯寨庄');
const OF_GROUP = /^(?:村民|居民|社员|群众|农户|党员|组民|\d{1,3}[户人])/;
/** What divides people into groups, or counts them. */
const DIVIDED_ENDS = new CharacterSet('成分为共设编有出了织建的');
