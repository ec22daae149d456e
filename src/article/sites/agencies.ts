import { meta, type Page } from '../page.ts';
import { cleanSource } from '../source.ts';
import { findTimes } from '../times.ts';
import type { Site, Told } from './site.ts';

/** people.com.cn. New pages, pages of 2009 (`#p_title` …) and the Traditional BIG5 edition share the ids' sense (MARKUP §9). */
export const people: Site = {
  name: 'people',
  hosts: ['people.com.cn', 'people.cn'],
  title: ['#p_title', '.rm_txt h1', '.text_title h1', '.layout h1', 'h1', '.d2_left h1'],
  kicker: ['h3.pre', '.text_title h3.pre', 'h1 ~ p.p1'],
  subtitle: ['h4.sub', '.sub'],
  time: ['#p_publishtime', '.box01 .fl', '.channel .col-1-1', '.col-1-1', '.artOri', '.text .fl'],
  source: ['#p_origin', '.box01 .fl', '.channel .col-1-1', '.col-1-1', '.artOri'],
  author: ['p.author', '.author'],
  body: ['#p_content', '#rwb_zw', '.rm_txt_con', '.box_con', '.show_text', '.text_con', '#ozoom'],
  skip: '.edit, .editor, #rwb_tjyd, .zdfy, .otitle, table.more_new, .bdshare',
  publisher: '人民网',
};

/** "2023" "11/17" "20:52:15" in three spans of xinhua's head. */
function tellXinhua(page: Page): Told {
  const told: Told = {};
  const head = page.document.querySelector('.header-time');
  const part = (name: string) => (head?.querySelector(name)?.textContent ?? '').replace(/\s+/g, '');
  const published = head
    ? findTimes(`${part('.year')}-${part('.day').replace('/', '-')} ${part('.time')}`)[0]?.value
    : undefined;
  if (published) told.published = published;
  const source =
    cleanSource(page.document.querySelector('.header-cont .source, em#source, #source')?.textContent ?? '') ??
    cleanSource(meta(page, 'source') ?? '');
  if (source) told.publisher = source;
  return told;
}

/** xinhuanet.com and news.cn, three generations; the mobile head repeats everything (MARKUP §10). */
export const xinhua: Site = {
  name: 'xinhua',
  hosts: ['xinhuanet.com', 'news.cn'],
  title: ['.head-line .title', '.header-cont h1', '.h-title', '#title', 'h1 .title', 'h1'],
  time: ['.h-time', '.info .time', '.mheader .info'],
  body: ['#detail', '#p-detail', '#content', '.article', '#article'],
  skip: '.tadd, .p-tags, .p-jc, .editor, .lb, #articleEdit, .tjewm, .nextpage, .relate-news',
  publisher: '新华网',
  tell: tellXinhua,
};

/** gmw.cn, youth.cn, caixin and others: spans for Baidu's news search, often hidden (百度新闻协议, MARKUP §11). */
export const baidu: Site = {
  name: 'baidu-news',
  mark: '#pubtime_baidu, #source_baidu',
  title: ['#article_title', 'h1.u-title', '#title_baidu', 'h1'],
  time: ['#pubtime_baidu'],
  source: ['#source_baidu'],
  author: ['#author_baidu'],
  body: [
    '#article_inbox .u-mainText',
    '.u-mainText',
    '#contentMain',
    '#Main_Content_Val',
    '.TRS_Editor',
    '#content',
    '.article-content',
    '#article',
    '.content',
  ],
  skip: '#editor_baidu, .m-editor',
};

/** cctv.com / cctv.cn news. */
export const cctv: Site = {
  name: 'cctv',
  hosts: ['cctv.com', 'cctv.cn'],
  title: ['.title_area h1', '#title_area h1', 'h1'],
  time: ['.title_area .info1', '.title_area .info', '.info i', '.info'],
  source: ['.title_area .info1', '.title_area .info', '.info'],
  body: ['#content_area', '.content_area', '#text_area', '.text_area', '.cnt_bd'],
  skip: '[class^="photo_alt"], .o-tit, .zebian',
  publisher: '央视网',
};
