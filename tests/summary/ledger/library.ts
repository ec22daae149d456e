import { buildSummary } from '../../../src/summary/build.ts';
import type { Summary } from '../../../src/summary/schema.ts';
import { sampleId } from '../sample.ts';
import { goldArticles } from './gold.ts';

/** The thirty articles as a reader has them who saved one a minute. */
export function goldLibrary(): Promise<Summary[]> {
  return Promise.all(
    goldArticles().map(async ({ name, source }, index) => {
      const { id, quantities, dates, officials, outline, programmes, documents, ...article } = source;
      const summary = await buildSummary({
        article: { ...article, url: `https://news.example/${name}.html` },
        extraction: { quantities, dates, officials, outline, programmes, documents },
        policy: true,
        now: new Date(Date.UTC(2026, 2, 1, 8, index)),
        id: sampleId(index + 1),
        extractorVersion: '0.1.0',
      });
      return { ...summary, saved: true, savedAt: summary.firstReadAt };
    }),
  );
}
