import type { NumeralForm } from '../form.ts';
import { absoluteYears, type Part, softPart } from '../part.ts';

/**
 * The year of those who graduate or sit an examination together: 2025届高校毕业生, 2024届考生. No date, but the period of their numbers.
 * Counter-examples: 第12届大会, 2025届高校毕业生招聘会，参会企业30家 (that is when the fair is held).
 */
export const classOf: NumeralForm = {
  units: '届',
  match(text, { start, end, value, unitAt }): Part | null {
    if (end - start !== 4 || value < 1950 || value > 2199) return null;
    return STUDENTS.test(text.slice(unitAt + 1, unitAt + 28))
      ? softPart('dates/class-of', start, unitAt + 1, absoluteYears(value))
      : null;
  },
};
const STUDENTS =
  /^的?(?:全[国省市])?(?:普通)?(?:高[校中]|大学|中职|本科|专科|硕士|博士|研究生|师范|医学|公费|毕业|考生|学生)[^，。；\d]{0,12}\d/;
