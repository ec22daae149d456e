/** Pages of shapes that readers of pages choke on. Tests assert the answer, `bench:pages` says how long it takes. */
export interface BadPage {
  name: string;
  /** Bytes where they are no valid text. */
  page: string | Uint8Array;
  /** What is answered: the paragraphs of an article, or that there is none. */
  paragraphs: readonly string[] | null;
  title?: string;
  /** Longer than any article that is kept: the answer is that. */
  tooLarge?: true;
}

export const BAD_URL = 'https://www.yunqiao.gov.cn/art/2020/1/1/art_1_234567.html';
const TITLE = '云桥市推进工业强市建设';
const FIRST = '到2025年，全市规模以上工业总产值突破900亿元，年均增长11%以上，各级各部门要落实好各项政策措施。';
const SECOND =
  '市政府要求，各县区6月底前完成摸底，年内建成标准厂房36万平方米，新增规上企业45家，确保目标任务落到实处。';

const page = (body: string, title = TITLE) =>
  `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><div>2020-01-01 10:00 来源：云桥日报</div>${body}`;
const article = `<div id="zoom"><p>${FIRST}</p><p>${SECOND}</p></div>`;

/** A valid page of which some bytes of the text are torn out. */
function torn(): Uint8Array {
  const bytes = new TextEncoder().encode(page(article));
  const at = bytes.length - 60;
  bytes.set([0xff, 0xfe, 0x00, 0xc3, 0x28], at);
  return bytes;
}

export const BAD_PAGES: readonly BadPage[] = [
  { name: 'nothing', page: '', paragraphs: null },
  { name: 'no body', page: '<html><head><title>甲</title></head><frameset></frameset></html>', paragraphs: null },
  {
    name: '50 levels of tables',
    page: page(`${'<table><tr><td>'.repeat(50)}${article}${'</td></tr></table>'.repeat(50)}`),
    paragraphs: [FIRST, SECOND],
  },
  { name: '400 levels', page: page(`${'<div>'.repeat(400)}${article}`), paragraphs: [FIRST, SECOND] },
  {
    name: 'only images',
    page: page(`<div id="zoom">${'<p><img src="data:," alt="全市重点项目建设现场"></p>'.repeat(500)}</div>`),
    paragraphs: null,
  },
  { name: 'text in <pre>', page: page(`<pre>　　${FIRST}\n\n　　${SECOND}\n</pre>`), paragraphs: [FIRST, SECOND] },
  { name: 'invalid bytes', page: torn(), paragraphs: [FIRST] },
  {
    name: 'a title of 10,000 characters',
    page: page(article, '长'.repeat(10_000)),
    // As much of it as any head says in one field.
    title: '长'.repeat(2_000),
    paragraphs: [FIRST, SECOND],
  },
  {
    name: '5 MB of one line',
    page: page(`<div id="zoom"><p>${FIRST}</p><p>${'一二三四五六七八九十'.repeat(170_000)}</p></div>`),
    paragraphs: [FIRST],
    tooLarge: true,
  },
];

/** Those of many nodes, which only a real browser holds: jsdom takes half a minute for one of them. */
export const LARGE_PAGES: readonly BadPage[] = [
  {
    name: '100,000 nodes before the article',
    page: page(`${'<div>一<i>二</i></div>'.repeat(25_000)}${article}`),
    paragraphs: [FIRST, SECOND],
  },
  {
    name: '100,000 nodes and no article',
    page: page('<div><b>一</b><a href="x">二</a></div>'.repeat(20_000)),
    paragraphs: null,
  },
];
