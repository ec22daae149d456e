import type { Fact } from '../../summary/ledger/facts.ts';
import type { SeriesYear } from '../../summary/ledger/series.ts';
import { formatFact } from '../format/fact.ts';
import { useWords } from '../words.tsx';

const WIDTH = 360;
const HEIGHT = 150;
const EDGE = { left: 12, right: 12, top: 22, bottom: 22 };

const middle = (fact: Fact) => (Array.isArray(fact.value) ? (fact.value[0] + fact.value[1]) / 2 : fact.value);

/** Targets (hollow) against actuals (full, joined) over the years, and the same as a table. */
export function SeriesChart({ series, name }: { series: readonly SeriesYear[]; name: string }) {
  const words = useWords();
  const { t } = words;
  const values = series.flatMap(({ target, actual }) =>
    [target, actual].flatMap((fact) => (fact ? [middle(fact)] : [])),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const first = Number(series[0]?.year);
  const span = Math.max(1, Number(series.at(-1)?.year) - first);
  const x = (year: string) => EDGE.left + 14 + ((Number(year) - first) / span) * (WIDTH - EDGE.left - EDGE.right - 28);
  const y = (value: number) =>
    EDGE.top + (1 - (high === low ? 0.5 : (value - low) / (high - low))) * (HEIGHT - EDGE.top - EDGE.bottom - 12);
  const line = series.flatMap(({ year, actual }) => (actual ? [`${x(year)},${y(middle(actual))}`] : []));
  return (
    <figure class="chart">
      <figcaption class="detail__head">{t('ledger.chart', { name })}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line
          class="chart__axis"
          x1={EDGE.left}
          x2={WIDTH - EDGE.right}
          y1={HEIGHT - EDGE.bottom}
          y2={HEIGHT - EDGE.bottom}
        />
        <polyline class="chart__line" points={line.join(' ')} />
        {series.map(({ year, target, actual }) => (
          <g key={year}>
            <text class="chart__year" x={x(year)} y={HEIGHT - 6}>
              {year}
            </text>
            {target && (
              <path class="chart__target" d={`M${x(year)} ${y(middle(target)) - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} />
            )}
            {actual && <circle class="chart__actual" cx={x(year)} cy={y(middle(actual))} r="3.5" />}
          </g>
        ))}
      </svg>
      <table class="chart__table">
        <caption class="visually-hidden">{t('ledger.chart', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ledger.year')}</th>
            <th scope="col">
              <span class="chart__key chart__key--target" aria-hidden="true" /> {t('one.target')}
            </th>
            <th scope="col">
              <span class="chart__key chart__key--actual" aria-hidden="true" /> {t('kind.actual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ year, target, actual }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{target ? formatFact(target, words) : '–'}</td>
              <td>{actual ? formatFact(actual, words) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
