import { meta, type Page, titleParts } from './page.ts';
import { before, squeeze, withoutEnd } from './text.ts';
import { findTimes } from './times.ts';

const LABEL =
  /(?:稿件来源|信息来源|文章来源|新闻来源|消息来源|稿源|文章出处|来源单位|来源于?|來源|来自(?=\s{0,2}[:：])|出处|发布机构|发布单位|发文机关)[\s\u3000]*[:：]?[\s\u3000]*/;
/** What ends a source: the next label, a button, a date. */
const NEXT =
  /(?:(?:网站|责任|本文|网络)?(?:作者|编辑|责编|记者|通讯员)|(?:发布|发表|更新|刊发)?(?:时间|日期)|浏览|点击|阅读|字号|字体|举报|【|\[|［|打印|分享|我要|大字|参与|评论|手机看|查看|关注|\||｜|扫码|T\||(?:19|20)\d\d[-年/.]|https?:)/;
/** What a medium's or body's name ends in. */
const MEDIUM =
  /(?:报|网|社|台|频道|客户端|发布|电视|杂志|周刊|月刊|办公室|局|委|委员会|政府|府|厅|部|院|会|在线|融媒体?|中心|新闻|传媒|公众号|日报社|通讯|半月谈|求是|观察|岛|APP|科|处|办)$/i;

/** No line that names a source is longer, and the expressions below take quadratic time. */
const LONGEST_LINE = 500;

/** Makes a source plain: label, following labels and marks go. Null for what cannot be one. */
export function cleanSource(text: string): string | null {
  let name = squeeze(text.slice(0, LONGEST_LINE)).replace(/^[（(【[]?/, '');
  const labelled = LABEL.exec(name);
  if (labelled && labelled.index <= 4) name = name.slice(labelled.index + labelled[0].length);
  name = before(name, NEXT).trim();
  name = name.replace(/^人民网[-－—]《?([^《》]{2,12}(?:报|社|刊|杂志))》?.*$/, '$1');
  name = name
    .replace(/^[《「“]([^《》「」“”]{2,16})[》」”].*$/, '$1')
    .replace(/^[^\s《》]{2,8}[-—－]+《([^《》]{2,16})》.*$/, '$1');
  name = withoutEnd(before(name, /\s\S{0,6}(?:\d版|版面)/), '，,。；;：:）)]】| ');
  if (name.includes(' ') && !/[A-Za-z]/.test(name)) name = name.split(' ')[0] ?? '';
  if (
    name.length < 2 ||
    name.length > 32 ||
    /^(?:未知|网络|互联网|综合|本[站报网刊台](?:原创|整理|编辑)?|原创|转载|admin|\d+)$/i.test(name) ||
    /[。？！]/.test(name)
  )
    return null;
  return name;
}

/** The source among texts of a head or foot: labelled, the name perhaps in the next text; else a medium's name before the date. */
export function sourceAmong(texts: readonly string[]): string | null {
  for (const [i, text] of texts.entries()) {
    const labelled = LABEL.exec(text);
    if (
      !labelled ||
      !/[:：]|^[\s\S]{0,2}来源\s/.test(text.slice(labelled.index, labelled.index + labelled[0].length + 1))
    )
      continue;
    if (text.length > 400) continue;
    const own = cleanSource(text.slice(labelled.index));
    if (own) return own;
    const next = texts[i + 1];
    if (text.slice(labelled.index + labelled[0].length).trim() === '' && next && next.length < 24) {
      const below = cleanSource(next);
      if (below) return below;
    }
  }
  for (const [i, text] of texts.entries()) {
    const time = findTimes(text)[0];
    if (!time || text.length > 90) continue;
    const quoted = /《([^《》]{2,12}报)》[\s（(]*$/.exec(text.slice(0, time.start))?.[1];
    if (quoted) return quoted;
    const before = cleanSource(withoutEnd(text.slice(0, time.start), ' \u3000（(|'));
    if (before && before.length <= 14 && MEDIUM.test(before)) return before;
    const after = cleanSource(text.slice(time.end).replace(/^[:：\d\s）)|]+/, ''));
    if (after && after.length <= 14 && MEDIUM.test(after)) return after;
    const beside = [-1, 1, -2, 2].map((step) => texts[i + step]).find((other) => other && isMedium(other));
    if (beside) return cleanSource(beside);
  }
  return null;
}

/** Whether a short text is nothing but a medium's name. */
export function isMedium(text: string): boolean {
  const name = cleanSource(text);
  return name !== null && name.length <= 14 && name.length >= squeeze(text).length - 4 && MEDIUM.test(name);
}

const PAPER =
  /[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|早报|商报|时报|都市报|周报|农村报|青年报|法治报|法制报|经济报|科技报|新报|导报|快报|工人报|电视报)/;

/** The site's own name: told by its head, by the end of its title, or by a paper's name in an e-paper's title. */
export function siteName(page: Page): string | null {
  const stated = meta(page, 'sitename', 'og:site_name', 'application-name');
  if (stated) return cleanSource(stated);
  const parts = titleParts(page.title);
  for (const part of parts.slice(1).reverse()) {
    const paper = PAPER.exec(part)?.[0];
    if (paper) return paper;
    if (part.length >= 2 && part.length <= 20 && SITE.test(part)) return part;
  }
  const [first = ''] = parts;
  if (parts.length > 1 || EPAPER.test(first)) return PAPER.exec(first)?.[0] ?? null;
  return PAPER.exec(/\s([\u4e00-\u9fff]{4,9})$/.exec(first)?.[1] ?? '')?.[0] ?? null;
}

/** What a site's name ends in. */
const SITE = /(?:网|报|社|台|在线|新闻|网站|门户|政府|客户端|号|谈|博客|论坛|信息港|热线|之窗)$/;
const EPAPER = /数字报|电子[版报]|多媒体/;

const OWNER = /(?:版权所有|主办(?:单位)?|copyright|©)[\s\d:：-]{0,20}([\u4e00-\u9fff]{3,24})/i;

/** The site's owner as its foot names it. */
export function owner(texts: readonly string[]): string | null {
  for (let i = texts.length - 1; i >= Math.max(0, texts.length - 40); i--) {
    const match = OWNER.exec(texts[i] ?? '');
    if (match?.[1]) return cleanSource(match[1].replace('报社', '报'));
  }
  return null;
}
