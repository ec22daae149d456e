/** Headings of the digests that governments publish for telephones: 01 成绩单·2021年, 03丨划重点：今年主要目标. */

/** A number of two digits, as no list of things has it, and words. */
const NUMBER =
  /^(?:PART\s?)?0\d(?:\s{0,2}[丨｜|/、．.·:：]\s{0,2}(?!\d{2}(?:\D|$))(?=[一-龥“【《\d])|\s{1,2}(?=[一-龥“【《\d])|(?=[一-龥“【《]))(?![月日时点后号年路])/;
const SEPARATOR = /[·•｜|丨—:：\s，]+/;
const LONGEST = 36;

/** Whether a line heads a part of a digest. A line that goes on as a sentence does not. */
export const isPartOfDigest = (line: string): boolean =>
  line.length <= LONGEST && NUMBER.test(line) && !/[。；]/.test(line) && !/\d\s{0,2}[./]\s{0,2}\d/.test(line);

/** What stands between its number and its separators. */
export const partsOf = (line: string): string[] => line.replace(NUMBER, '').split(SEPARATOR).filter(Boolean);
