import type { Choices, OptionsPort } from '../port.ts';
import { useWords } from '../words.tsx';

interface KeepSectionProps {
  choices: Choices;
  onChange: (change: Parameters<OptionsPort['change']>[0]) => void;
}

const LEAST = 10;
const MOST = 5000;

/** What is kept of articles that the reader did not save. */
export function KeepSection({ choices, onChange }: KeepSectionProps) {
  const { t } = useWords();
  return (
    <section class="options__section" aria-labelledby="keeping">
      <h2 id="keeping">{t('options.keeping')}</h2>
      <fieldset class="keep" aria-labelledby="keeping">
        <label class="choice">
          <input type="radio" name="keep" checked={choices.keep === 'all'} onChange={() => onChange({ keep: 'all' })} />
          <span>{t('options.keepAll')}</span>
        </label>
        <p class="keep__more soft small">
          <label for="recent">{t('options.keepAllText')}</label>
          <input
            id="recent"
            class="field field--number"
            type="number"
            min={LEAST}
            max={MOST}
            step={10}
            disabled={choices.keep !== 'all'}
            aria-label={t('options.recentLabel')}
            aria-describedby="recent-range"
            value={choices.recent}
            onChange={({ currentTarget }) => {
              const wanted = Math.round(currentTarget.valueAsNumber);
              if (wanted >= LEAST && wanted <= MOST) onChange({ recent: wanted });
              else currentTarget.value = String(choices.recent);
            }}
          />
          <span id="recent-range">{t('options.recentRange')}</span>
        </p>
        <label class="choice">
          <input
            type="radio"
            name="keep"
            checked={choices.keep === 'saved'}
            onChange={() => onChange({ keep: 'saved' })}
          />
          <span>{t('options.keepSaved')}</span>
        </label>
        <p class="keep__more soft small">{t('options.keepSavedText')}</p>
      </fieldset>
    </section>
  );
}
