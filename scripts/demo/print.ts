import type { Summary } from '../../src/summary/schema.ts';
import type { FigureRow } from '../../src/summary/views/figure-rows.ts';
import { otherFigures } from '../../src/summary/views/other-figures.ts';
import { people } from '../../src/summary/views/people.ts';
import { targetsByIndicator } from '../../src/summary/views/targets.ts';

/** One line a row: what is measured, the numbers as the article writes them, and until or in when. */
const figureLines = (rows: FigureRow[]) =>
  rows.map(({ indicator, period, figures }) => ({
    指标: indicator ?? '—',
    数值: figures.map(({ places: [{ quote }] }) => quote).join('，'),
    时间: period ?? '—',
  }));

function printTable(title: string, rows: object[]): void {
  console.log(`\n${title}（${rows.length}）`);
  if (rows.length > 0) console.table(Object.fromEntries(rows.map((row, index) => [index + 1, row])));
}

/** Prints a summary to the terminal as the popup groups it. */
export function printSummary(summary: Summary): void {
  const { kicker, title, subtitle, publisher, published, bylines } = summary;
  console.log([kicker, title, subtitle].filter(Boolean).join('\n'));
  console.log([publisher, published, ...bylines.map(({ role, name }) => `${role ?? ''} ${name}`)].join('  '));
  printTable('目标', figureLines(targetsByIndicator(summary)));
  printTable('其他数据', figureLines(otherFigures(summary)));
  printTable(
    '日期',
    summary.dates.map(({ quote, value, event }) => ({ 原文: quote, 日期: value ?? '—', 事项: event ?? '—' })),
  );
  printTable(
    '官员',
    people(summary).map(({ name, posts, places }) => ({
      姓名: name,
      职务: posts.map(({ organization, title: post }) => `${organization ?? ''}${post}`).join('；'),
      次数: places.length,
    })),
  );
}
