import { foldText } from '../fold.ts';
import type { Summary } from '../schema.ts';

type Placed = Pick<Summary, 'title' | 'publisher' | 'paragraphs' | 'officials'>;

/** What ends the name of a zone, which is not the city it is named after; longest first. */
const ZONE = '(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|自贸区|示范区|新区|园区)';
const DIVISION = '(?:特别行政区|自治区|自治州|自治县|省|市|州|盟|县|旗|区)';
/** A name at the beginning of a stretch of words, or after a word that leads to a place. */
const NAMED = new RegExp(
  `(?<![\\p{Script=Han}\\d])(?:在|到|从|访|据|对|我是|记者从)?(\\p{Script=Han}{2,6}?)(${ZONE}|${DIVISION})`,
  'gu',
);
const ZONE_WHOLE = new RegExp(`^${ZONE}$`, 'u');
const ZONE_END = new RegExp(`${ZONE}$`, 'u');
const DIVISION_FIRST = new RegExp(`^${DIVISION}(?=\\p{Script=Han}{2})`, 'u');
const LEADING = new RegExp(`^(\\p{Script=Han}{2,6}?)(${ZONE}|${DIVISION})`, 'u');

/** In no name of a place; 地区 and 城市 are words, 全市 and 各县 stand for one. */
const NO_NAME =
  /[全各我本该此市县区省的是了和与及在这那某每]|.个|^(?:地|城|社|小|园|景|山|老|超|都|中心城|中国|国家|人民|年|月|日|上半|下半)/u;

/** What a medium or body is called behind its place. */
const MEDIUM = [
  ...['日报', '晚报', '早报', '晨报', '都市报', '商报', '时报', '报', '发布', '新闻网', '新闻', '在线', '网'],
  ...[
    '广播电视台',
    '电视台',
    '融媒体中心',
    '融媒',
    '人民政府',
    '政府',
    '统计局',
    '管委会',
    '党工委',
    '市委',
    '县委',
    '区委',
  ],
];

/** Of a whole country, whoever writes of it. */
const NATIONAL = /^(?:全国|我国|中国|国家)$/u;
/** Stands for the place of the article. */
const HERE = /^(?:全|我|本|该)(?:市|县|区|州|盟|旗|域|镇|乡|新区|园区|开发区|高新区)$|^(?:市里|县里|区里)$/u;
const PROVINCE = /^(?:全省|我省|本省|省里|全区域|全自治区)$/u;

/**
 * The place that an article is about, folded (`栖河`, `青岭高新区`), empty where no name stands out: the one most often
 * named, headline and publisher counted more.
 */
export function articlePlace({ title, publisher, paragraphs, officials }: Placed): string {
  const votes = new Map<string, number>();
  const vote = (text: string, weight: number) => {
    for (const [, stem = '', kind = ''] of foldText(text).matchAll(NAMED)) count(votes, placeName(stem, kind), weight);
  };
  vote(title, 3);
  for (const paragraph of paragraphs.slice(0, 12)) vote(paragraph, 1);
  for (const { posts } of officials)
    for (const { organization } of posts) {
      const [, stem = '', kind = ''] = LEADING.exec(foldText(organization ?? '')) ?? [];
      count(votes, placeName(stem, kind), 1);
    }
  const medium = withoutEnds(foldText(publisher ?? ''));
  const published = LEADING.exec(medium);
  const home = published ? placeName(published[1] ?? '', published[2] ?? '') : medium;
  const text = foldText(title + paragraphs.join(''));
  // A medium of another name (a paper of the province, a trade paper) is not what the article is about.
  if (home.length >= 2 && (text.includes(home) || (votes.size === 0 && published !== null))) count(votes, home, 2);
  // 栖河 in a headline is 栖河市, and 青岭 is 青岭高新区 where that is named too.
  for (const [place, weight] of votes) {
    const stem = place.replace(ZONE_END, '');
    if (stem.length >= 2 && foldText(title).includes(stem)) votes.set(place, weight + 3);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? '';
}

/** Whose number it is, folded: `subject` as the article gives it, in an article about `place`. */
export function subjectKey(subject: string | null, place: string): string {
  if (subject === null) return place;
  const name = foldText(subject);
  if (HERE.test(name)) return place;
  if (NATIONAL.test(name)) return '全国';
  // Which province it is the article need not say: the place stands for it.
  if (PROVINCE.test(name)) return `${place}所在的省`;
  const [whole, stem = '', kind = ''] = LEADING.exec(name) ?? [];
  return whole === name ? placeName(stem, kind) || name : name;
}

/** The indicator without the name of the place that the article is about before it. */
export function withoutPlace(indicator: string, place: string): string {
  if (place === '' || !indicator.startsWith(place)) return indicator;
  const rest = indicator.slice(place.length).replace(DIVISION_FIRST, '');
  return rest.length >= 2 ? rest.replace(/^的/, '') : indicator;
}

function withoutEnds(publisher: string): string {
  const end = MEDIUM.find((word) => publisher.endsWith(word));
  return end ? withoutEnds(publisher.slice(0, -end.length)) : publisher;
}

function placeName(stem: string, kind: string): string {
  if (stem.length < 2 || NO_NAME.test(stem)) return '';
  return ZONE_WHOLE.test(kind) ? stem + kind : stem;
}

function count(votes: Map<string, number>, place: string, weight: number): void {
  if (place !== '') votes.set(place, (votes.get(place) ?? 0) + weight);
}
