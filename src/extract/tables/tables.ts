import type { Article } from '../../article/types.ts';
import { findPeriods, type PeriodCue } from '../dates/dates.ts';
import { documentSection } from '../quantities/section.ts';
import type { QuantityMention, Status } from '../types.ts';
import { type Column, type Cues, readLayout } from './columns.ts';
import { type Cell, findGrids, type Grid } from './grid.ts';
import { isTotal, readLabel } from './labels.ts';
import { settleMoves } from './moves.ts';
import { numberOf, type RowFacts } from './numbers.ts';
import { proseOf } from './prose.ts';
import { type CellUnit, captionUnits, wholeUnit } from './unit.ts';
import { readValue } from './value.ts';

/** What holds for a whole table where neither row nor column says it. */
export interface TableFacts {
  article: Article;
  cues: Cues;
  units: readonly CellUnit[];
  period: string | null;
  status: Status | null;
}

const PLANNED =
  /目标|任务|计划|分解|分配|规划|清单|预期|预算|安排|重点项目(?:名单|一览表|表)|(?:补贴|补助|奖励|奖补|资助|支持)标准/;
const REPORTED = /完成情况|运行情况|主要经济指标|主要数据|统计|执行情况/;

/**
 * The quantities of all table rows of an article, in order. A number takes its name, unit, period and status from its
 * row, column and caption; a cell of prose is read as prose. `periods` are those of the same article.
 * Linear in the text; pure; never throws on any text.
 */
export function findTableQuantities(
  article: Article,
  periods: readonly PeriodCue[] = findPeriods(article),
): QuantityMention[] {
  const found: QuantityMention[] = [];
  let byParagraph: Map<number, PeriodCue[]> | null = null;
  for (const grid of findGrids(article)) {
    byParagraph ??= group(periods);
    const map = byParagraph;
    const cues: Cues = (paragraph) => map.get(paragraph) ?? [];
    readTable(grid, factsOf(article, grid, cues), found);
  }
  return found;
}

function group(periods: readonly PeriodCue[]): Map<number, PeriodCue[]> {
  const map = new Map<number, PeriodCue[]>();
  for (const cue of periods) {
    const own = map.get(cue.paragraph);
    if (own) own.push(cue);
    else map.set(cue.paragraph, [cue]);
  }
  return map;
}

function factsOf(article: Article, grid: Grid, cues: Cues): TableFacts {
  // The nearest line decides: a title may speak of last year's execution and this year's budget.
  const head = [...grid.captions.map(({ text }) => text), article.title].find(
    (text) => REPORTED.test(text) || PLANNED.test(text),
  );
  const above = [...grid.captions.map(({ paragraph }) => paragraph), -1].flatMap((paragraph) =>
    cues(paragraph).filter(({ value, role }) => value !== null && role !== 'base'),
  );
  const known = head === undefined ? null : REPORTED.test(head) ? 'actual' : 'target';
  const status = known ?? documentSection(article.title).status;
  return { article, cues, units: captionUnits(grid.captions), period: above[0]?.value ?? null, status };
}

function readTable(grid: Grid, around: TableFacts, found: QuantityMention[]): void {
  const layout = readLayout(grid, { cues: around.cues, published: around.article.published, above: around.period });
  // What has a column of deadlines is a list of tasks.
  const tasks = around.status === null && layout.columns.some(({ role }) => role === 'due');
  const facts: TableFacts = tasks ? { ...around, status: 'target' } : around;
  const carried: { label: string; due: string | null } = { label: '', due: null };
  for (let r = layout.head; r < grid.rows.length; r++) {
    const cells = grid.rows[r] as Grid['rows'][number];
    const paragraph = grid.first + r;
    const row: RowFacts = {
      paragraph,
      name: '',
      unit: null,
      required: false,
      total: cells.some(({ text }) => isTotal(text)),
      kind: layout.kinds,
      due: null,
      responsible: null,
      period: null,
    };
    let label = cells[layout.label];
    if (!label?.text) label = cells.slice(0, Math.max(layout.firstValue, 0)).findLast(({ text }) => isTotal(text));
    const read = readLabel(label?.text || (row.total ? '' : carried.label));
    if (label?.text) carried.label = label.text;
    row.name = read.name;
    row.unit = read.unit;
    if (label?.text) row.period = wholePeriod(facts.cues(paragraph), label);
    if (row.period) row.name = '';
    for (const [i, { role }] of layout.columns.entries()) {
      const text = cells[i]?.text ?? '';
      if (role === 'unit') row.unit = wholeUnit(text) ?? row.unit;
      else if (role === 'attribute') row.required ||= /约束性|预期性|指导性/.test(text);
      else if (role === 'responsible') {
        row.responsible ??= text || null;
      } else if (role === 'due' && text) {
        row.due = dueIn(facts.cues(paragraph), cells[i] as Cell, facts.article.published);
        // 持续推进: due at no time, whatever the row above is.
        carried.due = row.due;
      }
    }
    if (row.due) carried.due = row.due;
    else if (!row.total) row.due = carried.due;
    const before = found.length;
    for (const [i, column] of layout.columns.entries()) {
      const cell = cells[i];
      if (!cell?.text || !isRead(column, layout.firstValue)) continue;
      const value = column.role === 'label' ? null : readValue(cell.text);
      if (value) {
        const one = numberOf(cell, value, column, row, facts);
        if (one) found.push(one);
      } else if (/[\d０-９一二三四五六七八九十两]/.test(cell.text))
        for (const one of proseOf(cell, column, row, facts)) found.push(one);
    }
    settleMoves(found.slice(before));
  }
}

const isRead = ({ role }: Column, firstValue: number) => role === 'plain' || (role === 'label' && firstValue < 0);

/** The period that a cell is as a whole: a row named 2023年. */
function wholePeriod(cues: readonly PeriodCue[], cell: Cell): string | null {
  if (/^(?:19|20)\d\d$/.test(cell.text)) return cell.text;
  return cues.find((cue) => cue.start === cell.start && cue.end === cell.end && cue.role !== 'base')?.value ?? null;
}

/** When a task is due. 12月 without a year is in the year of publication, for a deadline does not lie in the past. */
function dueIn(cues: readonly PeriodCue[], cell: Cell, published: string | null): string | null {
  const cue = cues.findLast(({ start, end, value }) => value !== null && start >= cell.start && end <= cell.end);
  const value = cue?.value ?? null;
  const year = published?.slice(0, 4);
  if (!cue || !value || !year || /\d{4}|[二〇零]{2}/u.test(cue.quote)) return value;
  return value < year ? value.replaceAll(/\d{4}(?=-|$)/g, year) : value;
}
