import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodePage } from '../../src/article/decode.ts';
import type { GoldPage } from './page-score.ts';

/** A page with what a reader sees on it. */
export interface PageSample {
  gold: GoldPage;
  /** As a browser saves it, its address in the comment at the top. */
  html: string;
  /** What the site sent, in its own encoding. */
  bytes: Uint8Array;
  url: string | undefined;
}

const ROOT = resolve(import.meta.dirname, '../..');

const savedFrom = (html: string) => /saved from url=\(\d+\)(\S+)/.exec(html)?.[1];

/** Our own pages with their expected files. */
export function ownPages(): PageSample[] {
  const folder = join(ROOT, 'tests/pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    const html = bytes.toString('utf8');
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8'));
    const { kind, policy = false, ...article } = expected;
    const gold = { name, policy, judged: true, article: kind === 'article' ? article : null };
    return { gold, html, bytes, url: savedFrom(html) };
  });
}

/**
 * Real pages beside the project (`gold.jsonl` and `html/`), headed as browsers head what they save; null where they are not there.
 * `folder` is theirs where it is not ../shared/pages.
 */
export function savedPages(folder?: string): PageSample[] | null {
  const at = folder ? resolve(folder) : join(ROOT, '../shared/pages');
  if (!existsSync(join(at, 'gold.jsonl'))) {
    if (folder) throw new Error(`no gold.jsonl in ${at}`);
    return null;
  }
  const lines = readFileSync(join(at, 'gold.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { file, url, policy, arguable, ...article } = JSON.parse(line);
      const bytes = readFileSync(join(at, 'html', file));
      const html = `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n${decodePage(bytes)}`;
      return { gold: { name: file, policy, judged: !arguable, article }, html, bytes, url };
    });
}
