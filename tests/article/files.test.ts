import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTextArticle } from '../../scripts/lib/text-article.ts';
import { readFileAsArticle } from '../../scripts/read-file.ts';
import { decodePage, encodingOf } from '../../src/article/decode.ts';

// "云桥市今年力争完成投资" in GBK and "雲橋市今年力爭完成投資" in BIG5: Node writes neither.
const GBK = Buffer.from('d4c6c7c5cad0bdf1c4eac1a6d5f9cdeab3c9cdb6d7ca', 'hex');
const BIG5 = Buffer.from('b6b3bef4a5aba4b5a67ea44faaa7a7b9a6a8a7ebb8ea', 'hex');
const page = (charset: string, text: Buffer) =>
  Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), text, Buffer.from('</p>')]);

describe('bytes of a saved page', () => {
  it.each([
    ['declared and right', page('gbk', GBK), 'gb18030', '云桥市今年力争完成投资'],
    ['declared wrongly', page('utf-8', GBK), 'gb18030', '云桥市今年力争完成投资'],
    ['UTF-8 that says GB2312', page('gb2312', Buffer.from('云桥市今年')), 'utf-8', '云桥市今年'],
    ['BIG5', page('big5', BIG5), 'big5', '雲橋市今年力爭完成投資'],
    ['byte order mark', Buffer.from('\ufeff云桥'), 'utf-8', '云桥'],
    ['UTF-16', Buffer.from('\ufeff云桥', 'utf16le'), 'utf-16le', '云桥'],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('云桥市今年力争完成投资'), Buffer.from([0xff]), Buffer.from('，是的')]),
      'utf-8',
      '云桥市今年力争完成投资',
    ],
  ])('%s', (_name, bytes, encoding, text) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decodePage(bytes)).toContain(text);
  });
});

describe('plain text', () => {
  it('takes headers, a blank line and one paragraph a line; the title stays whole', () => {
    const article = parseTextArticle(
      '\ufeff# title: 甲●乙———丙\r\n# published: 2018-05-15T10:51\r\n# official: 韩立峰 | 书记\r\n\r\n第一段。\r\n\r\n记者 苏晓梅\r\n',
    );
    expect(article).toMatchObject({
      title: '甲●乙———丙',
      published: '2018-05-15T10:51',
      publisher: null,
      url: null,
      paragraphs: ['第一段。', '记者 苏晓梅'],
    });
    expect(article.bylines).toEqual([{ name: '苏晓梅', role: '记者' }]);
  });

  it('may have no header at all', () => {
    expect(parseTextArticle('第一段。\n第二段。')).toMatchObject({ title: '', paragraphs: ['第一段。', '第二段。'] });
  });
});

describe('readFileAsArticle', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hzd-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('knows a page by its ending and its address by the comment of the browser that saved it', async () => {
    const path = join(folder, 'page.html');
    const body =
      '<h1>市政府部署秋粮收购</h1><p>市政府日前召开会议，部署秋粮收购工作，要求各县区落实最低收购价政策，确保农民增收，维护粮食安全，全年收购量不低于30万吨。会议强调，要加强市场监管，坚决防止压级压价。</p>';
    writeFileSync(
      path,
      `<!-- saved from url=(0042)https://www.yunqiao.gov.cn/info/1042/23456.htm -->\n\ufeff<!DOCTYPE html><title>市政府部署秋粮收购</title>${body}`,
    );
    expect(await readFileAsArticle(path)).toMatchObject({
      policy: true,
      article: { url: 'https://www.yunqiao.gov.cn/info/1042/23456.htm', title: '市政府部署秋粮收购' },
    });
  });

  it('gives an empty article, with its address, for a page that is none', async () => {
    const path = join(folder, 'front.htm');
    writeFileSync(
      path,
      '<html><head><link rel="canonical" href="https://www.yunqiao.gov.cn/"></head><body><a href="x">新闻</a></body></html>',
    );
    expect(await readFileAsArticle(path)).toMatchObject({
      policy: false,
      article: { url: 'https://www.yunqiao.gov.cn/', title: '', paragraphs: [] },
    });
  });

  it('rejects for a file that is not there', async () => {
    await expect(readFileAsArticle(join(folder, 'absent.txt'))).rejects.toThrow('ENOENT');
  });
});
