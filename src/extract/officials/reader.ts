import type { Post } from '../types.ts';
import { changeBelow } from './decision-lists.ts';
import { areForeignNames, isCountry } from './foreign.ts';
import type { NamePlace } from './names.ts';
import { namedPlaceEnd, organisationStart } from './organisation.ts';
import type { Change, People } from './people.ts';
import { lastPlaceBefore, placesOf } from './places.ts';
import { isPublicPost } from './public.ts';
import type { PostRow } from './rows.ts';
import { completeOrganisation, sharedAmongPeople, type WrittenPost } from './sharing.ts';
import { setUpBefore, unitBefore } from './units.ts';

/** As many posts of earlier people as a bare 副主任 can look back to. */
const REMEMBERED = 24;
/** No sentence that still speaks of the same person is longer. */
const SENTENCE = 200;
/** So many paragraphs are looked through for the name of a place. */
const NEAR = 12;

/** 拟任市统计局党组书记，提名为局长人选: what stands between two posts that one person takes up. */
const GOES_ON = /^[，、](?:同时|并)?拟?(?:任|担任|兼任|提名|提名为|推荐为|当选为?|任命为)$/;

/** What reading one article keeps in hand: the people found, and what bare posts refer back to. */
export class Reader {
  readonly people: People;
  readonly #title: string;
  readonly #villages = new Map<string, string>();
  #earlier: WrittenPost[] = [];
  /** The paragraphs before this one. */
  readonly #told: string[] = [];
  /** Where the row of posts ends that was given last in this paragraph. */
  #rowEnd = 0;
  #paragraph = -1;
  #text = '';
  #decision: Change = null;
  /** The person named last in this paragraph: whom 其 means. */
  last: NamePlace | null = null;

  constructor(people: People, title: string) {
    this.people = people;
    this.#title = title;
  }

  /** Turns to the next paragraph; posts of the one before are no longer shared. */
  open(paragraph: number, text: string): void {
    if (this.#text) this.#told.push(this.#text);
    this.#paragraph = paragraph;
    this.#text = text;
    this.#earlier = [];
    this.#rowEnd = 0;
    this.last = null;
    this.#decision = paragraph < 0 ? null : changeBelow(text, this.#decision);
  }

  /** What the head of a list of decisions (任命：, 免去：) says of the posts in this paragraph. */
  get decision(): Change {
    return this.#decision;
  }

  /** The headline and how the last paragraphs begin: what a place may have been named in. */
  get told(): string {
    return [this.#title, ...this.#told.slice(-NEAR)].map((text) => text.slice(0, SENTENCE)).join('\n');
  }

  get text(): string {
    return this.#text;
  }

  /** Completes the organisations of a row and gives its public posts to the people. Returns whether there was one. */
  give(row: PostRow, names: readonly NamePlace[], change: Change, rule: string): boolean {
    const posts: Post[] = [];
    const first = row.posts[0] as WrittenPost;
    const goesOn = first.organisation === '' && change && GOES_ON.test(this.#text.slice(this.#rowEnd, row.start));
    let previous = (goesOn && this.#earlier.at(-1)) || sharedAmongPeople(first, this.#earlier);
    this.#rowEnd = row.end;
    const complete: WrittenPost[] = [];
    for (const written of row.posts) {
      const given = completeOrganisation(written, previous, (level) => this.#village(level, row.start));
      const organisation =
        unitBefore({ head: written.head, organisation: given }, this.#text, row.start, this.#told) ??
        (given || !change ? given : (setUpBefore(written.head, this.#text, row.start) ?? given));
      previous = { ...written, organisation };
      complete.push(previous);
      if (isPublicPost(previous)) posts.push({ organization: organisation || null, title: written.title, change });
    }
    if (posts.length === 0) return false;
    const organisations = complete.map((post) => post.organisation);
    const own = areForeignNames(this.#text, names, organisations) ? [] : names.filter((name) => !isCountry(name.name));
    // The row is dealt with, though by nobody of this country.
    if (own.length === 0) return true;
    this.#earlier.push(...complete);
    if (this.#earlier.length > 2 * REMEMBERED) this.#earlier = this.#earlier.slice(-REMEMBERED);
    for (const post of complete) this.#remember(post.organisation);
    this.name(own, posts, rule);
    return true;
  }

  /** Remembers the posts of a row that nobody is named with, so that bare posts behind it may be of the same body. */
  hold(row: PostRow): void {
    let previous: WrittenPost | null = null;
    for (const written of row.posts) {
      const organisation = completeOrganisation(written, previous, (level) => this.#village(level, row.start));
      previous = { ...written, organisation };
      this.#earlier.push(previous);
    }
  }

  /** Adds people at their places. */
  name(names: readonly NamePlace[], posts: readonly Post[], rule: string): void {
    for (const name of names) {
      const { start, end } = name;
      this.people.add(
        name.name,
        { paragraph: this.#paragraph, start, end, quote: this.#text.slice(start, end) },
        posts,
        rule,
      );
      this.last = name;
    }
  }

  /** The person that the sentence before `at` names: 佘长贵1966年生，2011年当选村主任. */
  lastBefore(at: number): NamePlace | null {
    const { last } = this;
    if (!last || last.end > at || at - last.end > SENTENCE) return null;
    return /[。！？]/.test(this.#text.slice(last.end, at)) ? null : last;
  }

  #remember(organisation: string): void {
    const places = placesOf(organisation);
    const inner = places.at(-1);
    if (inner) this.#villages.set(inner.slice(-1), inner.slice(places.at(-2)?.length ?? 0));
  }

  /** 永和镇：侨乡石镇加“数”前行: the place that a headline begins with, where the article names it again. */
  #spokenOf(level: string): string | null {
    const end = namedPlaceEnd(this.#title, 0);
    const name = this.#title.slice(0, end);
    return end > 2 && name.endsWith(level) && this.#text.includes(name) ? name : null;
  }

  /** The name of what is called only 村 or 镇 before `at`: the last one in this paragraph, in a post before, in the headline. */
  #village(level: string, at: number): string | null {
    const find = (text: string, end: number) =>
      lastPlaceBefore(text, end, level, (placeEnd) => organisationStart(text, placeEnd, 0));
    return (
      find(this.#text, at) ??
      this.#villages.get(level) ??
      this.#spokenOf(level) ??
      find(this.#title, this.#title.length)
    );
  }
}
