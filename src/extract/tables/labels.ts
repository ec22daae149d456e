import { type CellUnit, splitUnit } from './unit.ts';

const NUMBERING = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．]|\d{1,2}\.(?!\d)|[①-⑳●▲★*＊#])\s*/u;
const PART = /^(?:其中|其|#)[：:]?(?=.)|^[：:]/u;

/** What a row's label names, without its number and unit: 3.森林覆盖率（%） is 森林覆盖率 in %. */
export function readLabel(text: string): { name: string; unit: CellUnit | null } {
  const { words, unit } = splitUnit(text.replace(NUMBERING, '').replace(PART, ''));
  return { name: words.trim().replace(/[：:]$/u, ''), unit };
}

/** A name that is a proportion where no unit is given: 城镇化率, 占比. */
export const isShareName = (name: string) => /(?:率|占比|比重|比例|覆盖面|份额)$/.test(name) && !/生产率$/.test(name);

/** A name that itself says a change: 研发经费投入增长, 能耗降低, 增速. */
export const isChangeName = (name: string) =>
  /(?:增长|增速|增幅|增长率|(?:降低|下降)(?:率|比例|幅度)?|降幅|减少|递增)$/.test(name);

/** 价格指数（上年=100）: a number without a unit. */
export const isIndexName = (name: string) => /指数/.test(name);

/** 合计, 总计: the row of sums. */
export const isTotal = (text: string) => /^(?:合\s*计|总\s*计|小\s*计|全[市县省区]合?计?$)/.test(text);
