import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSample } from '../../lib/page-samples.ts';

/** A popup that is nothing but a heading, to measure the browser alone. Popups are known by how their address begins. */
export const BARE_POPUP = 'popup.html.bare.html';

/** A copy of the built extension as it is where the reader added every site, so that pages of any host are read. */
export function onEverySite(built: string, folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), '*://*/*'];
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(
    join(copy, BARE_POPUP),
    '<!doctype html><meta charset="utf-8"><body style="width:420px"><h1>划重点</h1>',
  );
  return copy;
}

/** The page's address on port 80, where the local server is; null where it is not known. */
export function addressOf({ url }: PageSample): string | null {
  const known = url ? URL.parse(url) : null;
  return known && /^https?:$/.test(known.protocol) ? `http://${known.host}${known.pathname}${known.search}` : null;
}

const SENTENCE =
  '全市年内要完成重点项目投资42亿元，新增城镇就业6500人，各县区、各部门要压实责任，确保目标任务按期完成。';

/** A page of five million bytes in the markup of a county portal: an article of that size, or one that ends and much behind it. */
export function largePage(kind: 'article' | 'links'): string {
  const filler =
    kind === 'article'
      ? `<p>${SENTENCE}</p>\n`
      : '<li><a href="/news/202405/1.html">各县区秋粮收购工作进展顺利</a> 05-06</li>\n';
  const rest = filler.repeat(Math.ceil(5_000_000 / Buffer.byteLength(filler)));
  return `<!doctype html><html><head><meta charset="utf-8"><title>沂岚县部署重点工程建设</title></head><body>
<h1>沂岚县部署重点工程建设</h1><div>沂岚日报 2024-05-06 08:00 大字</div>
<div>${`<p>${SENTENCE}</p>\n`.repeat(5)}${kind === 'article' ? rest : ''}</div><div>新闻推荐</div>
${kind === 'links' ? `<ul>${rest}</ul>` : ''}</body></html>`;
}
