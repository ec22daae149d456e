import { officialsOf, type ShelfRow } from './row.ts';

/** A post as articles name it, from when to when. */
export interface HeldPost {
  post: string;
  /** Days of the first and last article that names the person so; null where none has a day. */
  first: string | null;
  last: string | null;
  articles: ShelfRow[];
}

/** A person over all articles. Who has one name is taken for one person: the posts beside it let the reader judge. */
export interface PersonOverall {
  name: string;
  /** Latest first; `` stands for articles that name no post. */
  posts: HeldPost[];
  /** How many articles name the person. */
  count: number;
}

/** Who is named, most often first. */
export function personsOf(rows: readonly ShelfRow[]): PersonOverall[] {
  const persons = new Map<string, { posts: Map<string, ShelfRow[]>; count: number }>();
  for (const row of rows)
    for (const { name, posts } of officialsOf(row)) {
      const person = persons.get(name) ?? { posts: new Map(), count: 0 };
      person.count += 1;
      for (const post of posts.length > 0 ? posts : [''])
        person.posts.set(post, [...(person.posts.get(post) ?? []), row]);
      persons.set(name, person);
    }
  return [...persons]
    .map(([name, { posts, count }]) => ({
      name,
      count,
      posts: [...posts].map(([post, articles]) => held(post, articles)),
    }))
    .map((person) => ({ ...person, posts: person.posts.sort((a, b) => (b.last ?? '').localeCompare(a.last ?? '')) }))
    .sort((a, b) => b.count - a.count);
}

function held(post: string, articles: ShelfRow[]): HeldPost {
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return { post, articles, first: days[0] ?? null, last: days.at(-1) ?? null };
}
