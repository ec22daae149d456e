import type { Official, Place, Post } from '../types.ts';

/** What happens to a post, see `Post`. */
export type Change = Post['change'];

/** More posts than anybody holds; keeps a hostile page from making the look-up for known ones slow. */
const MOST_POSTS = 40;

/** The people found so far, one entry a name, in the order of their first place. */
export class People {
  readonly #officials = new Map<string, Official>();

  /** Adds a place and posts to the person of that name. */
  add(name: string, place: Place, posts: readonly Post[], rule: string): void {
    let official = this.#officials.get(name);
    if (!official) {
      official = { name, posts: [], mentions: [], rule };
      this.#officials.set(name, official);
    }
    if (official.posts.length === 0 && posts.length > 0) official.rule = rule;
    for (const post of posts) addPost(official.posts, post);
    official.mentions.push(place);
  }

  /** Adds a place to a person that is known. */
  mention(name: string, place: Place): void {
    this.#officials.get(name)?.mentions.push(place);
  }

  has(name: string): boolean {
    return this.#officials.has(name);
  }

  /** Whether the person of that name is known to hold a post of that title. */
  holds(name: string, title: string): boolean {
    return this.#officials.get(name)?.posts.some((post) => post.title === title) ?? false;
  }

  get all(): readonly Official[] {
    return [...this.#officials.values()];
  }

  /** The people in the order of the text, each with its places in that order and every place once. */
  inOrder(): Official[] {
    const officials = this.all.map((official) => ({ ...official, mentions: orderedOnce(official.mentions) }));
    return officials.sort((a, b) => comparePlaces(firstInBody(a), firstInBody(b)));
  }

  get names(): string[] {
    return [...this.#officials.keys()];
  }
}

/**
 * One post is listed once, with the organisation in full where the article has it (市教育局局长, 青柳市教育局局长); a later
 * 任命 or 免去 tells what happens to one that is known.
 */
function addPost(posts: Post[], post: Post): void {
  const whole = `${post.organization ?? ''}${post.title}`;
  const known = posts.find(
    (other) =>
      `${other.organization ?? ''}${other.title}` === whole ||
      (other.title === post.title && (isSameBody(other, post) || isOfGovernment(other, post))),
  );
  if (known) {
    known.change ??= post.change;
    if ((post.organization?.length ?? 0) > (known.organization?.length ?? 0)) known.organization = post.organization;
  } else if (posts.length < MOST_POSTS) posts.push({ ...post });
}

/** Whether one of two organisations is the other without the name of its place: 市教育局, 青柳市教育局. */
function isSameBody(a: Post, b: Post): boolean {
  const [long, short] = [a.organization ?? '', b.organization ?? ''].sort((x, y) => y.length - x.length) as [
    string,
    string,
  ];
  return short.length > 1 && /^[省市县区州旗镇乡]/.test(short) && long.endsWith(short);
}

/** 选举A为市人民政府市长, 新当选的市长A: the head of a government without it. */
function isOfGovernment(a: Post, b: Post): boolean {
  const [bare, whole] = a.organization ? [b, a] : [a, b];
  return !bare.organization && HEADS.test(bare.title) && /人民政府$/.test(whole.organization ?? '');
}
const HEADS = /^代?[省市县区州旗镇乡]长$/;

function orderedOnce(places: readonly Place[]): Place[] {
  const ordered = [...places].sort(comparePlaces);
  return ordered.filter((place, index) => {
    const before = ordered[index - 1];
    return !before || before.paragraph !== place.paragraph || before.start !== place.start;
  });
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.paragraph - b.paragraph || a.start - b.start : 0;
}

/** People who are named in the headline stand where the body names them first. */
function firstInBody(official: Official): Place | undefined {
  return official.mentions.find((mention) => mention.paragraph >= 0) ?? official.mentions[0];
}
