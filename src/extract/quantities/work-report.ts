import { CharacterSet, SPACES } from '../../language/characters.ts';
import type { Status } from '../types.ts';

/** Reports of work, budgets and plans: of the year before, and on the one that runs, which the title of some of them names. */

/** The years that results and aims without a time are of in such a report, by its title (or, of a government's, by its first months); null in any other text. */
export function yearsOfReport(title: string, published: string | null): Record<Status, string> | null {
  const executed = YEARS_OF_TITLE.exec(title);
  if (executed) {
    const told = executed[1] ?? (executed[3] as string);
    return { actual: told, target: executed[2] ?? executed[4] ?? String(Number(told) + 1) };
  }
  if (!published || !WORK_REPORT.test(title) || Number(published.slice(5, 7)) > LAST_OF_REPORTS) return null;
  const running = Number(published.slice(0, 4));
  return { actual: String(running - 1), target: String(running) };
}
/** 2023年预算执行情况和2024年预算草案的报告, 2023年工作总结及2024年工作计划 */
const YEARS_OF_TITLE =
  /(20\d\d)年度?[^，。；：\d]{0,24}(?:执行|完成|收支)情况[^，。；\d]{0,2}(?:[与和及暨、](?:关于)?(20\d\d)年度?[^，。；：\d]{0,24}(?:预算|计划|草案|安排)|的?报告)|(20\d\d)年度?[^，。；：\d]{0,12}(?:工作)?(?:总结|情况)[与和及暨、](20\d\d)年度?[^，。；：\d]{0,12}(?:计划|打算|安排|思路|要点|谋划|重点)/;
const WORK_REPORT =
  /(?:政府|人大常委会|人民代表大会常务委员会|法院|检察院|委员会)工作的?报告(?:$|[（(—―－-]|\s|摘[要编登]|全文|[解金]|中的|里的|看点|亮点)/;
const LAST_OF_REPORTS = 4;

/**
 * Whether a paragraph tells results by how it opens: it goes through years that are over or, in the part of a report of work that is no plan
 * (`inAccount`), names what has come about.
 */
export const tellsResults = (text: string, inAccount: boolean): boolean =>
  looksBackOnYears(text) || (inAccount && opensWithResult(text));

/** Whether a paragraph opens by saying that it goes through years that are over: ——这是追赶进位的五年。这五年，…; not 未来五年. */
const looksBackOnYears = (text: string): boolean =>
  YEARS_OPEN.test(text) &&
  YEARS_BACK.test(text.slice(0, LONGEST_OPENING)) &&
  !(OWN_WORD.test(text) && LOOKS_AHEAD.test(text));
const YEARS_OPEN = /^[\s—―－·●]{0,4}(?:[（(]?[一二三四五六七八九十]{1,2}[）)是、])?(?:[这那过刚一三五]|20\d\d年[，是])/;
const YEARS_BACK =
  /^[\s—―－·●]{0,4}(?:[（(]?[一二三四五六七八九十]{1,2}[）)是、])?(?:(?:这|过去|刚刚过去)的?[一三五几]年(?:来|间|里)?，(?!要|将|必须|是|也是)|(?:刚刚?)?过去的20\d\d年，|[一三五]年来，|这是[^，。；]{2,24}(?:、[^，。；]{2,16})?的[一三五]年[。，；])/;
/** What tells of results by itself, sentence by sentence. */
const OWN_WORD = /^\s*(?:刚刚?)?过去/;
/** 过去一年，…。今年要再增9000户: what is to come in another sentence of the paragraph. */
const LOOKS_AHEAD =
  /[。；](?:今年|新的一年|明年|来年|下一步|今后|未来)(?:里|[一三五]年)?，?[^。；，]{0,8}(?:要(?!求)|将|力争|计划|确保|打算)/;
const LONGEST_OPENING = 50;

/** Whether a paragraph of such a report opens with what has come about: （五）民生福祉持续改善。 Among plans it is what is to come about. */
const opensWithResult = (text: string): boolean =>
  RESULT_STARTS.at(text, 0) && RESULT.test(text.slice(0, LONGEST_HEAD));
const RESULT_STARTS = new CharacterSet(`${SPACES}（(一二三四五六七八九十——`);
const RESULT =
  /^[\s—]{0,4}(?:[（(]?[一二三四五六七八九十]{1,2}[）)是、])?(?!.*(?:要|将|着力|努力|力争|确保))[^，。；：\d]{2,16}(?:取得[^，。；]{0,10}(?:进展|突破|成效|成绩|成果)|迈[上出][^，。；]{0,8}(?:台阶|步伐|步子)|(?:持续|稳步|不断|明显|显著|全面|大幅|整体|进一步)(?:改善|提[升高]|增强|优化|向好|加快|夯实|巩固|跃升|扩大|拓展|释放|显现|凸显|好转))[。，]/;
const LONGEST_HEAD = 34;
