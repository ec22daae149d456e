import { meta, type Page } from '../page.ts';
import { cleanSource } from '../source.ts';
import { squeeze } from '../text.ts';
import { machineTime } from '../times.ts';
import type { Site, Told } from './site.ts';

/**
 * 方正 (Founder) e-papers, used by hundreds of dailies. The classic form (`…/html/2022-07/27/content_123.htm`) has elements of its
 * own, `<founder-title>` and the like, in a page arranged by tables; more than one title occurs (the paper's name first). The
 * newer form (`…/pc/content/202308/03/content_1.html`) keeps everything in a comment, `<!--enpproperty … /enpproperty-->`.
 */
const FIELDS = ['date', 'author', 'title', 'subtitle', 'introtitle', 'nodename'];

/** What stands between two words in a text; null where they do not both stand there. */
function between(text: string, open: string, close: string): string | null {
  const start = text.indexOf(open);
  const end = start < 0 ? -1 : text.indexOf(close, start);
  return end < 0 ? null : text.slice(start + open.length, end).slice(0, 400);
}

/** The comment of Founder's newer system; it is often broken, so that fields are read one by one. */
function enpProperties(page: Page): Map<string, string> {
  const fields = new Map<string, string>();
  const walker = page.document.createTreeWalker(page.document, 128);
  for (let looked = 0; looked < 400 && walker.nextNode(); looked++) {
    const text = walker.currentNode.nodeValue ?? '';
    if (!text.includes('enpproperty')) continue;
    for (const name of FIELDS) {
      const value = between(text, `<${name}>`, `</${name}>`);
      if (value) fields.set(name, squeeze(value.replace(/<[^<>]{0,80}>/g, ' ')));
    }
    if (fields.size > 0) break;
  }
  return fields;
}

function tell(page: Page): Told {
  const fields = enpProperties(page);
  const told: Told = {};
  const kicker = fields.get('introtitle');
  const subtitle = fields.get('subtitle');
  const date = fields.get('date');
  const title = fields.get('title');
  if (kicker) told.kicker = kicker;
  if (subtitle) told.subtitle = subtitle;
  if (title) told.title = title;
  // The time of day is when the page was made ready; the paper itself shows the day.
  const day = date ? machineTime(date)?.slice(0, 10) : undefined;
  if (day) told.day = day;
  const source = meta(page, 'source', 'contentsource');
  const publisher = source ? cleanSource(source) : null;
  if (publisher) told.publisher = publisher;
  return told;
}

/** Old form. Seen on 海南日报, 钱江晚报, 洛阳日报 and others (MARKUP §1). */
export const founderClassic: Site = {
  name: 'founder-classic',
  mark: 'founder-content, founder-title',
  title: ['founder-title'],
  kicker: ['founder-introtitle'],
  subtitle: ['founder-subtitle'],
  author: ['founder-author'],
  time: ['founder-date'],
  body: ['founder-content', '#ozoom', 'div.content'],
  tell,
};

/** New form, and old pages whose own elements were lost on saving. Seen on 人民日报, 南方日报, 河北日报 (MARKUP §1-2). */
export const founderNew: Site = {
  name: 'founder-new',
  path: /\/(?:pc\/(?:c|content|att)|html)\/\d{4}-?\d\d\/\d\d\/c(?:ontent)?_?[\d_]+\.s?html?$|\/content\/\d{4}-\d\d\/\d\d\/content_\d+\.html?$/,
  mark: '#ozoom, #content, .article, .content',
  title: ['.article h1', 'td.font01', '.article-title', 'h1', 'h2#article_title', '.title1', 'h2'],
  kicker: ['.article h3', '.introtitle', 'h3'],
  subtitle: ['.article h2', '.subtitle', '.article h4'],
  author: ['.sec', '.author', '.article-author'],
  time: ['.sec .newstime', '.sec .date', '.newstime', '#pubtime_baidu', '.date'],
  source: ['#source_baidu'],
  body: ['#ozoom', '#content', 'div.content', '.article-content', '.text'],
  skip: '.sec, .lai, .pageto, h1, h3',
  tell,
};
