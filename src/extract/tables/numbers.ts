import type { Attribute, Bound, Measure, QuantityMention, Status } from '../types.ts';
import type { Column } from './columns.ts';
import type { Cell } from './grid.ts';
import { isChangeName, isIndexName, isShareName } from './labels.ts';
import type { TableFacts } from './tables.ts';
import { type CellUnit, PERCENT, POINTS, wholeUnit } from './unit.ts';
import { type CellValue, scaledValue } from './value.ts';

/** What a row says of its cells. */
export interface RowFacts {
  paragraph: number;
  /** What the row is about: an indicator, or the body that the numbers belong to. */
  name: string;
  unit: CellUnit | null;
  /** 约束性 or 预期性: the row is of targets. */
  required: boolean;
  /** The row of sums. */
  total: boolean;
  /** The row is a kind of what the columns measure: 粮食 under 产量. */
  kind: boolean;
  due: string | null;
  responsible: string | null;
  /** The row is named by a year or month. */
  period: string | null;
}

/** The quantity of a cell that is one number; null where nothing gives it a unit. */
export function numberOf(
  cell: Cell,
  value: CellValue,
  column: Column,
  row: RowFacts,
  facts: TableFacts,
): QuantityMention | null {
  const indicator = (row.kind && column.indicator ? row.name : '') + (column.indicator ?? row.name) || null;
  const name = indicator ?? '';
  const change = (column.growth && !value.cumulative) || value.change !== null;
  const unit = unitOf(value, column, row, facts, name, change);
  if (!unit) return null;
  const measure = measureOf(unit, change || isChangeName(name), name);
  const { status, implied: statusImplied } = tableStatus(column, row, facts);
  const period = periodOf(column, row, facts, status);
  const implied: Attribute[] = [];
  if (statusImplied) implied.push('status');
  if (period.implied) implied.push('period');
  const start = cell.start + value.start;
  const end = cell.start + value.end;
  return {
    paragraph: row.paragraph,
    start,
    end,
    quote: cell.text.slice(value.start, value.end),
    status,
    indicator,
    measure,
    value: scaledValue(value, unit.exponent),
    unit: unit.name,
    bound: (value.bound === '=' && CAP.test(name) ? '<=' : value.bound) as Bound,
    period: period.value,
    direction: directionOf(value, measure, name),
    base: change ? column.base : null,
    tier: null,
    subject: column.indicator && row.name && !row.total && !row.period && !row.kind ? row.name : null,
    speaker: null,
    responsible: status === 'target' ? row.responsible : null,
    implied,
    rule: 'tables/cell',
  };
}

/** 单件最高补贴, 每人限购: what may not be gone beyond. */
const CAP =
  /最高(?![气水]|学历)[^，。；]{0,4}(?:补[贴助]|奖[励补]|限额|额度|金额|资助|标准)|(?:上限|限额)$|^每[人户][^，。；]{0,4}限[购领额]$/;

function unitOf(
  value: CellValue,
  column: Column,
  row: RowFacts,
  { units }: TableFacts,
  name: string,
  change: boolean,
): CellUnit | null {
  if (value.unit) return value.unit;
  const ofRow = column.indicator && !row.unit ? null : row.unit;
  const proportion = ofRow?.kind === 'percent' && !isChangeName(name);
  // 〔4.2〕 of a proportion in the column of growth is how far it moves.
  if (column.growth && proportion && (value.cumulative || column.unit?.kind === 'percent' || !column.unit))
    return POINTS;
  if (change) return column.unit?.kind === 'points' ? column.unit : (column.unit ?? PERCENT);
  if (isIndexName(name) && !ofRow) return null;
  if (column.growth) return ofRow ?? PERCENT;
  const listed = units.find(({ kind }) => (kind === 'percent') === isShareName(name)) ?? null;
  return column.unit ?? ofRow ?? listed ?? (isShareName(name) ? PERCENT : countedBy(name));
}

/** 招生人数, 户数: a name that ends in what is counted says the unit. */
function countedBy(name: string): CellUnit | null {
  const unit = COUNTED.exec(name)?.[1];
  return unit ? wholeUnit(unit) : null;
}
const COUNTED = /([人户家个套台件次项辆座处所名班])数$/;

function measureOf(unit: CellUnit, change: boolean, name: string): Measure {
  if (unit.kind === 'points') return 'difference';
  if (unit.kind === 'percent') return change ? 'growth' : 'share';
  if (unit.kind === 'multiple') return change ? 'growth' : 'multiple';
  return change && !isChangeName(name) ? 'difference' : 'level';
}

function directionOf(value: CellValue, measure: Measure, name: string): QuantityMention['direction'] {
  if (value.change) return value.change;
  if (measure !== 'growth' && measure !== 'difference') return null;
  if (value.negative || /降低|下降|降幅|减少/.test(name)) return 'down';
  return 'up';
}

/** Whether the numbers of a cell are intended or reached: by the column, the row, then the table. */
export function tableStatus(column: Column, row: RowFacts, facts: TableFacts): { status: Status; implied: boolean } {
  if (column.status) return { status: column.status, implied: false };
  if (row.required || row.due) return { status: 'target', implied: false };
  return { status: facts.status ?? 'actual', implied: true };
}

/** When they hold or are due: a year in the header before the row's deadline, and that before the table's title. */
export function periodOf(
  column: Column,
  row: RowFacts,
  facts: TableFacts,
  status: Status,
): { value: string | null; implied: boolean } {
  const own = column.period ?? row.period ?? (status === 'target' ? row.due : null);
  if (own) return { value: own, implied: false };
  // 总投资 of a project is not spent in the year of the list.
  if (column.status === 'actual' && /总投资/.test(column.indicator ?? '')) return { value: null, implied: false };
  return { value: facts.period, implied: facts.period !== null };
}
