import type { Article } from '../../article/types.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { LEADERS } from '../../language/posts.ts';
import type { Official } from '../types.ts';
import { readAppointment } from './appointments.ts';
import { readCaption } from './captions.ts';
import { readHonorific } from './honorifics.ts';
import { readMentions, readSurnamesWithTitles } from './mentions.ts';
import { NameIndex } from './name-index.ts';
import { People } from './people.ts';
import { type RowWithoutNames, readLeaders, readRows } from './posts-before-names.ts';
import { Reader } from './reader.ts';
import { findTitles, type TitlePlace } from './titles.ts';

const GENERIC_LEADERS = ['领导', '领导干部', '领导同志', '有关领导', '班子成员', '党政领导'];
const leaders = new Lexicon(LEADERS.map((word) => [word, true] as const));

/**
 * What is tried for posts without a name behind them. Appointments come first, for their verbs are the surest sign; captions
 * before honorifics, because a bracket or a space says more than a name that touches its title.
 */
const WITHOUT_NAMES: readonly RowWithoutNames[] = [readAppointment, readCaption, readHonorific];

/**
 * Finds the people who are named with a public post, with all their posts and every place they are named at, in the order
 * of the text. `paragraph` −1 is the headline. Reporters, managers and scholars are left out. Never throws; takes time in
 * proportion to the article's length.
 */
export function findOfficials(article: Article): Official[] {
  const people = new People();
  const reader = new Reader(people, article.title);
  const texts = [...article.paragraphs.map((text, index) => [index, text] as const), [-1, article.title] as const];
  const titles = new Map<number, TitlePlace[]>();
  for (const [paragraph, text] of texts) {
    const found = findTitles(text);
    titles.set(paragraph, found);
    reader.open(paragraph, text);
    readRows(reader, found, WITHOUT_NAMES);
    readGroups(reader);
  }
  if (people.names.length === 0) return [];
  const names = new NameIndex(people.names);
  for (const [paragraph, text] of texts) {
    readMentions(people, text, paragraph, names);
    readSurnamesWithTitles(people, text, paragraph, titles.get(paragraph) ?? []);
  }
  return sorted(people.all);
}

function readGroups(reader: Reader): void {
  const { text } = reader;
  for (let at = 0; at < text.length; at++) {
    const word = leaders.longestAt(text, at)?.[0];
    if (!word) continue;
    readLeaders(reader, at + word.length, !GENERIC_LEADERS.includes(word));
    at += word.length - 1;
  }
}

function sorted(officials: readonly Official[]): Official[] {
  const byPlace = officials.map((official) => ({
    ...official,
    mentions: [...official.mentions].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
  }));
  const first = (official: Official) =>
    official.mentions.find((mention) => mention.paragraph >= 0) ?? official.mentions[0];
  const key = (official: Official) => {
    const place = first(official);
    return place ? (place.paragraph < 0 ? Number.MAX_SAFE_INTEGER : place.paragraph * 2 ** 24 + place.start) : 0;
  };
  return byPlace.sort((a, b) => key(a) - key(b));
}
