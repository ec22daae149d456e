// How well readings of pages agree with what a reader sees on them.
import type { Article } from '../../src/article/types.ts';

/** A page with the right answers, as tests/pages and ../shared/pages have them. */
export interface GoldPage {
  name: string;
  policy: boolean;
  /** False where people would differ on `policy`. */
  judged: boolean;
  /** Null where the page is no article. */
  article: Pick<Article, 'title' | 'publisher' | 'published' | 'bylines' | 'paragraphs'> | null;
}

/** What a reader found; what it cannot tell is left out, and policy null. */
export type PageReading = Partial<NonNullable<GoldPage['article']>> & { policy: boolean | null };

export interface PageScores {
  policyPrecision: number | null;
  policyRecall: number | null;
  title: number;
  publisher: number;
  day: number;
  minute: number;
  bylines: number;
  body: number;
  /** Policy pages whose body has an F1 of 0.95 or more, and of how many. */
  whole: string;
}

const fold = (text: string | null | undefined) => (text ?? '').normalize('NFKC').replace(/\s+/g, '');
const share = (part: number, of: number) => (of === 0 ? 1 : part / of);
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Character 4-grams and how often each occurs. */
function grams(text: string): Map<string, number> {
  const count = new Map<string, number>();
  for (let i = 0; i + 4 <= text.length; i++) {
    const gram = text.slice(i, i + 4);
    count.set(gram, (count.get(gram) ?? 0) + 1);
  }
  return count;
}

/** F1 of the 4-grams of two bodies. */
export function bodyF1(right: readonly string[], found: readonly string[]): number {
  const wanted = grams(right.map(fold).join(''));
  const got = grams(found.map(fold).join(''));
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let common = 0;
  for (const [gram, n] of got) common += Math.min(n, wanted.get(gram) ?? 0);
  return harmonic(share(common, size(got)), share(common, size(wanted)));
}

/** Figures over all pages; fields and bodies are those of policy pages. */
export function scorePages(golds: readonly GoldPage[], readings: readonly PageReading[]): PageScores {
  const policy = { right: 0, said: 0, is: 0, told: false };
  const names = { right: 0, said: 0, is: 0 };
  const marks = { title: [] as boolean[], publisher: [] as boolean[], day: [] as boolean[], minute: [] as boolean[] };
  const bodies: number[] = [];
  golds.forEach((gold, i) => {
    const reading = readings[i];
    if (!reading) throw new Error(`no reading of ${gold.name}`);
    if (reading.policy !== null && gold.judged) {
      policy.told = true;
      if (reading.policy) policy.said++;
      if (gold.policy) policy.is++;
      if (reading.policy && gold.policy) policy.right++;
    }
    const { article } = gold;
    if (!gold.policy || !article) return;
    marks.title.push(fold(article.title) === fold(reading.title));
    marks.publisher.push(fold(article.publisher) === fold(reading.publisher));
    const upTo = (length: number) => article.published?.slice(0, length) === (reading.published ?? '').slice(0, length);
    if (article.published) marks.day.push(upTo(10));
    if (article.published?.includes('T')) marks.minute.push(upTo(16));
    const wanted = new Set(article.bylines.map(({ name }) => fold(name)));
    const found = new Set((reading.bylines ?? []).map(({ name }) => fold(name)));
    names.is += wanted.size;
    names.said += found.size;
    names.right += [...found].filter((name) => wanted.has(name)).length;
    bodies.push(bodyF1(article.paragraphs, reading.paragraphs ?? []));
  });
  const rate = (list: boolean[]) => share(list.filter(Boolean).length, list.length);
  return {
    policyPrecision: policy.told ? share(policy.right, policy.said) : null,
    policyRecall: policy.told ? share(policy.right, policy.is) : null,
    title: rate(marks.title),
    publisher: rate(marks.publisher),
    day: rate(marks.day),
    minute: rate(marks.minute),
    bylines: harmonic(share(names.right, names.said), share(names.right, names.is)),
    body: share(
      bodies.reduce((sum, f1) => sum + f1, 0),
      bodies.length,
    ),
    whole: `${bodies.filter((f1) => f1 >= 0.95).length}/${bodies.length}`,
  };
}
