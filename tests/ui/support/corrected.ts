import { withCorrection } from '../../../src/summary/corrections/record.ts';
import { placeOf } from '../../../src/summary/place.ts';
import type { Summary } from '../../../src/summary/schema.ts';
import { sampleSummary } from './sample.ts';

/** The sample with a mark that the reader hid and one whose words are gone. */
export function correctedSummary(): Summary {
  const summary = sampleSummary();
  const [first, other] = summary.quantities.slice(1);
  if (!first || !other) throw new Error('the sample lacks numbers');
  const hidden = withCorrection(summary, {
    ...{ id: '3f0c2a52-6a43-4d29-9d52-0d9d8f4c7c33', now: new Date(summary.firstReadAt), place: placeOf(first) },
    deed: { do: 'hide', kind: first.status, rule: first.rule },
  });
  const [made] = hidden?.corrections ?? [];
  if (!hidden || !made) throw new Error('the sample does not say so');
  const lost = { ...made, id: '3f0c2a52-6a43-4d29-9d52-0d9d8f4c7c44', anchor: { ...made.anchor, exact: '999亿元' } };
  return { ...hidden, corrections: [made, lost] };
}
