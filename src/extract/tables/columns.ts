import type { PeriodCue } from '../dates/dates.ts';
import { outlook } from '../quantities/period.ts';
import type { Status } from '../types.ts';
import type { Cell, Grid } from './grid.ts';
import { isRespect } from './respects.ts';
import { type CellUnit, splitUnit, wholeUnit } from './unit.ts';
import { readValue } from './value.ts';

export type Role = 'label' | 'unit' | 'attribute' | 'responsible' | 'due' | 'skip' | 'plain';

/** What the header says of the cells below it. */
export interface Column {
  role: Role;
  /** What is measured, where the header names it; null where it only says when or in which respect (目标值, 增速). */
  indicator: string | null;
  unit: CellUnit | null;
  /** EDTF; null where the header names none. */
  period: string | null;
  status: Status | null;
  /** What makes it a target stands above several columns: 目标值 over 2025年 | 2030年. */
  shared: boolean;
  /** 增速, 同比增长: a change of what the row or the header names. */
  growth: boolean;
  /** 年均: over all years of the plan. */
  yearly: boolean;
  /** 年度目标 beside the figures of a half-year. */
  annual: boolean;
  /** 同比, 比上年. */
  base: string | null;
}

export interface Layout {
  columns: readonly Column[];
  /** How many rows are header. */
  head: number;
  /** Index of the column that names the rows; −1 for none. */
  label: number;
  /** The rows are kinds of what the header measures (产品 | 产量), not who it belongs to (县区 | 产量). */
  kinds: boolean;
  /** Index of the first column of numbers; −1 for none (a list of tasks). */
  firstValue: number;
}

const MOST_HEAD_ROWS = 3;
const LONGEST_HEAD = 30;
const SKIPPED =
  /序号|编号|代码|电话|手机|联系|邮编|邮箱|传真|地点|地址|位置|日期|时间|年限|起止|工期|备注|文号|页码|页数|姓名|职务|性别|年龄|出生|学历|民族|配合单位|协办|分管|星期|班次/;
const DUE = /时限|期限|完成时间|时间节点|时间要求|完成日期/;
const RESPONSIBLE = /(?:责任|牵头|主办|承办|实施|主管|负责)(?:单位|部门|主体|处室|股室|乡镇|地区|县区)/;
const GROWTH = /增速|增长|增幅|涨幅|降幅|同比|环比|增减|升降|比上年|比上月|较上年/;
/** 年均/累计, 累计提升: how far the years of a plan move what the row names, a year or all in all. */
const OVER_YEARS = /年均.{0,3}累计|累计.{0,3}年均|^[〔[（(]?(?:[三五]年)?累计(?:提升|提高|变化|增加|数|值)?[〕\]）)]?$/;
const BASE = /同比|环比|比上年同期|比上年末|比上年|较上年|比上月/;
const ACTUAL = /实际|完成|现状|基期|基数|基准|执行|实绩|决算|现值|累计|已|实现|上年|上期|当月|本月/;
const TARGET = /目标|预期|规划|计划|任务|预算(?!内|外|收|支)|拟|力争|指标值|要求/;
/** 为上年执行数的, 比上年: what stands behind is what a number is compared with. */
const COMPARED = /[为占]上|较|比(?![重例率值])/;
/** 本月止累计 is the month of the table, not that of publication. */
const OF_THE_TABLE = /^(?:本|当)[月季年期]/;
const MOST_SPANNED = 60;
/** Wider ones are no tables for people to read. */
const MOST_COLUMNS = 200;
const YEAR = /^(?:19|20)\d\d年?$/;

const hasValue = (row: readonly Cell[]) => row.some(({ text }) => readValue(text) !== null && !YEAR.test(text));

/** Whether a row goes on with the header: short words, some of them under a cell that spans several columns. */
function continuesHead(top: readonly Cell[], row: readonly Cell[]): boolean {
  return (
    row.every(({ text }) => text.length <= LONGEST_HEAD) &&
    row.some(({ text }, i) => text !== '' && top[i]?.text === '')
  );
}

function headRows({ rows }: Grid): number {
  const top = rows[0] as readonly Cell[];
  if (hasValue(top) || top.some(({ text }) => text.length > LONGEST_HEAD)) return 0;
  if (top.filter(({ text }) => text !== '').length < 2) return 0;
  let head = 1;
  while (head < MOST_HEAD_ROWS && head < rows.length - 1) {
    const row = rows[head] as readonly Cell[];
    if (row[0]?.text !== '' || hasValue(row) || !continuesHead(top, row)) break;
    head++;
  }
  return head;
}

/** The header cells above a column from top to bottom; a merged cell holds for all columns it spans. */
function pathOf(grid: Grid, head: number, column: number): { cell: Cell; row: number }[] {
  const path: { cell: Cell; row: number }[] = [];
  for (let row = 0; row < head; row++) {
    const cells = grid.rows[row] as readonly Cell[];
    let at = column;
    const below = row + 1 < head && grid.rows[row + 1]?.[column]?.text !== '';
    if (below) while (at > 0 && column - at < MOST_SPANNED && cells[at]?.text === '') at--;
    const cell = cells[at];
    if (cell?.text) path.push({ cell, row });
  }
  return path;
}

function roleOf(words: string, texts: readonly string[]): Role {
  if (RESPONSIBLE.test(words)) return 'responsible';
  if (DUE.test(words)) return 'due';
  if (texts.some((text) => /^(?:约束性|预期性|指导性)/.test(text))) return 'attribute';
  if (/单位$/.test(words)) return texts.some((text) => wholeUnit(text)) ? 'unit' : 'plain';
  return SKIPPED.test(words) ? 'skip' : 'plain';
}

const NO_INDICATOR = {
  indicator: null,
  unit: null,
  period: null,
  status: null,
  shared: false,
  growth: false,
  yearly: false,
  annual: false,
  base: null,
};

function readColumn(grid: Grid, head: number, column: number, { cues, published, above }: Around): Column {
  const year = (above && /^(\d{4})(?:-\d\d)?(?:\/\1-\d\d)?$/.exec(above)?.[1]) || null;
  const path = pathOf(grid, head, column);
  const all = path.map(({ cell }) => cell.text).join('');
  const texts = grid.rows.slice(head, head + 50).map((row) => row[column]?.text ?? '');
  const role = roleOf(all, texts);
  if (role !== 'plain') return { ...NO_INDICATOR, role };
  let unit: CellUnit | null = null;
  let period: string | null = null;
  let names = '';
  for (const { cell, row } of path) {
    let bare = cell.text;
    const compared = COMPARED.exec(bare)?.index ?? bare.length;
    for (const cue of cues(grid.first + row)) {
      if (cue.start < cell.start || cue.end > cell.end) continue;
      const stated = cue.role !== 'base' && !OF_THE_TABLE.test(cue.quote) && cue.start - cell.start < compared;
      // 1—6月 is of the year that the title names.
      const own = year === null || !cue.implied || cue.quote.includes('年');
      if (stated && cue.value) period = own ? cue.value : cue.value.replace(/\d{4}/g, year);
      bare = bare.replace(cue.quote, '');
    }
    if (/^(?:19|20)\d\d$/.test(cell.text)) period = cell.text;
    const split = splitUnit(bare);
    unit = split.unit ?? unit;
    if (!isRespect(split.words)) names += split.words.replace(/^其中[：:]?|^年(?!度|均|末)|^的|^截[至止]到?/u, '');
  }
  // 预算数为上年执行数的%: what stands before 为 is what is told.
  const told = all.split(/[为占]上/)[0] as string;
  const overYears = names === '' && OVER_YEARS.test(all);
  const growth = (GROWTH.test(all) && !/完成率|贡献/.test(all)) || overYears;
  return {
    role,
    indicator:
      names === '' ? null : names.replace(/(?:年均|同比|环比)?(?:增速|增长|增幅)$|(?:目标|指标)值?$/u, '') || null,
    unit,
    period,
    status: statusOf(overYears ? '' : told, growth, period, published),
    shared: path.length > 1 && !TARGET.test(path.at(-1)?.cell.text ?? ''),
    growth,
    yearly: /年均/.test(all) || overYears,
    annual: /年度|全年/.test(all),
    base: BASE.exec(all)?.[0] ?? null,
  };
}

function statusOf(words: string, growth: boolean, period: string | null, published: string | null): Status | null {
  if (/^(?:\d{4}年)?(?:概算|估算)?总投资/.test(words)) return 'actual';
  const reached = ACTUAL.test(
    words.replace(/(?:计划|预期|目标|拟)完成|完成(?:标准|要求|目标)|任务完成值|〔累计〕|\[累计\]/u, '目标'),
  );
  if (reached) return 'actual';
  if (TARGET.test(words)) return 'target';
  if (growth && !period) return null;
  const side = outlook(period, published);
  return side === 'past' ? 'actual' : side === 'future' ? 'target' : null;
}

/** The period cues of a paragraph. */
export type Cues = (paragraph: number) => readonly PeriodCue[];

/** What is known of a table from around it. */
export interface Around {
  cues: Cues;
  /** EDTF day of publication, null where unknown. */
  published: string | null;
  /** The period that caption or title names, null where none. */
  above: string | null;
}

/** The best first: in 单位名称 | 项目 | 金额 the rows are of 项目. */
const NAMES_ROWS = [/指标/, /项目|任务|^名称/, /产品|品种|行业|名称|县|区|乡|镇|地区|城市|年份/] as const;

/** Reads the header of a table and what each column holds. Looks at fifty rows at most. */
export function readLayout(grid: Grid, around: Around): Layout {
  const head = headRows(grid);
  const width = Math.min(MOST_COLUMNS, Math.max(...grid.rows.slice(0, head + 50).map((row) => row.length)));
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) columns.push(readColumn(grid, head, i, around));
  const body = grid.rows.slice(head, head + 50);
  const isNumeric = (i: number) => {
    const filled = body.flatMap((row) => (row[i]?.text ? [row[i] as Cell] : []));
    // A column of years names the rows.
    if (filled.every(({ text }) => YEAR.test(text))) return false;
    const numbers = filled.filter(({ text }) => readValue(text) !== null).length;
    return numbers > 0 && numbers * 3 >= filled.filter(({ text }) => !/^[—–-]+$/.test(text)).length;
  };
  const plain = columns.flatMap(({ role }, i) => (role === 'plain' ? [i] : []));
  const firstValue = plain.find(isNumeric) ?? -1;
  const words = plain.filter((i) => firstValue < 0 || i < firstValue);
  const headText = (i: number) => grid.rows[0]?.[i]?.text ?? '';
  const byHead = NAMES_ROWS.map((names) => (head > 0 ? words.find((i) => names.test(headText(i))) : undefined));
  const label = byHead.find((i) => i !== undefined) ?? (firstValue < 0 ? words[0] : mostTelling(words, body)) ?? -1;
  const named = columns[label];
  if (named && firstValue >= 0) columns[label] = { ...named, role: 'label' };
  const kinds = head > 0 && /产品|品种|作物|行业|产业|门类|类别|类型|税种/.test(headText(label));
  return { columns: inherit(withBases(columns, around.published)), head, label, kinds, firstValue };
}

/** 目标值 over 2025年 | 2030年, told of in 2026: the year that is over is where the plan begins. */
function withBases(columns: readonly Column[], published: string | null): Column[] {
  const side = ({ period, status, shared }: Column) =>
    shared && status === 'target' && period?.length === 4 ? outlook(period, published) : null;
  const ahead = columns.some((column) => side(column) === 'future' || side(column) === 'now');
  return columns.map((column) => (ahead && side(column) === 'past' ? { ...column, status: 'actual' } : column));
}

/** The column whose cells tell the rows apart best (品类, not 能效等级); the last of several, for the first ones are what groups rows. */
function mostTelling(columns: readonly number[], body: readonly (readonly Cell[])[]): number | undefined {
  const different = (i: number) => new Set(body.map((row) => row[i]?.text ?? '')).size;
  const most = Math.max(0, ...columns.map(different));
  return columns.findLast((i) => different(i) === most);
}

/**
 * A column of changes takes its time from the one it belongs to: yearly growth from the plan's last target, else the
 * column before; and its name too, where that column has one (产值 | 增速).
 */
function inherit(columns: readonly Column[]): Column[] {
  const last = columns.findLast((column) => column.period !== null && column.status === 'target');
  let dated: Column | undefined;
  let named: string | null = null;
  return columns.map((column) => {
    if (column.role !== 'plain') return column;
    const from = column.yearly ? (last ?? dated) : dated;
    const filled = { ...column };
    if (column.growth && !column.indicator) filled.indicator = named;
    if (column.period === null && from && (column.growth || column.unit?.kind === 'percent')) {
      filled.period = (column.annual ? from.period?.slice(0, 4) : from.period) ?? null;
      filled.status ??= from.status;
    }
    if (column.period !== null) dated = filled;
    if (!column.growth) named = column.indicator;
    return filled;
  });
}
