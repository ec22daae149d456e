import { describe, expect, it } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { pageOf } from '../../src/article/page.ts';
import { documentOf } from './dom.ts';

const LINE = '全市上半年完成重点项目投资42亿元，同比增长9.6%，新开工项目86个，各县区要压实责任，确保年度目标任务完成。';
const seen = (url: string, body: string, head = '') => {
  const page = pageOf(documentOf(`<!DOCTYPE html><head>${head}</head><body>${body}</body>`), url);
  if (!page) throw new Error('no body');
  return detect(page);
};
const lines = (count: number) => `<p>${LINE}</p>`.repeat(count);
const HEADLINE = '<h1>沂岚县部署全县重点工程建设</h1>';

describe('what a page is taken for before it is read', () => {
  it.each([
    ['an address of one page', 'http://www.yilan.gov.cn/202405/t20240506_123.html', '', '', 'address of one page +6'],
    [
      'a head that says so',
      'http://www.yilan.gov.cn/xw',
      '',
      '<meta name="ArticleTitle" content="甲">',
      'head says article +6',
    ],
    ['running text alone', 'http://news.example.cn/xw', lines(4), '', 'running text +6'],
  ])('an article by %s', (_name, url, body, head, reason) => {
    const verdict = seen(url, body, head);
    expect(verdict).toMatchObject({ is: true, score: 0 });
    expect(verdict.reasons).toContain(reason);
  });

  it('a short notice by several signs, none of which would do alone', () => {
    const url = 'http://www.yilan.gov.cn/zwdt/huiyi.html';
    expect(seen(url, HEADLINE + lines(2))).toMatchObject({
      is: true,
      reasons: ['running text +4.3', 'government host +2', 'headline +1'],
    });
    expect(seen(url.replace('gov.cn', 'com'), HEADLINE + lines(2)).is).toBe(false);
    expect(seen(url, HEADLINE + lines(1)).is).toBe(false);
    expect(seen(url, HEADLINE).is).toBe(false);
  });

  it.each([
    ['a front page', 'http://www.yilan.gov.cn/', ''],
    ['a list', 'http://www.yilan.gov.cn/zwgk/index_3.html', ''],
    ['a directory', 'http://www.yilan.gov.cn/zwgk/', ''],
    ['an address of another kind', 'http://www.yilan.gov.cn/search?q=1', ''],
    ['a host without articles', 'http://so.yilan.gov.cn/all', ''],
    ['a video', 'http://www.yilan.gov.cn/202405/t20240506_123.html', '<meta property="og:type" content="video.other">'],
  ])('%s, whatever it holds', (why, url, head) => {
    expect(seen(url, HEADLINE + lines(9), head)).toMatchObject({ is: false, why, reasons: [`${why} -20`] });
  });

  it('says why not where no sign spoke against it', () => {
    expect(seen('http://www.yilan.gov.cn/zwgk', '<p>登录</p>')).toMatchObject({ is: false, why: 'no running text' });
  });
});
