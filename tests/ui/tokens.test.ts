import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/ui/kinds.ts';
import { type Color, contrast, over, readColor } from './support/color.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const marks = readFileSync('src/highlight/marks.css', 'utf8');
const base = readFileSync('src/ui/base.css', 'utf8');

/** Both sides of every `light-dark()` token, as written. */
const PAIRS = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\(((?:[^(),]|\([^)]*\))+), ((?:[^(),]|\([^)]*\))+)\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

function written(name: string, scheme: Scheme): string {
  const pair = PAIRS.get(name);
  if (!pair) throw new Error(`no token --${name}`);
  return pair[scheme];
}
const token = (name: string, scheme: Scheme): Color => readColor(written(name, scheme));

const PAPERS = ['paper', 'paper-shade', 'paper-hover'];
const TEXTS = ['ink', 'ink-soft', ...KINDS.map((kind) => `${kind}-ink`)];
const LINES = ['edge', 'focus', ...KINDS.map((kind) => `${kind}-line`)];

describe.each(SCHEMES)('the colours, %s', (scheme) => {
  it.each(TEXTS.flatMap((text) => PAPERS.map((paper) => [text, paper])))('%s is readable on %s', (text, paper) => {
    expect(contrast(token(text, scheme), token(paper, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES.flatMap((line) => PAPERS.map((paper) => [line, paper])))('%s can be seen on %s', (line, paper) => {
    expect(contrast(token(line, scheme), token(paper, scheme))).toBeGreaterThanOrEqual(3);
  });

  it('keeps words readable on washes', () => {
    const paper = token('paper-shade', scheme);
    expect(contrast(token('ink', scheme), over(token('target-fill', scheme), paper))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink', scheme), token('brand-wash', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink', scheme), token('seal-wash', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('seal', scheme), token('paper', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('paper', scheme), token('ink', scheme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the legend', () => {
  /** `underline solid 3px oklch(…)` of a mark on the page. */
  const lineOf = (name: string) =>
    new RegExp(`::highlight\\(hzd-${name}\\) \\{[^}]*underline (\\S+) (\\S+) (oklch\\([^)]*\\));`)
      .exec(marks)
      ?.slice(1);

  it.each(KINDS)('draws a %s as the page draws it', (kind) => {
    const [style, thickness, color] = lineOf(kind) ?? [];
    const rule = new RegExp(`\\.kind--${kind} \\{([^}]*)\\}`).exec(base)?.[1];
    expect(rule).toContain(`text-decoration-style: ${style};`);
    expect(rule).toContain(`text-decoration-thickness: ${thickness};`);
    expect(written(`${kind}-line`, 'light')).toBe(color);
    expect(written(`${kind}-line`, 'dark')).toBe(lineOf(`${kind}-pale`)?.[2]);
  });

  it('fills as the page fills', () => {
    const fillOf = (name: string) =>
      new RegExp(`::highlight\\(hzd-${name}\\) \\{\\s*background-color: (oklch\\([^)]*\\));`).exec(marks)?.[1];
    expect(written('target-fill', 'light')).toBe(fillOf('target'));
    expect(written('target-fill', 'dark')).toBe(fillOf('target-pale'));
  });
});
