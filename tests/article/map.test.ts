import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/article/blocks.ts';
import { mapOf } from '../../src/article/map.ts';
import { documentOf } from './dom.ts';

const read = (body: string) => {
  const document = documentOf(`<body>${body}</body>`);
  const { lines } = readLines(document.body);
  return { document, lines, texts: lines.map(({ text }) => text), map: mapOf(null, lines) };
};

describe('readLines', () => {
  it.each([
    [
      'joins what markup cut',
      '<p>力争到<b>2021年</b>，<span>产值</span><span>突破900</span>亿元。</p>',
      ['力争到2021年，产值突破900亿元。'],
    ],
    ['begins a line at a break', '　　甲。<br>　　乙。', ['甲。', '乙。']],
    [
      'begins a line at an indent after a sentence',
      '<p>　　甲甲。　　乙乙。&nbsp;&nbsp;&nbsp;&nbsp;丙丙。</p>',
      ['甲甲。', '乙乙。', '丙丙。'],
    ],
    ['keeps the space of a name', '<p>记者 万　宁　　丁一</p>', ['记者 万　宁　丁一']],
    ['drops a break of the source between characters', '<p>全市\n   经济 growth\n is</p>', ['全市经济 growth is']],
    ['drops invisible characters', '<p>全\u200b市\ufeff经济</p>', ['全市经济']],
    [
      'skips what is hidden',
      '<p>甲</p><p hidden>乙</p><div style="color:red; display: none">丙</div><script>丁</script>',
      ['甲'],
    ],
    [
      'reads a table row by row',
      '<table><tr><th>县</th><th>数</th></tr><tr><td>南湾</td><td>12</td></tr></table>',
      ['县\t数', '南湾\t12'],
    ],
    [
      'keeps columns aligned under merged cells',
      '<table><tr><th rowspan="2">县</th><th colspan="2">数</th></tr><tr><td>甲</td><td>乙</td></tr><tr><td>南湾</td><td></td><td>3</td></tr></table>',
      ['县\t数\t', '\t甲\t乙', '南湾\t\t3'],
    ],
    [
      'reads a table that only arranges the page as if it were none',
      '<table><tr><td>左栏</td><td><p>右一。</p><table><tr><td>内</td></tr></table></td></tr></table>',
      ['左栏', '右一。', '内'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(read(html).texts).toEqual(expected);
  });
});

describe('the map between paragraphs and the page', () => {
  const html =
    '<p>　　力争<b>到\n2021年</b>，产值<span>突破 </span>900亿元。</p><table><tr><td>甲县</td><td>12</td></tr><tr><td>乙县</td><td>34</td></tr></table>';

  it('leads from every stretch of text to a range that says the same, and back', () => {
    const { lines, map } = read(html);
    const plain = (text: string) => text.replace(/\s/g, '');
    for (const [paragraph, { text }] of lines.entries()) {
      for (let start = 0; start < text.length; start++) {
        for (let end = start + 1; end <= text.length; end++) {
          const range = map.rangeOf(paragraph, start, end);
          const wanted = plain(text.slice(start, end));
          if (!range) {
            expect(wanted).toBe('');
            continue;
          }
          expect(plain(range.toString())).toBe(wanted);
          if (text[start] !== '\t')
            expect(map.placeOf(range.startContainer, range.startOffset)).toEqual({ paragraph, offset: start });
        }
      }
    }
  });

  it('finds the place of an element and child number, as selections give it', () => {
    const { document, map } = read(html);
    expect(map.placeOf(document.querySelector('b') as Element, 0)).toEqual({ paragraph: 0, offset: 2 });
    expect(map.placeOf(document, 0)).not.toBeUndefined();
  });

  it('answers null for what is not there', () => {
    const { document, map } = read(html);
    expect(map.rangeOf(9, 0, 1)).toBeNull();
    expect(map.rangeOf(-1, 0, 1)).toBeNull();
    expect(map.rangeOf(0, 3, 3)).toBeNull();
    expect(map.rangeOf(0, 0, 1000)).toBeNull();
    expect(map.placeOf(document.createTextNode('别处'), 0)).toBeNull();
  });

  it('answers null once the nodes left the page or changed', () => {
    const { document, map } = read('<p>力争到2021年</p><p>增长9%</p>');
    const [first, second] = document.querySelectorAll('p');
    const text = first?.firstChild as Text;
    first?.remove();
    expect(map.rangeOf(0, 0, 2)).toBeNull();
    expect(map.placeOf(text, 0)).toBeNull();
    if (second?.firstChild) second.firstChild.nodeValue = '完全不同';
    expect(map.rangeOf(1, 0, 4)).toBeNull();
  });

  it('holds for any markup of any text', () => {
    const piece = fc.tuple(
      fc.constantFrom('b', 'span', 'a', 'p', 'font', 'td'),
      fc.string({ unit: fc.constantFrom(...'全市9% \n\u3000\u00a0\u200b。<') }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const document = documentOf('<body></body>');
        for (const [tag, text] of pieces) {
          const element = document.createElement(tag);
          element.append(text);
          document.body.append(element);
        }
        const { lines } = readLines(document.body);
        const map = mapOf(null, lines);
        for (const [paragraph, { text }] of lines.entries()) {
          for (let i = 0; i < text.length; i++) {
            if (/\s/.test(text[i] ?? '')) continue;
            const range = map.rangeOf(paragraph, i, i + 1);
            expect(range?.toString()).toBe(text[i]);
            expect(range && map.placeOf(range.startContainer, range.startOffset)).toEqual({ paragraph, offset: i });
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
