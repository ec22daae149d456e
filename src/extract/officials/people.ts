import type { Official, Place, Post } from '../types.ts';
import type { NamePlace } from './names.ts';

/** What happens to a post, see `Post`. */
export type Change = Post['change'];

/** More posts than anybody holds; keeps a hostile page from making the look-up for known ones slow. */
const MOST_POSTS = 40;
const PARAGRAPH_STRIDE = 2 ** 24;

/** The people found so far, one entry a name, in the order of their first place. */
export class People {
  readonly #officials = new Map<string, Official>();
  readonly #starts = new Map<string, Set<number>>();

  /** Adds a place and posts to the person of that name. */
  add(place: NamePlace & { paragraph: number; quote: string }, posts: readonly Post[], rule: string): void {
    let official = this.#officials.get(place.name);
    if (!official) {
      official = { name: place.name, posts: [], mentions: [], rule };
      this.#officials.set(place.name, official);
    }
    if (official.posts.length === 0 && posts.length > 0) official.rule = rule;
    for (const post of posts) addPost(official.posts, post);
    this.mention(place.name, { paragraph: place.paragraph, start: place.start, end: place.end, quote: place.quote });
  }

  /** Adds a place to a person that is known; a place that is known is left out. */
  mention(name: string, place: Place): void {
    const official = this.#officials.get(name);
    if (!official) return;
    const starts = this.#starts.get(name) ?? new Set();
    this.#starts.set(name, starts);
    const key = (place.paragraph + 1) * PARAGRAPH_STRIDE + place.start;
    if (starts.has(key)) return;
    starts.add(key);
    official.mentions.push(place);
  }

  has(name: string): boolean {
    return this.#officials.has(name);
  }

  get all(): readonly Official[] {
    return [...this.#officials.values()];
  }

  get names(): string[] {
    return [...this.#officials.keys()];
  }
}

/** One post is listed once; a later 任命 or 免去 tells what happens to one that is known. */
function addPost(posts: Post[], post: Post): void {
  const whole = `${post.organization ?? ''}${post.title}`;
  const known = posts.find((other) => `${other.organization ?? ''}${other.title}` === whole);
  if (known) known.change ??= post.change;
  else if (posts.length < MOST_POSTS) posts.push({ ...post });
}
