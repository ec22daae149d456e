import * as v from 'valibot';

/** The small schemas that records are built of. */

export const text = v.pipe(v.string(), v.maxLength(1_000_000));
export const words = v.pipe(v.string(), v.maxLength(2_000));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const finite = v.pipe(v.number(), v.finite());
/** EDTF level 0/1 as the extractor writes it: date, month, year, closed interval, or an unspecified year. */
export const edtf = v.pipe(v.string(), v.regex(/^(?:\d{4}|XXXX)(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/));
/** A moment that can be drawn: the pattern alone lets offsets through that no engine reads. */
export const timestamp = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'no moment'),
);
/** Some portals put whole sessions into their addresses. */
export const address = v.pipe(v.string(), v.maxLength(8_000));
export const uuid = v.pipe(v.string(), v.uuid());
/** Paragraph −1 is the title. */
export const paragraph = v.pipe(v.number(), v.integer(), v.minValue(-1));
