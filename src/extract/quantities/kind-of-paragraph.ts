import type { Status } from '../types.ts';
import { kindOfYearRow } from './kind-of-text.ts';
import { tellsResults } from './work-report.ts';

/** Where a paragraph stands. */
interface Place {
  published: string | null;
  /** What the paragraphs before it look ahead to; `listed`: it is an item of a list of plans. */
  outlook: Status | null;
  listed: boolean;
  /** The article is a report of work. */
  inReport: boolean;
}

/** What a paragraph says of all its numbers by how it opens: 2025年｜…, 这五年，…, （五）民生福祉持续改善。; null where nothing. */
export function kindOfParagraph(text: string, { published, outlook, listed, inReport }: Place): Status | null {
  const planned = listed || outlook !== null;
  return kindOfYearRow(text, published) ?? (tellsResults(text, inReport && !planned) ? 'actual' : null);
}
