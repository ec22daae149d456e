import { meta, type Page } from '../page.ts';
import { cleanSource } from '../source.ts';
import { findTimes } from '../times.ts';
import type { Site, Told } from './site.ts';

/**
 * Government sites. A rule of the State Council's office gives all of them the same meta tags (ArticleTitle, PubDate,
 * ContentSource …); bodies stand where the three usual systems put them: TRS WCM, 大汉 jcms, 博达 vsb, and gov.cn's UCAP.
 */

/** Fields of the table over a policy document: 索引号, 发文机关, 成文日期, 标题, 发文字号. */
const CELLS_LOOKED_AT = 60;

function documentTable(page: Page): Map<string, string> {
  const fields = new Map<string, string>();
  let label = '';
  const cells = page.document.getElementsByTagName('td');
  for (let i = 0; i < CELLS_LOOKED_AT; i++) {
    const cell = cells.item(i);
    if (!cell) break;
    const text = (cell.textContent ?? '').replace(/[\s\u3000]+/g, '').slice(0, 200);
    const both = /^(发文机关|发布机构|发布日期|标题|信息名称|名称)[:：]?(.*)$/.exec(text);
    if (both) {
      label = both[1] ?? '';
      if (both[2] && !fields.has(label)) fields.set(label, both[2]);
    } else if (label && text && !/[:：]$/.test(text) && !fields.has(label)) {
      fields.set(label, text);
      label = '';
    }
  }
  return fields;
}

function tell(page: Page): Told {
  const told: Told = {};
  const source = meta(page, 'contentsource');
  const publisher = source ? cleanSource(source) : null;
  if (publisher) told.publisher = publisher;
  return told;
}

function tellDocument(page: Page): Told {
  const told = tell(page);
  const fields = documentTable(page);
  const date = findTimes(fields.get('发布日期') ?? '')[0]?.value;
  const publisher = cleanSource(fields.get('发文机关') ?? fields.get('发布机构') ?? '');
  if (date) told.published = date;
  if (publisher && !told.publisher) told.publisher = publisher;
  return told;
}

/** gov.cn itself: news and the library of policy documents (MARKUP §5). */
export const govCn: Site = {
  name: 'gov.cn',
  hosts: ['gov.cn'],
  mark: '#UCAP-CONTENT, .pages_content',
  title: ['.article h1', '#ti', '.pages-title', 'h1'],
  time: ['.pages-date', '.article .date', '.policyLibraryOverview_header .date'],
  source: ['.pages-date .font', '.pages-date'],
  body: ['#UCAP-CONTENT', '.pages_content'],
  skip: '.pages-date .font, .share, .pages_print',
  publisher: '中国政府网',
  tell: tellDocument,
};

/** 博达 vsb: linyi.gov.cn and many county sites (MARKUP §7). */
export const vsb: Site = {
  name: 'vsb',
  mark: '#vsb_content, [id^="vsb_content"], .v_news_content',
  body: ['[id^="vsb_content"]', '.v_news_content'],
  title: [
    '.content-title',
    '.article-title',
    'form[name^="_newscontent"] h1',
    'form[name^="_newscontent"] h2',
    'form[name^="_newscontent"] h3',
    '.titlestyle',
    'h1',
  ],
  tell: tellDocument,
};

/** 大汉 jcms (浙江, 江苏, 山东): `/art/2016/11/22/art_1_2.html` (MARKUP §6). */
export const hanweb: Site = {
  name: 'hanweb',
  path: /\/art\/\d{4}\/\d{1,2}\/\d{1,2}\/art_[\d_]+\.html?$/,
  body: ['#zoom', '#Zoom', '.article_content', '.main-txt', '.bt_content', '.art_con', '.zw', '#content', '.article'],
  title: ['.title h1', '.article h1', '.sp_title', '.main-fl-tit', 'h1', '.title'],
  tell: tellDocument,
};

/** TRS WCM: provinces, ministries, langya.cn (MARKUP §5). The editor's container may be nested in itself. */
export const trs: Site = {
  name: 'trs',
  mark: '.TRS_Editor, .trs_editor_view, .Custom_UnionStyle, .TRS_UEDITOR, .TRS_PreAppend',
  body: ['.trs_editor_view', '.TRS_UEDITOR', '.TRS_Editor', '.Custom_UnionStyle', '.TRS_PreAppend'],
  title: ['.detail-article-title h2', '.article-title', '.xl_title', '.wz_title', 'h1.art-title'],
  tell: tellDocument,
};

/** The rest: the mandated tags and a body where the text is. */
export const governmentMeta: Site = {
  name: 'government',
  mark: 'meta[name="ArticleTitle" i], meta[name="PubDate" i], meta[name="ContentSource" i]',
  body: [
    '#zoom',
    '#Zoom',
    '#UCAP-CONTENT',
    '.pages_content',
    '.article-content',
    '.article_content',
    '.content-text',
    '.view',
    '#content',
    '.content',
    '.article',
    '.con',
  ],
  tell: tellDocument,
};
