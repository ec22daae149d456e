import { meta, type Page } from '../page.ts';
import { cleanSource } from '../source.ts';
import { machineTime } from '../times.ts';
import type { Site, Told } from './site.ts';

/** Portals and news sites; MARKUP §11 has what was seen on each. Titles are the visible ones, not those of the tab. */

function tellSina(page: Page): Told {
  const told: Told = {};
  const time = machineTime(meta(page, 'weibo: article:create_at') ?? '');
  const source = cleanSource(meta(page, 'mediaid') ?? '');
  if (time) told.published = time;
  if (source) told.publisher = source;
  return told;
}

export const portals: readonly Site[] = [
  {
    name: '163',
    hosts: ['163.com'],
    title: ['.post_title', '#epContentLeft h1', '.post_content_main h1', '.article_title h2', 'h1'],
    time: ['.post_info', '.post_time_source', '.article_title .time'],
    source: ['#ne_article_source', '.post_info a', '.post_time_source', '.post_info', '.ep-source'],
    body: ['#endText', '.post_text', '.post_body', '#content .content'],
    skip: '.ep-source, .related_article, .otitle, .post_btmshare, .gg200x300, .otitle_editor',
    publisher: '网易',
  },
  {
    name: 'sina',
    hosts: ['sina.com.cn', 'sina.cn'],
    title: ['h1.main-title', '#artibodyTitle', '.art_tit_h1', '#main_title', 'h1'],
    time: ['.date-source .date', '#pub_date', '.art_time', '.time-source', '.date-source'],
    source: ['.date-source .source', '#media_name', '.art_cite', '.source', '.time-source', '.date-source'],
    body: ['#artibody', '#article', '.art_p', '.article'],
    skip: '.show_author, .article-editor, .img_wrapper .img_descr, .wap_special, .appendQr_wrap, .otherContent_01, [id^="ad_"]',
    publisher: '新浪',
    tell: tellSina,
  },
  {
    name: 'qq',
    hosts: ['qq.com'],
    title: ['.qq_article h1', '.hd h1', '.LEFT h1', '#C-Main-Article-QQ h1', 'h1'],
    time: ['.a_time', '.article-time', '.left-stick-wp', '.media-meta .time'],
    source: ['.a_source', '.where', '.media-name', '.author'],
    body: ['#Cnt-Main-Article-QQ', '.content-article', '#ArticleCnt', '#articleContent', '.article-content'],
    skip: '#QQeditor, .qq_editor, #Status, .rv-root-v2',
    publisher: '腾讯网',
  },
  {
    name: 'ifeng',
    hosts: ['ifeng.com'],
    title: ['#artical_topic', 'h1[class^="topic"]', 'h1[class*="title"]', 'h1'],
    time: ['.p_time .ss01', '[class^="time"]', '.p_time', '[class*="timeBref"]'],
    source: ['.p_time .ss03', '[itemprop="publisher"]', '[class^="source"]', '[class*="source"]'],
    body: ['#main_content', '[class^="text-"]', '[class*="main_content"]', '#artical_real', '[class*="artical"] '],
    publisher: '凤凰网',
  },
  {
    name: 'sohu',
    hosts: ['sohu.com'],
    title: ['.text-title h1', '#contentA h1', 'h1'],
    time: ['#news-time', '.article-info .time', '#pubtime_baidu', '.time'],
    source: ['.article-info [data-role="original-link"]', '#media_span', '#user-info h4', '.article-info .name'],
    body: ['article.article', '#mp-editor', '#contentText', '.article'],
    skip: '.backword, .original-title, .editor-name, .lookall-box',
    publisher: '搜狐',
  },
  {
    name: 'thepaper',
    hosts: ['thepaper.cn'],
    title: ['h1.news_title', '[class^="index_title"]', 'h1'],
    time: ['.news_about', '[class^="index_left"]', '.ant-space'],
    source: ['.news_about', '[class^="index_left"]'],
    author: ['.news_about p:first-child'],
    body: ['.news_txt', '[class^="index_cententWrap"]'],
    skip: '.news_tit2, .contheight, .news_editor, .go_recommend',
    publisher: '澎湃新闻',
  },
  {
    name: 'guancha',
    hosts: ['guancha.cn'],
    title: ['.left-main h3', '.article-content h1', 'h3', 'h1'],
    time: ['.left-main .time', '.time'],
    source: ['.left-main .time', '.time'],
    body: ['.content.all-txt', '.all-txt', '.article-txt-content'],
    publisher: '观察者网',
  },
  {
    name: 'toutiao',
    hosts: ['toutiao.com'],
    title: ['.article-title', '.article-content h1', 'h1'],
    time: ['.article-sub', '.article-meta'],
    source: ['.article-sub .name', '.article-meta .name', '.article-sub span:nth-child(2)'],
    body: ['.article-content article', '.article-content', '.a-con', 'article'],
    publisher: '今日头条',
  },
  {
    name: 'baijiahao',
    hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
    title: ['.article-title h2', '.article-title h1', '[class*="articleTitle"]', 'h1'],
    time: ['.article-source', '[class*="articleSource"]'],
    source: ['.author-name', '[class*="authorName"]'],
    body: ['#article .article-content', '.article-content', '[data-testid="article"]'],
    publisher: '百家号',
  },
  {
    name: 'huanqiu',
    hosts: ['huanqiu.com'],
    title: ['.t-container-title h3', '.conText h1', 'h1'],
    time: ['.metadata-info .time', '#pubtime_baidu', '.timeSummary'],
    source: ['.metadata-info .source', '#source_baidu', '.fromSummary'],
    body: ['.l-con article', '#text', 'article', '.text'],
    publisher: '环球网',
  },
  {
    name: 'hexun',
    hosts: ['hexun.com'],
    title: ['.articleName h1', '#artibodyTitle h1', 'h1'],
    time: ['.tip .pr20', '#pubtime_baidu', '.pr20'],
    source: ['.tip a', '#source_baidu', '.tip'],
    author: ['.tip .writer'],
    body: ['.art_contextBox', '#artibody', '.art_context'],
    publisher: '和讯网',
  },
  {
    name: 'stcn',
    hosts: ['stcn.com'],
    title: ['.intal_tit h2', '.detail-title', 'h1', 'h2'],
    time: ['.intal_tit .info', '.detail-info', '.info'],
    source: ['.intal_tit .info span', '.detail-info', '.intal_tit .info', '.info'],
    body: ['#ctrlfscont', '.detail-content', '.txt_con'],
    skip: '.om, .txt_zhu',
    publisher: '证券时报网',
  },
  {
    name: 'jiemian',
    hosts: ['jiemian.com'],
    title: ['.article-header h1', 'h1'],
    time: ['.article-info .date', '.article-info'],
    source: ['.article-source', '.article-info'],
    author: ['.article-info .author'],
    body: ['.article-content'],
    skip: '.article-source, .article-copyright',
    publisher: '界面新闻',
  },
  {
    name: 'cjn',
    hosts: ['cjn.cn'],
    title: ['h1.art-title', 'h1'],
    time: ['.art-meta .pub-time', '.pub-time'],
    source: ['.art-meta .sour', '.sour'],
    body: ['.art-main .TRS_Editor', '.art-main', '.TRS_Editor'],
    publisher: '长江网',
  },
];
