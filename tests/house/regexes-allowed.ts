import type { Pattern } from './regexes.ts';

const HEAD = 'a field of the head, cut to 2,000 characters';
const LINE = 'a line that is at most a few hundred characters long there';
const REPEAT = 'every repetition in it has a small upper bound';

/** Expressions that are not linear in theory and harmless where they are used: file, how they begin, why. */
const HARMLESS: [path: string, beginning: string, why: string][] = [
  ['src/article/bylines.ts', '^[\\s\\u3000）)\\]】。/', LINE],
  ['src/article/headline.ts', '\\s*[|_]\\s*', HEAD],
  ['src/article/page.ts', '\\s*(?:[_|｜]', HEAD],
  ['src/article/page.ts', '(?:…|\\.{3}).*$', HEAD],
  ['src/article/sites/founder.ts', '<(date|author|title', 'a comment cut to 8,000 characters'],
  ['src/article/source.ts', '[\\s\\u3000]*(?:(?:网站|责任', LINE],
  ['src/article/source.ts', '[\\s\\u3000]+\\S*(?:第?', LINE],
  ['src/article/source.ts', '[，,。；;：', LINE],
  ['src/article/source.ts', '[\\s（(|]+$', LINE],
  ['src/article/source.ts', '报社.*$', LINE],
  ['src/article/source.ts', '(?:版权所有|主办', REPEAT],
  ['src/article/titles.ts', '[\\s\\u3000]*[—－', HEAD],
  ['src/article/policy-words.ts', '政策|规划|方案', REPEAT],
  ['src/extract/quantities/section.ts', '(?:通知|意见|方案', REPEAT],
];

const fits = ([path, beginning]: (typeof HARMLESS)[number], { where, source }: Pattern) =>
  (where === path || where.startsWith(`${path}:`)) && source.startsWith(beginning);

export const isHarmless = (pattern: Pattern) => HARMLESS.some((entry) => fits(entry, pattern));

/** Entries that no expression fits any more. */
export const stale = (patterns: Pattern[]) =>
  HARMLESS.filter((entry) => !patterns.some((pattern) => fits(entry, pattern))).map(
    ([path, from]) => `${path} ${from}`,
  );
