import { describe, expect, it } from 'vitest';
import { readWithFallback } from '../../src/article/fallback.ts';
import { readPage } from '../../src/article/index.ts';
import { documentOf } from './dom.ts';

const URL = 'https://www.yunqiao.gov.cn/art/2020/1/1/art_1_234567.html';
const SENTENCE = '到2025年，全市规模以上工业总产值突破900亿元，年均增长11%以上，各级各部门要落实好各项政策措施。';
const SECOND =
  '市政府要求，各县区6月底前完成摸底，年内建成标准厂房36万平方米，新增规上企业45家，确保目标任务落到实处。';
const HEAD =
  '<title>云桥市推进工业强市建设</title><h1>云桥市推进工业强市建设</h1><div>2020-01-01 10:00 来源：云桥日报</div>';
const article = (body: string) => `<!DOCTYPE html>${HEAD}<div id="zoom">${body}</div>`;
const read = (html: string, url: string | undefined = URL) => readPage(documentOf(html), { url });

describe('pages of any shape get an answer', () => {
  it('no body', () => {
    const document = documentOf('<p>甲</p>');
    document.body.remove();
    expect(readPage(document)).toMatchObject({ kind: 'none', why: 'no body' });
  });

  it.each([
    ['nothing', ''],
    ['only images', article('<p><img src="a.jpg"></p>'.repeat(40))],
    ['only links', `${HEAD}<ul>${'<li><a href="/a/123456.html">全市春耕备耕工作进展顺利</a></li>'.repeat(200)}</ul>`],
    ['many nodes without text', `${HEAD}${'<div><span>一</span><a href="x">二</a></div>'.repeat(10_000)}`],
  ])('%s: silent', (_name, html) => {
    expect(read(html)).toMatchObject({ kind: 'none', reason: 'not-article' });
  });

  it('fifty tables in each other', () => {
    const result = read(
      `${HEAD}${'<table><tr><td>'.repeat(50)}<p>${SENTENCE}</p><p>${SECOND}</p>${'</td></tr></table>'.repeat(50)}`,
    );
    expect(result).toMatchObject({ kind: 'article', article: { paragraphs: [SENTENCE, SECOND] } });
  });

  it('lines of a <pre>', () => {
    const result = read(`${HEAD}<pre>${SENTENCE}\n\n${SECOND}\n</pre>`);
    expect(result).toMatchObject({ kind: 'article', article: { paragraphs: [SENTENCE, SECOND] } });
  });

  it('a headline of 10,000 characters', () => {
    const title = '长'.repeat(10_000);
    const result = read(`<title>${title}</title><h1>${title}</h1><div id="zoom"><p>${SENTENCE}</p></div>`);
    expect(result).toMatchObject({ kind: 'article', article: { paragraphs: [SENTENCE] } });
  });

  it('says that a page was too large to be read to its end, and keeps what it read', () => {
    const result = read(article(`<p>${SENTENCE}</p>`.repeat(8_000)));
    expect(result).toMatchObject({ kind: 'article', cut: true, article: { title: '云桥市推进工业强市建设' } });
    if (result.kind === 'article') expect(result.article.paragraphs.length).toBeGreaterThan(1_000);
  });

  it('finds the article behind more nodes than it reads', () => {
    const result = read(`${'<div><i>一</i></div>'.repeat(8_000)}${article(`<p>${SENTENCE}</p>`)}`);
    expect(result).toMatchObject({
      kind: 'article',
      article: { paragraphs: [SENTENCE], title: '云桥市推进工业强市建设' },
    });
  });

  it('an article without a date has none', () => {
    const result = read(
      `<title>云桥市推进工业强市建设</title><h1>云桥市推进工业强市建设</h1><div id="zoom"><p>${SENTENCE}</p><p>${SECOND}</p></div>`,
      'https://www.yunqiao.gov.cn/info/1042/23456.htm',
    );
    expect(result).toMatchObject({ kind: 'article', article: { published: null } });
  });

  it.each(['body', 'title', 'URL'])('a form of the page called %s', (name) => {
    // Browsers give the form where a script asks the document for a property of that name; jsdom does not.
    const document = documentOf(
      `${HEAD}<form name="${name}"><div id="zoom"><p>${SENTENCE}</p><p>${SECOND}</p></div></form>`,
    );
    Object.defineProperty(document, name, { value: document.forms[0] });
    expect(readPage(document, { url: URL })).toMatchObject({
      kind: 'article',
      article: { title: '云桥市推进工业强市建设', paragraphs: [SENTENCE, SECOND] },
    });
  });

  it('bytes that are no text', () => {
    const broken = SENTENCE.replace('全市', '全\ufffd市\u0000');
    expect(read(article(`<p>${broken}</p><p>${SECOND}</p>`))).toMatchObject({ kind: 'article' });
  });

  it('changes nothing in the page', () => {
    const document = documentOf(
      article(`<p>${SENTENCE}</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`),
    );
    const before = document.documentElement.outerHTML;
    readWithFallback(document, { url: URL, force: true });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('force', () => {
  const html = `<!DOCTYPE html>${HEAD}<div><p>${SENTENCE}</p><p>${SECOND}</p></div>`;

  it('reads what the address would have refused', () => {
    const document = documentOf(html);
    expect(readPage(document, { url: 'https://example.cn/' })).toMatchObject({ kind: 'none', why: 'a front page' });
    expect(readPage(document, { url: 'https://example.cn/', force: true })).toMatchObject({
      kind: 'article',
      article: { paragraphs: [SENTENCE, SECOND] },
    });
  });

  it('has no article of nothing either', () => {
    expect(readWithFallback(documentOf('<p></p>'), { url: URL, force: true })).toMatchObject({ kind: 'none' });
  });

  it('asks Readability where the text is of short lines only, and maps what it keeps to the page', () => {
    const lines = [
      '规上企业四十六家',
      '产值三百二十亿元',
      '新建标准厂房八处',
      '改造老旧小区九个',
      '全年完成投资两成',
      '新增就业六千余人',
    ];
    const document = documentOf(
      `${HEAD}<article>${lines
        .map((line) => `<p>${line}</p>`)
        .join('')
        .repeat(4)}</article>`,
    );
    expect(readPage(document, { url: URL, force: true })).toMatchObject({ kind: 'none' });
    const result = readWithFallback(document, { url: URL, force: true });
    expect(result).toMatchObject({ kind: 'article', family: 'fallback: Readability' });
    if (result.kind !== 'article') return;
    expect(result.article.paragraphs.slice(0, 6)).toEqual(lines);
    expect(result.map.rangeOf(1, 2, 6)?.toString()).toBe('三百二十');
  });
});
