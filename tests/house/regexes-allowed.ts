import type { Pattern } from './regexes.ts';

const LINE = 'a line that is at most 120 characters long there';
const REPEAT = 'every repetition in it has a small upper bound';

/** Expressions that are not linear in theory and harmless where they are used: file, how they begin, why. */
const HARMLESS: [path: string, beginning: string, why: string][] = [
  ['src/article/bylines.ts', '^[\\s\\u3000）)\\]】。/', LINE],
  ['src/article/sites/founder.ts', '<[^<>]{0,80}>', REPEAT],
  ['src/article/source.ts', '(?:版权所有|主办', REPEAT],
  ['src/article/policy-words.ts', '政策|规划|方案', REPEAT],
  ['src/extract/structure/programmes.ts', '^(?:.*(?:打造', 'a clause of at most 160 characters'],
  ['src/extract/structure/issuers.ts', '(?:近日|日前|今日', LINE],
  ['src/extract/structure/issuers.ts', '([一-龥、（）()“”', LINE],
  ['src/extract/quantities/kind-of-text.ts', '(?:通知|意见|方案', REPEAT],
  ['src/extract/quantities/section.ts', '(?:快讯|简讯', REPEAT],
];

const fits = ([path, beginning]: (typeof HARMLESS)[number], { where, source }: Pattern) =>
  (where === path || where.startsWith(`${path}:`)) && source.startsWith(beginning);

export const isHarmless = (pattern: Pattern) => HARMLESS.some((entry) => fits(entry, pattern));

/** Entries that no expression fits any more. */
export const stale = (patterns: Pattern[]) =>
  HARMLESS.filter((entry) => !patterns.some((pattern) => fits(entry, pattern))).map(
    ([path, from]) => `${path} ${from}`,
  );
