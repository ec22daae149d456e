import { type Line, sliceLine } from './lines.ts';
import { endsSentence, folded, hanCount } from './text.ts';
import { findTimes } from './times.ts';

/** A line, alone, from which on nothing is the article: other articles, comments, the site's own words. */
const END =
  /^[\s【[《▶►>■◆●*“]*(?:新闻推荐|相关(?:新闻|推荐|阅读|报道|文章|链接|专题|稿件|附件|文档|资讯|解读|信息)|推荐(?:阅读|新闻|文章|视频)|延伸阅读|热门(?:推荐|文章|新闻|评论)|猜你喜欢|往期(?:推荐|回顾|精选)|更多(?:新闻|精彩|阅读|内容|推荐)|阅读原文|精彩(?:推荐|图片|新闻)|最新(?:文章|评论|新闻)|网友评论|我要评论|发表评论|文章评论|评论区|上一篇|下一篇|版权(?:声明|所有|与免责声明)|免责声明|特别声明|反侵权公告|转载请注明|我要纠错|扫一扫|微信扫一扫|长按(?:识别)?二维码|关注我们|打赏|copyright|附件下载)/i;
/** A line that is not the article, in or after it; the article may go on. */
const NOISE =
  /^[\s（(【[［]*(?:来源\s*[|｜:：]|(?:责任|网络|本期|本文|值班|版面|文字)?编\s?辑|责\s?[编編]|責任編輯|编审|(?:一|二|三|初|复|终|审)[审校核]|校\s?对|审\s?[核校]|监\s?制|值班(?:主任|总编)|美编|版式|本文来源|原标题|原文标题|原题(?:为)?|打印本?[页文]?|关闭(?:窗口)?|打印\s*关闭|分享(?:到|至)|分享$|字[体号]|收藏|纠错|点赞|浏览(?:次数|量)|阅读(?:量|数|次数)?\s*[:：]?\s*\d|点击(?:进入|查看|下载|这里|数|率)|点击(?:上方|下方|关注)|来源网址|本文(?:网址|链接|地址)|标签\s*[:：]|关键[词字]\s*[:：]|(?:扫码|扫描).{0,12}(?:二维码|关注|下载)|登录|注册|举报|投稿|新闻热线|QQ\s*[:：]|加载中|视频加载|播放|正文$|首页$|图集$|新浪微博|微信$|\+1$|\[?(?:大|中|小)\]?(?:字)?$|返回(?:顶部|首页|目录|列表)?)/i;
/** Who made the page and whom to call, each with a label. */
const LABELLED =
  /^(?:(?:栏目|值班|执行|本期)?主编|(?:本文|[^：:，。]{1,6}号)作者|题图(?:来源)?|(?:读者|服务|爆料|联系)(?:热线|电话))\s?[:：]/;
/** What accounts ask of their readers above and below the text. */
const INVITATION = /^(?:点击蓝字|喜欢就点|点个[“「]?(?:在看|赞))/;
/** Who may print it again, and whose opinion it is: the site's words on the article. */
const RIGHTS =
  /^[\s（(【[]*(?:本文|本稿|本报|本网|以上|文章|未经|转载|版权|凡本|声明|来源).{0,60}(?:授权|转载|版权|不代表|侵权|所有)|^如需转载|^(?:特别|温馨)?(?:提醒|提示|声明)[:：].{0,40}(?:本[站网报刊]|稿酬)/;
/** The issue and page of the paper as its site adds it: 《人民日报》（2024年04月21日 第 04 版）. */
const ISSUE = /^[\s（(]*《[^《》]{2,12}》[\s（(]{0,3}20\d\d年.{0,12}第?\s?[A-Z]?\d{1,2}\s?版[）)\s]*$/;
/** 由…原题为 in brackets, as thepaper and others close. */
const ORIGINAL = /^[（(]\s*原(?:标题|题)(?:为)?/;
/** The comment of Founder's system whose text leaked into the body. */
const LEAK = /^\d{4}-\d\d-\d\d .{0,400}\/enpproperty-->\s*$/;
const CAPTION =
  /^(?:图为|图[①-⑩\d一二三四五六七八九]?[:：]|(?:△|▲|▼|▽|↑|↓)|资料(?:照片|图片?)$|制图[:：]|新华社(?:记者)?.{0,8}[摄发]$)|(?:摄|资料图片?|资料照片|供图|图片来源.{0,12}|图据.{0,10})[）)]?[。.]?$/;

/** A button that stands at the end of the last paragraph. */
const MORE = /(?:返回[\u4e00-\u9fff]{2,6}[，,]\s?)?(?:查看更多|阅读全文|展开全文|点击展开)[>»]{0,3}$/;

/** The line without a button at its end. */
function withoutButton(line: Line): Line {
  const at = line.linked > 0 ? line.text.search(MORE) : -1;
  return at < 0 ? line : sliceLine(line, 0, at);
}

/** Whether the line closes the article. */
export function endsArticle(line: Line): boolean {
  return line.text.length < 60 && END.test(line.text);
}

function isNoise(line: Line): boolean {
  const { text } = line;
  if (LEAK.test(text) || ORIGINAL.test(text)) return true;
  if (text.length < 80 && (RIGHTS.test(text) || ISSUE.test(text))) return true;
  return text.length < 80 && !endsSentence(text) && (NOISE.test(text) || LABELLED.test(text) || INVITATION.test(text));
}

function isCaption(line: Line): boolean {
  return line.kind === 'caption' || (line.text.length < 90 && CAPTION.test(line.text));
}

/** The line of a document that names what comes with it (`附件：2022年任务分解表`), which its site makes a link. */
const ATTACHMENT = /^附件\s?\d{0,2}[:：](?!.{0,80}\.\w{3,4}$)/;

/** A line that is a link and no sentence: navigation or a recommendation. */
export function isLinkLine(line: Line): boolean {
  return (
    line.kind !== 'row' &&
    line.linked * 10 >= line.text.length * 8 &&
    !ATTACHMENT.test(line.text) &&
    !(endsSentence(line.text) && line.text.length > 40)
  );
}

const LONGEST_ORNAMENT = 24;

/** A line with nothing to read: rules, arrows, a lone symbol, the ornaments `01` and `— END —` of editors' templates. */
function isEmpty(line: Line): boolean {
  if (!/[\p{L}\p{N}]/u.test(line.text)) return true;
  if (line.kind === 'row' || line.text.length > LONGEST_ORNAMENT) return false;
  return /^(?:\d{1,2}|END)$/i.test(line.text.replace(/[^\p{L}\p{N}]+/gu, ''));
}

/** A date, source and font-size line. */
export function isInfoLine(line: Line): boolean {
  const { text } = line;
  if (text.length > 120 || endsSentence(text)) return false;
  const times = findTimes(text);
  if (
    times.length > 0 &&
    /(?:来源|來源|来自|时间|日期|作者|编辑|责编|发布者|浏览|查看|点击|字号|字体|打印|大字)/.test(text)
  )
    return true;
  let rest = text;
  for (const time of [...times].reverse()) rest = rest.slice(0, time.start) + rest.slice(time.end);
  if (times.length > 0 && hanCount(rest) <= 8 && /\d{1,2}[:：]\d\d/.test(text)) return true;
  return (
    /^[\s|【[]*(?:稿件|信息|文章)?(?:来源|发布时间|发布日期|发布机构|浏览次数|字号|字体|作者|记者|发表时间)\s*[:：]/.test(
      text,
    ) && text.length < 60
  );
}

export interface Trimmed {
  body: Line[];
  /** Lines that stood in the body and say who, when and where from: read for the fields, not kept as text. */
  info: Line[];
}

/**
 * Cuts away what is not the article from the lines of its container: headline and date line repeated at its head, and from the
 * first closing line on everything; editors' lines, captions, recommendations and leaked comments in between.
 */
export function trimBody(lines: readonly Line[], headlines: readonly string[]): Trimmed {
  const body: Line[] = [];
  const info: Line[] = [];
  const heads = headlines.map(folded).filter((text) => text !== '');
  const own = lines.map(withoutButton).filter((line) => !isEmpty(line));
  let long = 0;
  let headed = 0;
  for (const [i, line] of own.entries()) {
    if (long === 0) headed = Math.max(headed, i + headlineLines(own, i, heads));
    if (long > 0 && endsArticle(line)) {
      info.push(line);
      break;
    }
    if (i < headed || (long === 0 && isInfoLine(line))) info.push(line);
    else if (isNoise(line)) info.push(line);
    else if (!isCaption(line) && !isLinkLine(line) && !endsArticle(line)) {
      body.push(line);
      if (line.text.length > 40) long++;
    }
  }
  return { body: withoutAbstract(body), info };
}

/** How many lines from line `i` on are together one of these headlines, which documents break as they like; 0 for none. */
function headlineLines(lines: readonly Line[], i: number, heads: readonly string[]): number {
  let text = '';
  for (let count = 1; count <= 3; count++) {
    text += folded(lines[i + count - 1]?.text ?? '');
    if (heads.includes(text)) return count;
    if (text === '' || !heads.some((head) => head.startsWith(text))) return 0;
  }
  return 0;
}

/** A box for the abstract, which its article says again in other words. */
const ABSTRACT = /(?:^|[-_\s])(?:summary|abstract|zhaiyao|digest)(?:$|[-_\s])/i;

const classOf = ({ block }: Line) => block.getAttribute('class') ?? '';

/** A portal that prints the abstract above the article repeats the first paragraph, whole or cut. */
function withoutAbstract(body: Line[]): Line[] {
  const [first, second] = body;
  if (!first || !second) return body;
  const head = folded(first.text)
    .replace(/^(?:内容)?(?:摘要|导读|提要|核心提示|导语)[:：]/, '')
    .replace(/(?:…|\.{3}){1,4}$/, '');
  const repeated = head.length >= 20 && folded(second.text).startsWith(head);
  return repeated || (ABSTRACT.test(classOf(first)) && !ABSTRACT.test(classOf(second))) ? body.slice(1) : body;
}
