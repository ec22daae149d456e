import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/article/page.ts';
import { addressOfWhole, pageNumber, withoutPageNumber } from '../../src/article/pages.ts';
import { documentOf } from './dom.ts';

const at = (url: string, html: string) => {
  const page = pageOf(documentOf(`<body>${html}</body>`), url);
  return page && pageNumber(page);
};

describe('the page of a split article', () => {
  it.each([
    [
      'the first, by its pager',
      'http://a.cn/c_112271.htm',
      '<span>1</span><a href="c_112271_2.htm">2</a><a href="c_112271_3.htm">3</a>',
      1,
      3,
    ],
    [
      'one between',
      'http://a.cn/c1001-4022-2.html',
      '<a href="c1001-4022.html">【1】</a>【2】<a href="c1001-4022-3.html">【3】</a>',
      2,
      3,
    ],
    ['the last', 'http://a.cn/4521_2.html', '<a href="4521.html">1</a> <b>2</b>', 2, 2],
    [
      'pages in the query',
      'http://a.cn/show.php?id=9&page=2',
      '<a href="?id=9">1</a> 2 <a href="?id=9&page=3">第3页</a>',
      2,
      3,
    ],
    ["TRS's script", 'http://a.cn/t1_2_1.html', '<script>createPageHTML(4, 1, "t1_2", "html")</script>', 2, 4],
    [
      'a link to the shown page, too',
      'http://a.cn/4521.html',
      '<a href="4521.html">1</a> <a href="4521_2.html">2</a>',
      1,
      2,
    ],
  ])('%s', (_name, url, html, number, count) => {
    expect(at(url, html)).toEqual({ number, count });
  });

  it.each([
    ['no pager', 'http://a.cn/4521.html', '<a href="4520.html">上一篇</a>'],
    [
      'numbers that lead to other articles',
      'http://a.cn/20240421_88.html',
      '<a href="20240420_88.html">1</a><a href="20240422_88.html">2</a>',
    ],
    [
      'page lists of a newspaper',
      'http://a.cn/2024/content_812345.htm',
      '<a href="node_1.htm">1</a><a href="node_2.htm">2</a>',
    ],
    ['the numbers of comments', 'http://a.cn/4521.html', '<a href="#c">12</a>'],
  ])('none: %s', (_name, url, html) => {
    expect(at(url, html)).toBeNull();
  });

  it('gives all pages one address', () => {
    for (const url of ['http://a.cn/x/4521.html', 'http://a.cn/x/4521_2.html', 'http://a.cn/x/4521-3.html?page=3#top'])
      expect(addressOfWhole(new URL(url))).toBe('http://a.cn/x/4521.html');
  });

  it('takes the number off the headline and leaves years and brackets', () => {
    expect(withoutPageNumber('水利投资完成过半【2】')).toBe('水利投资完成过半');
    expect(withoutPageNumber('水利投资完成过半（12）')).toBe('水利投资完成过半');
    expect(withoutPageNumber('水利规划（2024）')).toBe('水利规划（2024）');
    expect(withoutPageNumber('水利规划（摘要）')).toBe('水利规划（摘要）');
  });
});
