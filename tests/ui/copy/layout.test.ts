import { describe, expect, it } from 'vitest';
import { pictureContent } from '../../../src/ui/copy/content.ts';
import { layOut, STYLES, type Style } from '../../../src/ui/copy/layout.ts';
import { sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const measure = (text: string, style: Style) =>
  [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 1 : 0.55) * STYLES[style].size, 0);
const content = pictureContent(sampleSummary(), zh);

describe('the picture of the targets', () => {
  it('has headline, publisher and day, and a row for each target', () => {
    const said = layOut(content, measure).texts.map(({ text }) => text);
    expect(said.slice(0, 7)).toEqual([
      '向河而立 向新而行',
      '栖河日报　2018年5月14日 09:30',
      ...['目标', '主体', '指标', '数值', '期限'],
    ]);
    expect(said.slice(7, 14)).toEqual(['栖河新区', '地区生产总值', '>450亿元', '力争', '≥+12%', '年均', '2022年']);
  });

  it('keeps everything within its margins and columns apart', () => {
    const long = '一个名字很长很长的指标，长到一行放不下，还要再长一些才行'.repeat(3);
    const rows = content.rows.map((row) => ({ ...row, indicator: long, due: { text: long, note: long } }));
    const { width, height, texts, boxes } = layOut({ ...content, rows, title: long.repeat(4) }, measure);
    for (const { text, style, x, y, align } of texts) {
      const from = align === 'right' ? x - measure(text, style) : x;
      expect(from).toBeGreaterThanOrEqual(32 - 1);
      expect(from + measure(text, style)).toBeLessThanOrEqual(width - 32 + 1);
      expect(y).toBeLessThan(height - 16);
    }
    for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(width - 32 + 1);
    // Texts on one line do not touch.
    for (const one of texts)
      for (const other of texts) {
        if (one === other || Math.abs(one.y - other.y) > 5) continue;
        const span = ({ text, style, x, align }: typeof one) => {
          const w = measure(text, style);
          return align === 'right' ? [x - w, x] : [x, x + w];
        };
        const [[a = 0, b = 0], [c = 0, d = 0]] = [span(one), span(other)];
        expect(b <= c || d <= a).toBe(true);
      }
  });

  it('has no column for subjects that no target has', () => {
    const rows = content.rows.map((row) => ({ ...row, subject: '' }));
    expect(layOut({ ...content, rows }, measure).texts.map(({ text }) => text)).not.toContain('主体');
  });

  it('ends where a canvas does, and says how much is left out', () => {
    const rows = Array.from({ length: 900 }, () => content.rows.slice(0, 1)).flat();
    const { height, texts } = layOut({ ...content, rows }, measure);
    expect(height * 2).toBeLessThan(32_767);
    const [, left = ''] = /还有(\d+)项/.exec(texts.at(-1)?.text ?? '') ?? [];
    expect(texts.filter(({ text }) => text === '地区生产总值').length + Number(left)).toBe(900);
  });
});
