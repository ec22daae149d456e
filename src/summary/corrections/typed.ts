/** What a reader types into a form for a number or a period, and what of it a mention holds. */

const SCALES: Readonly<Record<string, number>> = {
  '': 0,
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const NUMBER = /^(\d{1,15}(?:\.\d{1,12})?)(百|千|万|百万|千万|亿|百亿|千亿|万亿)?$/;

/**
 * The number that was typed, in units of one: `300亿`, `1,200`, `6.5`; two of them with a dash between are a range, smaller
 * first. Scaled by the decimal point. Null for anything else.
 */
export function readTypedNumber(typed: string): number | [number, number] | null {
  const parts = typed
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .split(/[-–—~至]/);
  const numbers = parts.map(readOne);
  const [one, other] = numbers;
  if (one === undefined || one === null || numbers.length > 2) return null;
  if (numbers.length === 1) return one;
  return other !== undefined && other !== null && one < other ? [one, other] : null;
}

function readOne(typed: string): number | null {
  const [, digits, scale = ''] = NUMBER.exec(typed) ?? [];
  return digits === undefined ? null : Number(`${digits}e${SCALES[scale]}`);
}

const DAY = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;

/**
 * The period that was typed, as EDTF: `2027`, `2027-06`, `2027年6月30日`, or two of them with a slash or 至 between. Null for
 * none (an empty field), undefined for what is no period.
 */
export function readTypedPeriod(typed: string): string | null | undefined {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return null;
  // A slash stands between two years and between the parts of one day.
  const ends = /^\d{4}(?:-\d{2}){0,2}\/\d{4}/.test(text) ? text.split('/') : text.split('至');
  const days = ends.map(readDay);
  const [first, last] = days;
  if (days.length > 2 || days.some((day) => day === null) || typeof first !== 'string') return undefined;
  if (last === undefined || last === null) return first;
  return first < last ? `${first}/${last}` : undefined;
}

function readDay(typed: string): string | null {
  const [, year, month, day] = DAY.exec(typed) ?? [];
  if (year === undefined) return null;
  const parts = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))];
  const iso = parts.join('-');
  // A day that is in no calendar is moved on by Date and does not come back as it was.
  const whole = [...parts, '01', '01'].slice(0, 3).join('-');
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole) ? iso : null;
}
