// TEMPORARY stand-in by the lead while the real file is being written: overwrite it whole.
import type { Article } from '../../article/types.ts';
import type { DateMention } from '../types.ts';
export interface PeriodCue { paragraph: number; start: number; end: number; quote: string; value: string | null; kind: 'date' | 'soft'; role?: 'base' }
export function findDates(_a: Article): DateMention[] { return []; }
export function findPeriods(article: Article): PeriodCue[] {
  const y = Number((article.published ?? '2020').slice(0, 4));
  const out: PeriodCue[] = [];
  article.paragraphs.forEach((text, paragraph) => {
    for (const m of text.matchAll(/(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?底?|“?十四五”?末?|“?十五五”?(?:时期|末)?|今年|去年|明年|全年|上半年|一季度|前三季度|年底|\d{1,2}月(?:底|\d{1,2}日)?/g)) {
      const t = m[0]; let v: string | null = null;
      if (m[1]) v = m[1] + (m[2] ? `-${m[2].padStart(2, '0')}` : '') + (m[3] ? `-${m[3].padStart(2, '0')}` : '');
      else if (/今年|全年|年底/.test(t)) v = `${y}`; else if (t === '去年') v = `${y - 1}`; else if (t === '明年') v = `${y + 1}`;
      else if (t.includes('十五五')) v = '2026/2030'; else if (t.includes('十四五')) v = '2021/2025';
      else if (t === '上半年') v = `${y}-01/${y}-06`; else if (t === '一季度') v = `${y}-01/${y}-03`; else if (t === '前三季度') v = `${y}-01/${y}-09`;
      else if (/^\d/.test(t)) v = `${y}-${(/^\d+/.exec(t) as RegExpExecArray)[0].padStart(2, '0')}`;
      const before = text.slice(Math.max(0, m.index - 1), m.index); const after = text.slice(m.index + t.length, m.index + t.length + 2);
      out.push({ paragraph, start: m.index, end: m.index + t.length, quote: t, value: v, kind: 'date', ...(/[比较]/.test(before) || after === '基础' ? { role: 'base' as const } : {}) });
    }
  });
  return out;
}
