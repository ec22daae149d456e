import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Summary } from '../summary/schema.ts';
import { deadlines } from '../summary/views/deadlines.ts';
import { essence } from '../summary/views/essence.ts';
import { otherFigures } from '../summary/views/other-figures.ts';
import { people } from '../summary/views/people.ts';
import { targetsByIndicator } from '../summary/views/targets.ts';
import { timeline } from '../summary/views/timeline.ts';
import { afterFrame } from './after-frame.ts';
import { type CorrectionActions, Corrections } from './Corrections.tsx';
import { countMarks } from './counts.ts';
import { DeadlineScale } from './DeadlineScale.tsx';
import { Essence } from './Essence.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { Goto } from './Jump.tsx';
import { KindSwatch } from './KindSwatch.tsx';
import { KINDS, type Kind } from './kinds.ts';
import { People } from './People.tsx';
import type { PagePort } from './port.ts';
import { Steps } from './Steps.tsx';
import { Structure } from './Structure.tsx';
import { Timeline } from './Timeline.tsx';
import { TitleBlock } from './TitleBlock.tsx';
import { useWords } from './words.tsx';

interface SummaryViewProps {
  summary: Summary;
  goto: Goto;
  /** Goes from mark to mark; there are no buttons for it without a page. */
  step?: PagePort['step'];
  /** What can be done about what the reader put right; not listed without it. */
  corrections?: CorrectionActions;
}

/** So many indicators fill the first sight of a view. */
const FIRST_INDICATORS = 6;

/** The whole summary of an article, for the popup and any other view that stands beside the page. */
export function SummaryView({ summary, goto, step, corrections }: SummaryViewProps) {
  const { t } = useWords();
  const counts = useMemo(() => countMarks(summary), [summary]);
  const targets = useMemo(() => targetsByIndicator(summary), [summary]);
  const due = useMemo(() => deadlines(summary), [summary]);
  const facts = useMemo(() => essence(summary), [summary]);
  // In the order in which they are made; the first step completes the targets.
  const below = [
    <Figures key="actual" summary={summary} goto={goto} step={step} />,
    <Dates key="date" summary={summary} goto={goto} step={step} />,
    <Officials key="official" summary={summary} goto={goto} step={step} />,
    <Fragment key="rest">
      <Structure summary={summary} goto={goto} />
      {corrections && <Corrections summary={summary} actions={corrections} />}
    </Fragment>,
  ];
  const shown = useSteps(summary.id, below.length + 1);
  return (
    <article class="summary">
      <TitleBlock summary={summary} />
      <Essence facts={facts} />
      <nav class="sections" aria-label={t('sections.title')}>
        {KINDS.map((kind) => (
          <a key={kind} class="sections__link" href={`#section-${kind}`}>
            {t(`kind.${kind}`)} <span class="sections__count">{counts[kind]}</span>
          </a>
        ))}
      </nav>
      <Section kind="target" empty={targets.length === 0} step={step}>
        <DeadlineScale deadlines={due} />
        <FigureTable
          rows={shown > 0 ? targets : targets.slice(0, FIRST_INDICATORS)}
          caption={t('sections.target')}
          until={t('figures.due')}
          goto={goto}
        />
      </Section>
      {below.slice(0, Math.max(0, shown - 1))}
    </article>
  );
}

type PartProps = Pick<SummaryViewProps, 'summary' | 'goto' | 'step'>;

// What a part shows is found when it is drawn: the first sight does not wait for it.

function Figures({ summary, goto, step }: PartProps) {
  const { t } = useWords();
  const rows = useMemo(() => otherFigures(summary), [summary]);
  return (
    <Section kind="actual" empty={rows.length === 0} step={step}>
      <FigureTable rows={rows} caption={t('sections.actual')} until={t('figures.period')} goto={goto} />
    </Section>
  );
}

function Dates({ summary, goto, step }: PartProps) {
  const entries = useMemo(() => timeline(summary), [summary]);
  return (
    <Section kind="date" empty={entries.length === 0} step={step}>
      <Timeline entries={entries} goto={goto} />
    </Section>
  );
}

function Officials({ summary, goto, step }: PartProps) {
  const found = useMemo(() => people(summary), [summary]);
  return (
    <Section kind="official" empty={found.length === 0} step={step}>
      <People people={found} summary={summary} goto={goto} />
    </Section>
  );
}

/**
 * Counts from 0 to `steps` for each new `id`, a step after each paint: what is below the first sight is made after it was shown, and
 * in pieces, for the tables of a long article take longer than all else together.
 */
function useSteps(id: string, steps: number): number {
  const [made, setMade] = useState({ id, step: 0 });
  const step = made.id === id ? made.step : 0;
  useEffect(() => {
    if (step >= steps) return;
    const next = () => setMade({ id, step: step + 1 });
    // Effects do not wait for a view that the browser has not shown yet, as it does not show a popup before it has loaded.
    if (step === 0) return afterFrame(next);
    next();
  }, [id, step, steps]);
  return step;
}

interface SectionProps {
  kind: Kind;
  empty: boolean;
  step: PagePort['step'] | undefined;
  children: ComponentChildren;
}

/** One kind under its heading; where the article has none of it, a sentence says so. */
function Section({ kind, empty, step, children }: SectionProps) {
  const { t } = useWords();
  const id = `section-${kind}`;
  return (
    <section class="section" id={id} aria-labelledby={`${id}-head`}>
      <div class="section__bar">
        <h2 class="section__head" id={`${id}-head`}>
          <KindSwatch kind={kind}>{t(`sections.${kind}`)}</KindSwatch>
        </h2>
        {step && !empty && <Steps kind={kind} step={step} />}
      </div>
      {empty ? <p class="section__empty">{t(`empty.${kind}`)}</p> : children}
    </section>
  );
}
