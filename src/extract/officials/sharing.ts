import { COMMITTEE_PARTS, GOVERNMENT_PARTS, INNER_BODIES, PLACE_BODIES } from '../../language/organisations.ts';
import type { HeadKind } from '../../language/posts.ts';
import { isBareLevelAt, isNationalAt, namedPlaceEnd } from './organisation.ts';
import { placeOf, placesOf } from './places.ts';

/** A post as written: the words before its title and the title. */
export interface WrittenPost {
  organisation: string;
  title: string;
  head: string;
  kind: Exclude<HeadKind, 'guard'>;
  party: boolean;
}

const BODIES = /[局厅院会部署心办社馆校区处队委台庭科]$/;
const COMMITTEE = /^(.*?(?:省|市|县|区|州|盟|旗|地)委)/;
/** The body of which another one is a part: 县人民法院|刑事审判庭, 市水利局|水资源科. */
const PART_OF = /^(.{2,24}?(?:法院|检察院|[局厅委]))(?:[^局厅委院]{1,12}(?:庭|处|科|室|股|部|大队))$/;
const INNER_PARTS = /(?:庭|处|科|室|政治部|政治处|指挥中心|支队|大队|工会|机关党委)$/;
/** 供销社理事会: who govern a body. */
const BOARDS = ['理事会', '监事会'];
const OWN_IN_BODY = ['纪委', '纪检委', '纪工委', '工会', '团委', '妇联', '监委', '总工会'];
const OWN_LEVEL = /^村(?:委会|民委员会|务监督委员会)/;
const LOWEST_LEVELS = '镇乡村';
const LEVEL_OF_HEAD: Readonly<Record<string, string>> = { 专员: '地区', 村主任: '村', 社区主任: '社区' };

/**
 * The organisation of a post, what is shared with the post before it included.
 * @param written the post as it stands in the text
 * @param previous the post before it in the row, its organisation complete; null for the first of a row
 * @param lowest finds the name of a village or town that the text calls only 村 or 镇; null where it names none
 */
export function completeOrganisation(
  written: WrittenPost,
  previous: WrittenPost | null,
  lowest: (level: string) => string | null,
): string {
  const { organisation, kind, head } = written;
  if (organisation === '') {
    if (!previous) return '';
    return kind === 'level' ? sharedLevel(head, previous) : sharedBody(previous, written);
  }
  // 镇安镇 is no 镇 of another name.
  if (isBareLevelAt(organisation, 0) && !(namedPlaceEnd(organisation, 0) > 2 && organisation.charAt(0) === '镇')) {
    const level = organisation.charAt(0);
    if (!LOWEST_LEVELS.includes(level)) return organisation;
    const place = previous ? placeOf(previous.organisation) : '';
    const named = place.length > 1 && place.endsWith(level) ? place : lowest(level);
    if (!named) return organisation;
    // 村委会 keeps its 村 behind the village's name, 村妇联 does not.
    return named + (OWN_LEVEL.test(organisation) ? organisation : organisation.slice(1));
  }
  if (!previous || isNationalAt(organisation, 0) || namedPlaceEnd(organisation, 0) > 0) return organisation;
  return sharedPrefix(written, previous) + organisation;
}

/** 县人民政府县长A，副县长B: heads and deputies of one government; else only the place is shared. */
function sharedLevel(head: string, previous: WrittenPost): string {
  return isOfGovernment(head, previous) ? previous.organisation : sharedPlace(head, previous.organisation);
}

const isOfGovernment = (head: string, post: WrittenPost): boolean =>
  post.head === head && /政府$/.test(post.organisation);

/** 沂丰县委副书记、县长: the county of the first post is that of the second. */
function sharedPlace(head: string, organisation: string): string {
  const level = LEVEL_OF_HEAD[head] ?? head.charAt(0);
  return placesOf(organisation).findLast((place) => place.endsWith(level)) ?? '';
}

/** 工信局党组书记、局长: the body of the first post is that of the second. */
function sharedBody(previous: WrittenPost, written: WrittenPost): string {
  if (previous.kind === 'level') return written.party && previous.organisation ? previous.organisation : '';
  // 高新区管委会主任A，党工委副书记B: the committee is that of the zone.
  if (written.title.startsWith('党工委')) return previous.organisation.replace(RUN_BY, '');
  // 县人民法院民事审判第二庭副庭长、审判员: a judge is one of the court.
  if (JUDGES.has(written.title)) return bodyOf(previous.organisation);
  return withoutInner(previous.organisation);
}
const JUDGES: ReadonlySet<string> = new Set(['审判员', '助理审判员', '检察员', '助理检察员']);
const RUN_BY = /(?:管委会|管理委员会|办事处)$/;

/** 县法院刑事审判庭庭长、民事审判庭副庭长: another part of a body of which a part was told. */
const bodyOf = (organisation: string): string => PART_OF.exec(organisation)?.[1] ?? withoutInner(organisation);

function withoutInner(organisation: string): string {
  const inner = INNER_BODIES.find((word) => organisation.endsWith(word));
  return inner ? organisation.slice(0, -inner.length) : organisation;
}

const SUPERVISION = ['监委', '监察委', '监察委员会'];

/** What an organisation that stands without a place takes over from the post before. */
function sharedPrefix(written: WrittenPost, previous: WrittenPost): string {
  const { organisation } = written;
  const before = previous.organisation;
  // 纪委书记、监委主任: two bodies of one place.
  if (SUPERVISION.includes(organisation) && /纪委$|纪律检查委员会$/.test(before)) return placeOf(before);
  const national = isNationalAt(before, 0);
  if (previous.kind === 'private') return '';
  if (INNER_BODIES.includes(organisation)) return withoutInner(before);
  if (GOVERNMENT_PARTS.includes(organisation) && /(?:政府|人大常委会|政协)$/.test(before)) return before;
  const full = `${organisation}${written.head.charAt(0)}`;
  if (COMMITTEE_PARTS.some((part) => full === part || organisation.startsWith(part))) {
    const committee = COMMITTEE.exec(before)?.[1];
    if (committee) return committee;
    if (before !== '' && !national && BODIES.test(before)) return withoutInner(before);
  }
  const isBody =
    before !== '' &&
    BODIES.test(before) &&
    !COMMITTEE.test(before) &&
    !/(?:政府|人大|政协|人大常委会|管委会)$/.test(before);
  if (isBody && BOARDS.includes(organisation)) return before;
  if (PLACE_BODIES.includes(organisation) || PLACE_BODIES.includes(full)) {
    if (isBody && OWN_IN_BODY.includes(organisation)) return before;
    if (national) return '';
    if (BUILT_PLACE.test(before)) return before;
    return placeOf(before) || (previous.kind === 'level' && before === '' ? levelOf(previous.head) : '');
  }
  return isBody && INNER_PARTS.test(organisation) && !/厂|公司/.test(organisation) ? bodyOf(before) : '';
}

/** 城市副中心党工委委员、管委会副主任: places that are none of the state's levels. */
const BUILT_PLACE = /(?:副中心|新城|生态城|科学城|科技城|大学城|组团|枢纽)$/;

/** Ranks that only somebody within a body has. */
const RANKS = /^(?:(?:[一二三四]级)?(?:巡视员|调研员)|副?总(?:工程|经济|会计|规划|农艺|畜牧|统计|审计)师)$/;

/** What the head of a body is called by the end of its name: 石泉学院党委书记A、校长B. */
const HEAD_OF: Readonly<Record<string, RegExp>> = {
  局长: /局$/,
  厅长: /厅$/,
  院长: /院$/,
  校长: /(?:[学中]|学[院校]|党校)$/,
  馆长: /馆$/,
  主任: /(?:[委办会室]|中心)$/,
};

/** Who lead a command side by side. */
const COMMANDERS = ['司令员', '司令', '政委', '政治委员', '参谋长'];

/** Members of the party's group in a body. */
const OWN_PARTY = /^(?:党组|党委|党工委)(?:成员|副书记|委员)$/;

function levelOf(head: string): string {
  const level = head.charAt(0);
  return '省市县区州旗'.includes(level) ? level : '';
}

/**
 * The post of an earlier person whose organisation a bare title shares: 市人大常委会主任A主持，副主任B、秘书长C。
 * `earlier` is in the order of the text.
 */
export function sharedAmongPeople(written: WrittenPost, earlier: readonly WrittenPost[]): WrittenPost | null {
  if (written.organisation !== '') {
    return earlier.at(-1) ?? null;
  }
  // 省交通厅厅长A，二级巡视员B: ranks within a body.
  if (RANKS.test(written.title)) return earlier.findLast((post) => BODIES.test(post.organisation)) ?? null;
  if (written.kind === 'level') return earlier.findLast((post) => sharedLevel(written.head, post) !== '') ?? null;
  // 区教育局党组书记、局长A负总责，党组成员、副局长B牵头
  if (written.party) {
    const last = earlier.at(-1);
    return last &&
      OWN_PARTY.test(written.title) &&
      (BODIES.test(last.organisation) || ASSEMBLY.test(last.organisation)) &&
      !COMMITTEE.test(last.organisation)
      ? last
      : null;
  }
  const last = earlier.at(-1);
  if (last?.party && last.head === '书记' && HEAD_OF[written.head]?.test(last.organisation)) return last;
  const same = earlier.findLast((post) => post.head === written.head && post.organisation !== '');
  if (same) return same;
  if (written.head === '秘书长') return earlier.findLast((post) => ASSEMBLY.test(post.organisation)) ?? null;
  // 村委会主任A，委员B
  if (written.kind === 'member')
    return earlier.at(-1)?.organisation.match(COMMITTEES) ? (earlier.at(-1) ?? null) : null;
  // 军分区司令员A、政委B
  return COMMANDERS.includes(written.head)
    ? (earlier.findLast((post) => COMMANDERS.includes(post.head)) ?? null)
    : null;
}
const COMMITTEES = /(?:委员会|村委会|居委会|[纪监]委)$/;
const ASSEMBLY = /(?:人大常委会|人大|政协|委员会)$/;
