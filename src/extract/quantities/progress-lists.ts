import { PROGRESS } from '../../language/accounts.ts';
import { CharacterSet, SPACES } from '../../language/characters.ts';
import type { Status } from '../types.ts';
import type { Section } from './section.ts';

/** Lists of tasks, each with a paragraph of what has come of it below: 一、新增供热面积760万平方米。 / 进展情况：4月底完成214万平方米。 */

const LABEL_STARTS = new CharacterSet(`${SPACES}目工项实当截的进完落办推施执建`);
const LABEL = new RegExp(
  `^\\s*(?:目前|工作|项目|实事|当前|截至[^，。；：]{2,10})?的?(?:${PROGRESS}|建设)(?:情况|进度)?[：:]`,
);
const ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳]|(?:目标|工作|年度|建设|实事)?(?:任务|目标|内容)[：:])/;
/** Who is in charge, on a line of its own between the two. */
const CHARGE = /^\s*(?:责任|牵头|主办|承办|实施)(?:单位|部门|人|领导)[：:]/;

/** What each paragraph tells as a member of such a list: a task, what has come of one, or nothing of either. */
export function progressLists(paragraphs: readonly string[]): ReadonlyMap<number, Status> {
  const told = new Map<number, Status>();
  for (const [paragraph, text] of paragraphs.entries()) {
    if (!LABEL_STARTS.at(text, 0) || !LABEL.test(text)) continue;
    told.set(paragraph, 'actual');
    const task = CHARGE.test(paragraphs[paragraph - 1] ?? '') ? paragraph - 2 : paragraph - 1;
    if (ITEM.test(paragraphs[task] ?? '')) told.set(task, 'target');
  }
  return told;
}

/** The section of a paragraph that is a member of such a list. */
export const sectionIn = (section: Section, told: Status | null | undefined): Section =>
  told ? { ...section, status: told, strong: true } : section;
