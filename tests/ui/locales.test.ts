import { describe, expect, it } from 'vitest';
import { TABLE_WORDS } from '../../src/export/words.ts';
import { filesBelow, read } from '../house/sources.ts';
import { messagesOf } from './support/words.ts';

const zh = await messagesOf('zh_CN');
const en = await messagesOf('en');
const PLACEHOLDER = /\$\d|\{[a-zA-Z]+\}/g;

const textsOf = (messages: typeof zh, key: string): string[] => {
  const message = messages.get(key);
  if (!message) return [];
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
};
const placeholders = (texts: string[]) => [...new Set(texts.flatMap((text) => text.match(PLACEHOLDER) ?? []))].sort();

const sources = ['src/ui', 'entrypoints']
  .flatMap((folder) => filesBelow(folder).filter((path) => /\.tsx?$/.test(path)))
  .concat('wxt.config.ts')
  .map(read)
  .join('\n');

/** Formats of files are called the same in every language. */
const FORMATS = /\b(?:PDF|JSON|HTML|WPS|Word|Excel|news\.example\.cn)\b|（?\.(?:html|txt|mhtml)/g;

/** Keys written out in the code, and the beginnings of those it puts together (`kind.${kind}`). */
const written = new Set([...sources.matchAll(/'([a-z][A-Za-z0-9.]*)'|__MSG_(\w+)__/g)].map(([, a, b]) => a ?? b ?? ''));
const beginnings = [...sources.matchAll(/\bt\(`([a-z.]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
const asked = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  it.each([...zh.keys()])('take the same substitutions in both languages: %s', (key) => {
    expect(textsOf(zh, key).join('')).not.toBe('');
    expect(placeholders(textsOf(en, key))).toEqual(placeholders(textsOf(zh, key)));
  });

  it('are all there that the code asks for', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !zh.has(key))).toEqual([]);
    expect(TABLE_WORDS.filter((word) => /^[a-zA-Z]+$/.test(word) && !zh.has(`table.${word}`))).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...zh.keys()].filter(
      (key) => !written.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('keep Chinese out of English and English out of Chinese', () => {
    const foreign = (messages: typeof zh, pattern: RegExp, fine = /(?!)/g) =>
      [...messages.keys()].filter((key) => textsOf(messages, key).some((text) => pattern.test(text.replace(fine, ''))));
    expect(foreign(en, /\p{Script=Han}/u)).toEqual([]);
    const latin = /(?<![{a-zA-Z])[a-zA-Z]{2,}(?![a-zA-Z}])/;
    expect(foreign(zh, latin, FORMATS)).toEqual(['locale']);
  });
});

describe('the code of the views', () => {
  it('has no text of its own', () => {
    const texts = filesBelow('src/ui')
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => {
        const code = read(path).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return [...code.matchAll(/\p{Script=Han}+|>\s*[A-Za-z]{3,}[^<>{}=;()]*<\//gu)].map(
          ([text]) => `${path}: ${text}`,
        );
      });
    expect(texts).toEqual([]);
  });
});
