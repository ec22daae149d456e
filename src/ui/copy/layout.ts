import type { Line, PictureContent, TargetRow } from './content.ts';
import { wrap } from './wrap.ts';

/** How a text is set; `draw.ts` knows face and colour. Sizes and lines are CSS pixels. */
export const STYLES = {
  title: { size: 22, line: 30 },
  source: { size: 13, line: 20 },
  name: { size: 14, line: 22 },
  head: { size: 12, line: 18 },
  subject: { size: 13, line: 21 },
  indicator: { size: 14, line: 21 },
  value: { size: 14, line: 21 },
  due: { size: 13, line: 21 },
  note: { size: 12, line: 17 },
} as const;
export type Style = keyof typeof STYLES;

interface PlacedText {
  text: string;
  style: Style;
  x: number;
  /** The middle of its line. */
  y: number;
  align: 'left' | 'right';
}

/** A box: the marker behind the name of the table, or a rule. */
interface PlacedBox {
  kind: 'marker' | 'rule';
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  texts: PlacedText[];
  boxes: PlacedBox[];
}

export type Measure = (text: string, style: Style) => number;

/** As wide as its words want, within these. */
const NARROWEST = 560;
const WIDEST = 720;
const MARGIN = 32;
const GAP = 20;
const ROW_PADDING = 8;
/** Canvases end at 32,767 pixels in every browser; at two to one this leaves room for the last row. */
const HIGHEST = 12_000;

interface Column {
  key: 'subject' | 'indicator' | 'value' | 'due';
  x: number;
  width: number;
  align: 'left' | 'right';
}

/** Where everything of a picture stands. What is more than a canvas can hold is left out, and the picture says how much. */
export function layOut(content: PictureContent, measure: Measure): Layout {
  const { columns, inner } = columnsFor(content, measure);
  const layout: Layout = { width: inner + 2 * MARGIN, height: 0, texts: [], boxes: [] };
  let y = MARGIN;
  const put = (lines: readonly string[], style: Style, x: number, align: 'left' | 'right' = 'left', from = y) => {
    const { line } = STYLES[style];
    lines.forEach((text, index) => {
      layout.texts.push({ text, style, x, y: from + line * (index + 0.5), align });
    });
    return from + line * lines.length;
  };
  const flow = (text: string, style: Style) => {
    y = put(
      wrap(text, inner, (part) => measure(part, style)),
      style,
      MARGIN,
    );
  };
  flow(content.title, 'title');
  y += 4;
  flow(content.source, 'source');
  y += 16;
  layout.boxes.push({ kind: 'marker', x: MARGIN - 3, y: y + 2, width: measure(content.name, 'name') + 6, height: 19 });
  flow(content.name, 'name');
  y += 8;
  for (const { key, x, width, align } of columns)
    put([content.head[key]], 'head', align === 'right' ? x + width : x, align);
  y += STYLES.head.line + 4;
  const rule = () => layout.boxes.push({ kind: 'rule', x: MARGIN, y, width: inner, height: 1 });
  let placed = 0;
  for (const row of content.rows) {
    if (y > HIGHEST) break;
    rule();
    const top = y + ROW_PADDING;
    let bottom = top;
    for (const { key, x, width, align } of columns) {
      let at = top;
      for (const { text, note } of cellOf(row, key)) {
        const edge = align === 'right' ? x + width : x;
        at = put(
          wrap(text, width, (part) => measure(part, key)),
          key,
          edge,
          align,
          at,
        );
        if (note)
          at = put(
            wrap(note, width, (part) => measure(part, 'note')),
            'note',
            edge,
            align,
            at,
          );
      }
      bottom = Math.max(bottom, at);
    }
    y = bottom + ROW_PADDING;
    placed++;
  }
  rule();
  if (placed < content.rows.length) {
    y += ROW_PADDING;
    flow(content.more(content.rows.length - placed), 'source');
  }
  layout.height = Math.ceil(y + MARGIN - ROW_PADDING);
  return layout;
}

function cellOf(row: TargetRow, key: Column['key']): Line[] {
  if (key === 'value') return row.values;
  return [key === 'due' ? row.due : { text: row[key], note: '' }];
}

/** As wide as their words, within bounds; the indicator has what is left. Without a subject in any row there is no column for it. */
function columnsFor(content: PictureContent, measure: Measure): { columns: Column[]; inner: number } {
  const { head, rows } = content;
  const widest = (key: Column['key'], most: number) =>
    Math.ceil(
      rows
        .flatMap((row) => cellOf(row, key))
        .reduce(
          (width, { text, note }) =>
            Math.max(width, Math.min(most, Math.max(measure(text, key), measure(note, 'note')))),
          measure(head[key], 'head'),
        ),
    );
  const hasSubject = rows.some(({ subject }) => subject !== '');
  const subject = hasSubject ? widest('subject', 130) : 0;
  const value = widest('value', 190);
  const due = widest('due', 130);
  const others = value + due + 2 * GAP + (hasSubject ? subject + GAP : 0);
  const title = Math.ceil(measure(content.title, 'title'));
  const wanted = Math.max(title, others + widest('indicator', WIDEST));
  const inner = Math.min(WIDEST, Math.max(NARROWEST, wanted + 2 * MARGIN)) - 2 * MARGIN;
  const columns: Omit<Column, 'x'>[] = [
    ...(hasSubject ? [{ key: 'subject', width: subject, align: 'left' } as const] : []),
    { key: 'indicator', width: inner - others, align: 'left' },
    { key: 'value', width: value, align: 'right' },
    { key: 'due', width: due, align: 'right' },
  ];
  let x = MARGIN;
  const placed = columns.map((column) => {
    const at = { ...column, x };
    x += column.width + GAP;
    return at;
  });
  return { columns: placed, inner };
}
