import { useMemo } from 'preact/hooks';
import { choices, FIELDS, type Filter, NO_FILTER } from '../../summary/shelf/filter.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { useWords } from '../words.tsx';

/** So many values are offered; any other can be typed. */
const OFFERED = 300;

interface FiltersProps {
  rows: readonly ShelfRow[];
  filter: Filter;
  onChange: (filter: Filter) => void;
  onClose: () => void;
}

/** A field for each thing articles are filtered by, with the values that there are, most frequent first. */
export function Filters({ rows, filter, onChange, onClose }: FiltersProps) {
  const { t } = useWords();
  // Thousands of elements that stay as they are while a filter is chosen.
  const offered = useMemo(
    () =>
      FIELDS.map((field) => (
        <datalist key={field} id={`choices-${field}`}>
          {choices(rows, field, OFFERED).map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )),
    [rows],
  );
  return (
    <fieldset class="filters" id="filters" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <legend class="visually-hidden">{t('library.filters')}</legend>
      {FIELDS.map((field) => (
        <label key={field} class="filters__field">
          <span class="filters__name">{t(`library.filter.${field}`)}</span>
          <input
            class="field"
            list={`choices-${field}`}
            value={filter[field]}
            placeholder={t('library.any')}
            onInput={({ currentTarget }) => onChange({ ...filter, [field]: currentTarget.value })}
          />
        </label>
      ))}
      {offered}
      <label class="filters__check">
        <input
          type="checkbox"
          checked={filter.targets}
          onChange={({ currentTarget }) => onChange({ ...filter, targets: currentTarget.checked })}
        />
        {t('library.filter.targets')}
      </label>
      <button type="button" class="button" onClick={() => onChange(NO_FILTER)}>
        {t('library.noFilter')}
      </button>
    </fieldset>
  );
}
