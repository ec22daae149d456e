import type { Site } from './site.ts';

/** PaperIndex e-papers: paper.dzwww.com and others, `…/content/20180515/Articel01002MT.htm`; the misspelling is theirs (MARKUP §4). */
export const paperIndex: Site = {
  name: 'paper-index',
  mark: '#contenttext',
  title: ['#news-header h1', '#news-header h2'],
  kicker: ['#news-header h3'],
  subtitle: ['#news-header h2'],
  time: ['.infor > div > span:nth-of-type(1)', '.infor'],
  source: ['.infor > div > span:nth-of-type(4)', '.infor'],
  author: ['.infor > div > span:nth-of-type(3)'],
  body: ['#contenttext'],
};

/** dzwww.com (大众网) and its regional editions; hb.dzwww.com is 海报新闻 (MARKUP §7). */
export const dzwww: Site = {
  name: 'dzwww',
  hosts: ['dzwww.com'],
  title: ['#news-header h1', '.news-title h1', '#xl-headline h2', '#xl-headline h1', '.title h1', 'h1', 'h2'],
  kicker: ['#xl-headline h3'],
  time: ['#xl-headline .left', '.info .time', '.layout .left', '.news-info', '.info'],
  source: ['#xl-headline .left', '.info .source', '.news-info', '.info'],
  body: [
    '#contenttext',
    '#news-body',
    '#news-con',
    '.news-con',
    '.TRS_Editor',
    '.article-content',
    '#content',
    '.content',
  ],
  publisher: '大众网',
};

/** langya.cn (琅琊新闻网), TRS; long articles are split into pages `name_1.html` (MARKUP §5). */
export const langya: Site = {
  name: 'langya',
  hosts: ['langya.cn'],
  body: ['.TRS_Editor', '.trs_editor_view', '#zoom', '#Zoom', '.article-content', '.content'],
  publisher: '琅琊新闻网',
};

/** linyi.gov.cn: `/info/1042/2345.htm` of 博达 vsb is read by its own family; this gives the name. */
export const linyi: Site = {
  name: 'linyi.gov.cn',
  hosts: ['linyi.gov.cn'],
  body: ['[id^="vsb_content"]', '.v_news_content', '#zoom', '.TRS_Editor'],
  publisher: '临沂市人民政府',
};

/** WordPress and EmpireCMS portals; an advertisement may be the body's first child (MARKUP §13). */
export const wordpress: Site = {
  name: 'wordpress',
  mark: '.entry-content, .single-content, .post-content',
  title: ['h1.entry-title', 'h1.entry-h1', '.post-title', 'article h1', 'h1'],
  body: ['.single-content', '.entry-content', '.post-content'],
  skip: '.tg-site, .ad-site, .authorbio, .spostinfo, .single-meta, .single-cat-tag, .post-navigation, #social, .s-weixin, .sharedaddy, .wp-block-buttons, .clear + ul',
};
