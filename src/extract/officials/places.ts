import { lastWithin } from './characters.ts';
import { isBareLevelAt, namedPlaceEnd } from './organisation.ts';

/** 农村, 全村 and the like stand between; further back than so many the name is another matter's. */
const FURTHEST = 400;
const MOST_TRIES = 8;
/** 一个村, 副镇长 and 全村 name no place. */
const NO_NAMES = /^(?:.?[个座些]|[副各全每该本某这那邻].$)/;
/** 省级贫困村, 经济强镇, 小山村: what kind of village or town one is. 中山村 and 古镇镇 are names, 文明村 and 中心村 may be. */
const KIND =
  /(?:贫困|脱贫|示范|试点|重点|帮扶|先进|明星|标兵|样板|标杆|特色|专业|旅游|生态|小康|富裕|空心|薄弱|后进|涣散|问题|落后|偏远|移民|搬迁|行政|自然|传统|城中|百强|千强|十强|亿元|[级国省市县](?:文明|文化|民族|中心|和谐|卫生|美丽|平安|第一|边境|森林)|[宜居业]美丽|经济强|业[重强大]|小|^[山渔古穷强边新]|小[山渔]|年古)[村镇乡]$/;
/** Whether the name of a place is that of one. */
export const namesPlace = (name: string): boolean => !NO_NAMES.test(name) && !KIND.test(name);

/** The places an organisation begins with, outermost first: 云州市平江县委 → 云州市, 云州市平江县. */
export function placesOf(organisation: string): string[] {
  const places: string[] = [];
  for (let at = 0; at < organisation.length; ) {
    const end = namedPlaceEnd(organisation, at);
    if (end === at) break;
    places.push(organisation.slice(0, end));
    at = end;
  }
  return places;
}

/** The place an organisation belongs to: a named one (沂丰县), else its level alone (县 in 县委), else ''. */
export function placeOf(organisation: string): string {
  const named = placesOf(organisation).at(-1);
  if (named) return named;
  return organisation.startsWith('街道') ? '街道' : isBareLevelAt(organisation, 0) ? organisation.charAt(0) : '';
}

/** The last place of the level `ending` (村, 镇) named in `text` before `end`; null where there is none. */
export function lastPlaceBefore(
  text: string,
  end: number,
  ending: string,
  start: (at: number) => number,
): string | null {
  let at = end;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    at = lastWithin(text, ending, at, FURTHEST);
    if (at <= 0) return null;
    const after = at + ending.length;
    const from = after <= end ? start(after) : after;
    // 曾是有名的煤矿镇: what it was, none of its name.
    const places =
      after <= end && !(text.charAt(from - 1) === '的' && text.charAt(from - 2) !== '我')
        ? placesOf(text.slice(from, after))
        : [];
    const inner = places.at(-1);
    const name = inner?.slice(places.at(-2)?.length ?? 0);
    if (name?.endsWith(ending) && namesPlace(name) && text.charAt(after) !== '长') return name;
  }
  return null;
}
