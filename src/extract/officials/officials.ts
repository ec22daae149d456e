import type { Article } from '../../article/types.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { LEADER_SIGNS, LEADERS } from '../../language/posts.ts';
import type { Official } from '../types.ts';
import { readAppointment } from './appointments.ts';
import { readCaption } from './captions.ts';
import { readHeadsAbroad } from './heads-abroad.ts';
import { readHonorific } from './honorifics.ts';
import { readMentions, readSurnamesWithTitles } from './mentions.ts';
import { NameIndex } from './name-index.ts';
import { People } from './people.ts';
import { type RowWithoutNames, readLeaders, readLeadersBefore, readRows } from './posts-before-names.ts';
import { Reader } from './reader.ts';
import { findTitles, type TitlePlace } from './titles.ts';

const GENERIC_LEADERS = ['领导', '领导干部', '领导同志', '有关领导', '班子成员', '党政领导'];
const SIGN = new RegExp(LEADER_SIGNS.join('|'));
const leaders = new Lexicon(LEADERS.map((word) => [word, true] as const));

/**
 * What is tried for posts without a name behind them. Appointments come first, for their verbs are the surest sign; captions
 * before honorifics, because a bracket or a space says more than a name that touches its title.
 */
const WITHOUT_NAMES: readonly RowWithoutNames[] = [readAppointment, readCaption, readHonorific];

/**
 * Finds the people who are named with a public post (in other countries at the head of a government or a ministry), with all their posts and every place they are named at, in the order
 * of the text. `paragraph` −1 is the headline. Reporters, managers and scholars are left out. Never throws; takes time in
 * proportion to the article's length.
 */
export function findOfficials(article: Article): Official[] {
  const people = new People();
  const reader = new Reader(people, article.title);
  const { paragraphs, title } = article;
  const titles = paragraphs.map((text, index) => readText(reader, text, index));
  const titlesOfHeadline = readText(reader, title, -1);
  if (people.names.length === 0) return [];
  const names = new NameIndex(people.names);
  paragraphs.forEach((text, index) => {
    readAgain(people, names, text, index, titles[index] ?? []);
  });
  readAgain(people, names, title, -1, titlesOfHeadline);
  return people.inOrder();
}

/** Finds the people of a paragraph by their posts; gives back the titles found on the way. */
function readText(reader: Reader, text: string, paragraph: number): TitlePlace[] {
  const titles = findTitles(text);
  reader.open(paragraph, text);
  readRows(reader, titles, WITHOUT_NAMES);
  readGroups(reader);
  readHeadsAbroad(reader);
  return titles;
}

/** Finds the other places where the people, now all known, are named. */
function readAgain(
  people: People,
  names: NameIndex,
  text: string,
  paragraph: number,
  titles: readonly TitlePlace[],
): void {
  readMentions(people, text, paragraph, names);
  readSurnamesWithTitles(people, text, paragraph, titles);
}

function readGroups(reader: Reader): void {
  const { text } = reader;
  if (!SIGN.test(text)) return;
  for (let at = 0; at < text.length; at++) {
    const word = leaders.longestAt(text, at)?.[0];
    if (!word) continue;
    readLeadersBefore(reader, at);
    readLeaders(reader, at + word.length, !GENERIC_LEADERS.includes(word));
    at += word.length - 1;
  }
}
