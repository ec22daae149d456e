import { useEffect, useRef } from 'preact/hooks';
import type { EXPORT_FORMATS, ExportFormat } from './port.ts';
import { useWords } from './words.tsx';

/** What the file is, in letters that are the same in every language. */
const KINDS: Partial<Record<ExportFormat, string>> = {
  ...{ xlsx: 'XLSX', markdown: 'MD', ics: 'ICS', json: 'JSON' },
  ...{ bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL', annotations: 'JSON-LD' },
};

interface ExportMenuProps {
  label: string;
  formats: readonly (typeof EXPORT_FORMATS)[number][];
  disabled?: boolean;
  onChoose: (format: ExportFormat) => void;
}

/** A button that opens the list of file formats. Escape, a choice, or focus going elsewhere closes it. */
export function ExportMenu({ label, formats, disabled = false, onChoose }: ExportMenuProps) {
  const { t } = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const close = (refocus: boolean) => {
    if (!details.current?.open) return;
    details.current.open = false;
    if (refocus) details.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && details.current?.contains(target))) close(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  if (disabled)
    return (
      <button type="button" class="button" disabled>
        {label}
      </button>
    );
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        close(true);
      }}
    >
      <summary class="button">{label}</summary>
      <ul class="menu__list">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              class="menu__item"
              onClick={() => {
                close(true);
                onChoose(format);
              }}
            >
              <span>{t(`export.${format}`)}</span>
              <span class="menu__kind">{KINDS[format] ?? 'CSV'}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
