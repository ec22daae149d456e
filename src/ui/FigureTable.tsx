import type { Figure, FigureRow } from '../summary/views/figure-rows.ts';
import { FigureValue } from './FigureValue.tsx';
import { formatPeriod } from './format/period.ts';
import type { Goto } from './Jump.tsx';
import { useWords } from './words.tsx';

interface FigureTableProps {
  rows: readonly FigureRow[];
  /** Names the table to who cannot see the heading above it. */
  caption: string;
  /** What the last column says: when a target is due, or when a figure held. */
  until: string;
  goto: Goto;
}

/** Indicator, level, growth and deadline in one row; rows of one indicator stand together under its name. */
export function FigureTable({ rows, caption, until, goto }: FigureTableProps) {
  const { t } = useWords();
  return (
    <table class="figures">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.indicator')}</th>
          <th scope="col" class="figures__head">
            {t('figures.level')}
          </th>
          <th scope="col" class="figures__head">
            {t('figures.change')}
          </th>
          <th scope="col" class="figures__head">
            {until}
          </th>
        </tr>
      </thead>
      {together(rows).map((group, index) => (
        <tbody key={index}>
          {group.map((row, at) => (
            <Row key={at} row={row} span={at === 0 ? group.length : 0} goto={goto} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** `span`: over how many rows the name of the indicator reaches; 0 where a row above has named it. */
function Row({ row, span, goto }: { row: FigureRow; span: number; goto: Goto }) {
  const words = useWords();
  const { t } = words;
  const changes = row.figures.filter(isChange);
  const levels = row.figures.filter((figure) => !isChange(figure));
  const [first] = [...levels, ...changes];
  const cell = (figures: Figure[]) =>
    figures.map((figure, index) => (
      <div key={index}>
        <FigureValue figure={figure} goto={goto} row={figure === first} />
      </div>
    ));
  return (
    <tr class="row">
      {span > 0 && (
        <th scope={span > 1 ? 'rowgroup' : 'row'} rowSpan={span} class="figures__name">
          {row.indicator === null ? (
            <span class="soft">{t('figures.unnamed')}</span>
          ) : (
            <span lang="zh">{row.indicator}</span>
          )}
          {row.subject && (
            <span class="figure__note" lang="zh">
              {row.subject}
            </span>
          )}
        </th>
      )}
      <td class="figures__number">{cell(levels)}</td>
      <td class="figures__number">{cell(changes)}</td>
      <td class="figures__until">
        {row.period ? formatPeriod(row.period, words) : <span class="soft">{t('figures.noPeriod')}</span>}
        {row.implied && <span class="figure__note">{t('figures.implied')}</span>}
      </td>
    </tr>
  );
}

function isChange({ measure }: Figure): boolean {
  return measure === 'growth' || measure === 'difference';
}

/** Neighbours that say something of the same indicator of the same subject. */
function together(rows: readonly FigureRow[]): FigureRow[][] {
  const groups: FigureRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const [head] = group ?? [];
    if (group && row.indicator !== null && head?.indicator === row.indicator && head.subject === row.subject)
      group.push(row);
    else groups.push([row]);
  }
  return groups;
}
