import { useMemo } from 'preact/hooks';
import type { Summary } from '../../summary/schema.ts';
import { useWords } from '../words.tsx';
import { cut, marksByParagraph } from './pieces.ts';

/** The id of a paragraph, for the way from the summary to the text. */
export const paragraphId = (paragraph: number) => `paragraph-${paragraph}`;

/** The text with its marks. A row of a table is one paragraph, its cells set apart by tabs. */
export function MarkedText({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const marks = useMemo(() => marksByParagraph(summary), [summary]);
  return (
    <section class="marked" aria-labelledby="marked-head" lang="zh-CN">
      <h2 class="visually-hidden" id="marked-head">
        {t('text.article')}
      </h2>
      {summary.title && (
        <p class="marked__title" id={paragraphId(-1)}>
          {summary.title}
        </p>
      )}
      {summary.paragraphs.map((text, index) => (
        <p key={index} id={paragraphId(index)} class={text.includes('\t') ? 'marked__row' : undefined}>
          {cut(text, marks.get(index) ?? []).map(({ text: piece, kind, start }) =>
            kind === null ? (
              piece
            ) : (
              <span key={start} class={`kind kind--${kind}`} data-start={start}>
                {piece}
              </span>
            ),
          )}
        </p>
      ))}
    </section>
  );
}
