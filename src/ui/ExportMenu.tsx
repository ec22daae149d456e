import type { ComponentChildren } from 'preact';
import { Menu } from './Menu.tsx';
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
  /** What can be done beside downloading, above the formats. */
  children?: ComponentChildren;
}

/** The menu of file formats. */
export function ExportMenu({ label, formats, disabled = false, onChoose, children }: ExportMenuProps) {
  const { t } = useWords();
  if (disabled)
    return (
      <button type="button" class="button" disabled>
        {label}
      </button>
    );
  return (
    <Menu label={label}>
      {children}
      {formats.map((format) => (
        <li key={format}>
          <button type="button" class="menu__item" onClick={() => onChoose(format)}>
            <span>{t(`export.${format}`)}</span>
            <span class="menu__kind">{KINDS[format] ?? 'CSV'}</span>
          </button>
        </li>
      ))}
    </Menu>
  );
}
