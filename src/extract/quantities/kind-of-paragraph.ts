import type { Status } from '../types.ts';
import type { Carried } from './carried.ts';
import { instructs, isPromisedItem } from './instructions.ts';
import { kindOfYearRow } from './kind-of-text.ts';
import { isReported, type Section } from './section.ts';
import { tellsResults } from './work-report.ts';

/** Where a paragraph stands. */
interface Place {
  published: string | null;
  /** What the text before it left behind, and the section it is in. */
  carried: Carried;
  section: Section;
  /** It is an item of a list of plans. */
  listed: boolean;
  /** The article is a report of work. */
  inReport: boolean;
}

/** What a paragraph says of all its numbers by how it opens: 2025年｜…, 这五年，…, （五）民生福祉持续改善。, 积极发展…，健全…; null where nothing. */
export function kindOfParagraph(text: string, { published, carried, section, listed, inReport }: Place): Status | null {
  const planned = listed || carried.outlook !== null;
  const ofYear = kindOfYearRow(text, published);
  if (ofYear) return ofYear;
  if (tellsResults(text, inReport && !planned)) return 'actual';
  return !isReported(section) && (isPromisedItem(text) || instructs(text)) ? 'target' : null;
}
