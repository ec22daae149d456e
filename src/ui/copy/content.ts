import type { Summary } from '../../summary/schema.ts';
import type { Figure, FigureRow } from '../../summary/views/figure-rows.ts';
import { targetsByIndicator } from '../../summary/views/targets.ts';
import { formatPeriod, formatPublished } from '../format/period.ts';
import { formatBound, formatValue } from '../format/value.ts';
import type { Words } from '../words.tsx';

/** A line of a cell, and what is said of it in small. */
export interface Line {
  text: string;
  note: string;
}

export interface TargetRow {
  subject: string;
  indicator: string;
  values: Line[];
  due: Line;
}

/** What a picture of the targets holds, in words. */
export interface PictureContent {
  title: string;
  /** Publisher and day. */
  source: string;
  name: string;
  head: { subject: string; indicator: string; value: string; due: string };
  rows: TargetRow[];
  /** Says of so many rows that they had no place. */
  more: (rows: number) => string;
}

/** Publisher and moment of publication, as the title block says them. */
export function sourceOf({ publisher, published }: Summary, words: Words): string {
  const { t } = words;
  const day = published ? formatPublished(published, words) : t('title.noDate');
  return [publisher ?? t('title.noPublisher'), day].join(t('list.apart'));
}

/** A number with the sign of its bound, and what it is measured against. */
function figureLineOf(figure: Figure, words: Words): Line {
  const { t } = words;
  const notes = [
    figure.tier && t(`tier.${figure.tier}`),
    figure.measure === 'share' && t('measure.share'),
    figure.base,
  ];
  return {
    text: `${formatBound(figure, words)?.sign ?? ''}${formatValue(figure, words)}`,
    note: notes.filter((note) => typeof note === 'string').join(' · '),
  };
}

export function rowOf(row: FigureRow, words: Words): TargetRow {
  const { t } = words;
  return {
    subject: row.subject ?? '',
    indicator: row.indicator ?? t('figures.unnamed'),
    values: row.figures.map((figure) => figureLineOf(figure, words)),
    due: {
      text: row.period ? formatPeriod(row.period, words) : t('figures.noPeriod'),
      note: row.implied ? t('figures.implied') : '',
    },
  };
}

/** The targets of a summary as a picture has them. */
export function pictureContent(summary: Summary, words: Words): PictureContent {
  const { t } = words;
  return {
    title: summary.title || t('title.none'),
    source: sourceOf(summary, words),
    name: t('sections.target'),
    head: {
      subject: t('table.subject'),
      indicator: t('figures.indicator'),
      value: t('figures.level'),
      due: t('figures.due'),
    },
    rows: targetsByIndicator(summary).map((row) => rowOf(row, words)),
    more: (rows) => t('copy.more', rows),
  };
}
