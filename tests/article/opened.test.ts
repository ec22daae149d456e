import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfFile, LARGEST_FILE } from '../../src/article/opened.ts';
import { articleOfText } from '../../src/article/plain.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])]);

describe('kindOfFile', () => {
  it.each([
    ['a.html', utf8('<!doctype html><p>正文'), 'page'],
    ['a.txt', utf8('<html><body>页面'), 'page'],
    ['a.htm', utf8('只有文字'), 'page'],
    ['无名', utf16('<html><p>正文'), 'page'],
    ['a.txt', utf8('标题\n正文'), 'text'],
    ['a.txt', utf16('标题'), 'text'],
    ['a.txt', latin('\xd5\xfd\xce\xc4'), 'text'],
    ['a.txt', utf8('  \n\t '), 'empty'],
    ['a.html', new Uint8Array(), 'empty'],
    ['a.html', latin('%PDF-1.7\n'), 'pdf'],
    ['a.txt', latin('\x89PNG\r\n'), 'image'],
    ['a.jpg', latin('\xff\xd8\xff\xe0'), 'image'],
    ['a.webp', latin('RIFF\x01\x02\x03\x04WEBPVP8'), 'image'],
    ['报告.docx', latin('PK\x03\x04xxxx'), 'office'],
    ['报告', latin('PK\x03\x04xxxx[Content_Types].xml'), 'office'],
    ['报告.doc', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'office'],
    ['报告.txt', latin('{\\rtf1'), 'office'],
    ['a.zip', latin('PK\x03\x04xxxx'), 'archive'],
    ['a.mhtml', latin('From: <Saved by Blink>\r\n'), 'mhtml'],
    ['a.txt', latin('ab\0cd'), 'binary'],
  ])('%s is told by its bytes: %#', (name, bytes, kind) => {
    expect(kindOfFile(bytes, name)).toBe(kind);
  });

  it('looks at no file that is too large', () => {
    expect(kindOfFile(new Uint8Array(LARGEST_FILE + 1), 'a.html')).toBe('huge');
  });

  it('has an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
        expect(typeof kindOfFile(bytes, name)).toBe('string');
      }),
    );
  });
});

describe('articleOfText', () => {
  it('takes headline, source, time, bylines and paragraphs', () => {
    const text =
      '沂岚县部署重点工程\r\n2024-05-06 08:00 来源：沂岚日报\r\n\r\n\u3000\u3000本报讯（记者 苏晚亭）今年计划投资42亿元。\r\n第二段。';
    expect(articleOfText(text)).toMatchObject({
      url: null,
      title: '沂岚县部署重点工程',
      publisher: '沂岚日报',
      published: '2024-05-06T08:00',
      bylines: [{ name: '苏晚亭', role: '记者' }],
      paragraphs: ['本报讯（记者 苏晚亭）今年计划投资42亿元。', '第二段。'],
    });
  });

  it('takes no sentence for a headline, and says nothing that the text does not', () => {
    expect(articleOfText('今年计划投资42亿元。\n第二段。')).toMatchObject({
      title: '',
      publisher: null,
      published: null,
      bylines: [],
      paragraphs: ['今年计划投资42亿元。', '第二段。'],
    });
    expect(articleOfText('只有一行')).toMatchObject({ title: '', paragraphs: ['只有一行'] });
  });

  it('takes a sentence of the body with a date in it for no line of source', () => {
    const article = articleOfText('标题在这里\n2024年5月6日，沂岚县召开会议。\n来源于基层的经验值得推广。\n完。');
    expect(article.paragraphs).toHaveLength(3);
    expect(article.publisher).toBeNull();
  });

  it('loses no text, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', '。', '\n', '\r\n', '\u3000', ' ', '来源：', '2024-05-06', '乙丙')),
        (parts) => {
          const text = parts.join('');
          const { title, paragraphs } = articleOfText(text);
          const bare = (some: string) => some.replace(/\s/g, '');
          const left = bare(title + paragraphs.join(''));
          expect(bare(text).startsWith(bare(title))).toBe(true);
          expect(bare(text).endsWith(bare(paragraphs.join('')))).toBe(true);
          expect(left.length).toBeLessThanOrEqual(bare(text).length);
        },
      ),
    );
  });
});
