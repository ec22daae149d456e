import { CharacterSet } from '../../language/characters.ts';
import { isGivenAt } from '../../language/given-names.ts';
import { compoundSurnameAt, singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt } from './characters.ts';
import { type NamePlace, readName } from './names.ts';
import { isPrivateOrganisation } from './public.ts';
import type { Reader } from './reader.ts';
import type { PostRow } from './rows.ts';

/** Titles of the state's and the party's first offices: with them a name before the title is one wherever it stands. */
const HIGHEST = ['总书记', '主席', '总理', '委员长'];
/** What somebody said or wrote, as what others study and follow; not what is told of as said now (发表重要讲话, 作出重要指示). */
const TEACHING =
  /^(?:关于|对|在|来|就|给|视察|考察|系列|“|的|致)?(?:(?!发表|作出|作了|提出|强调|指出|主持|出席|宣布|签署|会见|参加|等)[^，。；：！？]){0,26}?(?:重要)?(?:讲话|指示|批示|论述|思想|文章|回信精神|贺信精神|嘱托|重要要求|部署要求|新要求)(?:重要|指示|批示|和|、|系列|讲话|要求|”)*(?:精神|为指[导引]|的(?:具体|重要|生动|核心|丰富)|[，。；、]|$)/;
/** What a title after a name may have before its head: 王东明副市长. */
const HONORIFIC_TITLES = /^(?:常务)?副?$|^代理?$/;
/** 决定A代理市长职务: before a name. */
const DECIDING = /(?:决定|任命|由|推选)$/;
const BODY_CHARACTERS = '省市县区州盟旗镇乡村局委部院会厅处科室办队所站校馆中国府厂社团组军政党门司协联';

/** What a body's name ends in where that of its holder follows. */
const BODY_ENDS = new CharacterSet('局委办部科处院校镇乡室所站队会厅');

/** 习近平总书记, 王建国县长: a full name directly before a bare title. */
export function readHonorific(reader: Reader, row: PostRow): boolean {
  const holder = namedInFront(reader, row);
  const post = row.posts[0];
  if (!holder || !post) return false;
  // 习近平总书记重要讲话精神: the name of a teaching, whoever it is called after.
  if (
    HIGHEST.includes(post.head) &&
    !reader.people.has(holder.name) &&
    TEACHING.test(reader.text.slice(row.end, row.end + 40))
  )
    return true;
  if (reader.people.holds(holder.name, post.title)) {
    reader.name([holder], [], 'officials/honorifics');
    return true;
  }
  // 沂河县农业局李建安局长: the body stands before the name.
  const organisation = HIGHEST.includes(post.head) ? '' : reader.text.slice(row.start, holder.start);
  return reader.give({ ...row, posts: [{ ...post, organisation }] }, [holder], null, 'officials/honorifics');
}

/** The full name that a row of one bare title begins with instead of an organisation; null where there is none. */
export function namedInFront(reader: Reader, row: PostRow): NamePlace | null {
  const { text } = reader;
  const post = row.posts[0];
  if (row.posts.length !== 1 || !post || post.organisation.length < 2) return null;
  if (
    post.party ||
    !HONORIFIC_TITLES.test(post.title.slice(0, -post.head.length)) ||
    (post.kind !== 'general' && post.kind !== 'level')
  )
    return null;
  const end = row.start + post.organisation.length;
  const isHighest = HIGHEST.includes(post.head);
  const isBehindBody = post.organisation.length > 4 && !isHighest;
  if (isBehindBody && !(BODY_ENDS.at(text, end - 4) && isPlainName(text, end - 3, end))) return null;
  // 学习贯彻习近平总书记重要讲话: with the first offices the name is the last three characters, whatever stands before.
  const { length } = post.organisation;
  const start =
    length > 4 ||
    (isHighest &&
      length === 4 &&
      !'同与和向致给以'.includes(text.charAt(row.start)) &&
      !compoundSurnameAt(text, row.start))
      ? end - 3
      : row.start;
  // 学习贯彻总书记重要讲话: the verb ends in a surname.
  if (text.startsWith('学习', start - 1)) return null;
  const name = readName(text.slice(0, end), start);
  if (!name || name.end !== end || isPrivateOrganisation(name.name)) return null;
  const isKnown = isBehindBody || reader.people.has(name.name) || (isHighest && isPlainName(text, start, end));
  const isDecided = post.title.startsWith('代') && DECIDING.test(text.slice(Math.max(0, start - 2), start));
  return isKnown || isDecided || (isPlainName(text, start, end) && !isHanAt(text, start - 1)) ? name : null;
}

/** Three characters or more, none of them of a body's name (华容区长). */
function isPlainName(text: string, start: number, end: number): boolean {
  const family = compoundSurnameAt(text, start) ? 2 : singleSurnameAt(text, start) === 'plain' ? 1 : 0;
  if (family === 0 || end - start < 3) return false;
  for (let at = start + family; at < end; at++)
    if (!isGivenAt(text, at) || BODY_CHARACTERS.includes(text.charAt(at))) return false;
  return true;
}
