import { readUnit, type UnitKind } from '../../language/units.ts';

/** A unit of a header or cell: 万吨 is 吨 with exponent 4. */
export interface CellUnit {
  name: string;
  kind: UnitKind;
  /** Power of ten that the scale words and the unit itself take out. */
  exponent: number;
}

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const LONGEST_SCALE = 3;
const LONGEST_DENOMINATOR = 6;

/** The unit that begins at `at`, scale words before it included, and where it ends; null where none does. */
export function readScaledUnit(text: string, at: number): { unit: CellUnit; end: number } | null {
  let scale = 0;
  // The shortest scale goes first: 千瓦 is a unit, 千人 is a thousand.
  for (let from = at; from <= at + LONGEST_SCALE; from++) {
    const hit = readUnit(text, from);
    if (hit) {
      const { name, kind, exponent } = hit.unit;
      return { unit: { name, kind, exponent: exponent + scale }, end: hit.end };
    }
    const more = SCALES[text.charAt(from)];
    if (more === undefined) return null;
    scale += more;
  }
  return null;
}

/** Symbols of headers whose words the record has. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'μg/m': '微克/立方米',
  'ug/m': '微克/立方米',
  'mg/m': '毫克/立方米',
};

/** The unit that the whole text is (亿元, 万元/人, 个（家）), or null. */
export function wholeUnit(text: string): CellUnit | null {
  const symbol = SYMBOLS[text.replace('µ', 'μ').replace(/[3³]$/u, '')];
  if (symbol) return { name: symbol, kind: 'physical', exponent: 0 };
  const hit = readScaledUnit(text, 0);
  if (!hit) return null;
  const rest = text.slice(hit.end);
  if (rest === '' || /^[（(][^（）()]{1,4}[）)]$/.test(rest)) return hit.unit;
  if (/^[/／]/.test(rest) && rest.length <= LONGEST_DENOMINATOR)
    return { ...hit.unit, name: `${hit.unit.name}/${rest.slice(1)}` };
  return null;
}

/** The words without the unit in brackets (or the % at the end), and that unit: 产值（亿元）, 森林覆盖率（%）. */
export function splitUnit(text: string): { words: string; unit: CellUnit | null } {
  let unit: CellUnit | null = null;
  const words = text.replace(/[（(]([^（）()]{1,12})[）)]/g, (whole, inside: string) => {
    const found = wholeUnit(inside.replace(/^单位[：:]/, '').trim()) ?? (/^[±+-]+[%％]$/.test(inside) ? PERCENT : null);
    if (!found) return whole;
    unit ??= found;
    return '';
  });
  const percent = /[%％]$/.test(words);
  return { words: (percent ? words.slice(0, -1) : words).trim(), unit: unit ?? (percent ? PERCENT : null) };
}

export const PERCENT: CellUnit = { name: '%', kind: 'percent', exponent: 0 };
export const POINTS: CellUnit = { name: '百分点', kind: 'points', exponent: 0 };

/** Units that a caption gives for the whole table: 单位：亿元、%. */
export function captionUnits(captions: readonly { text: string }[]): CellUnit[] {
  for (const { text } of captions) {
    const listed = /单位[：:]([^）)]{1,24})/.exec(text)?.[1];
    if (!listed) continue;
    return listed.split(/[、，,；;]/).flatMap((word) => wholeUnit(word.trim()) ?? []);
  }
  return [];
}
