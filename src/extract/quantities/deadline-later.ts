import { Cue } from '../../language/cues.ts';
import { hasOwnNumber } from './ahead.ts';
import { clauseStart } from './clause.ts';
import { goesForward, isDeadline, isFinish, isInForceFrom, isStepOnly, type PeriodSide } from './signs.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Deadlines that stand behind what is due by them, later in the sentence. */

/**
 * A deadline later in the same part of the sentence: 新建水厂4座、改造管网860公里，2026年底前完工. Null where another
 * period or a sign of a result comes first. Where it has to be `finished`, not one by which works only begin or are half done (8月底前全部开工).
 */
export function deadlineLater(
  text: string,
  tokens: readonly Token[],
  at: number,
  sideOf: (token: Token) => PeriodSide,
  finished = false,
): string | null {
  const { start } = tokens[at] as Token;
  const ruled = RULED.test(text.slice(Math.max(0, start - LONGEST_RULED), start));
  let clauses = 0;
  let others = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Mark.semicolon) || (token.kind & Cue.done && !goesForward(text, token))) return null;
    if (token.kind & CLAUSE_END) clauses++;
    // 交付8万平方米，确保15个项目9月底前投产: the deadline is that of the number before it.
    // 建设病区1个，设置床位20张，9月底前投用: what a work is fitted with is no other.
    if (token.kind & Mark.quantity && clauses && !PART.test(text.slice(clauseStart(tokens, i), token.start)))
      others = true;
    // 低保标准每人每月提高60元，达到720元，7月起执行: of all that the rule lays down.
    if (
      token.period?.value &&
      ruled &&
      isInForceFrom(text, token) &&
      sideOf(token) === 'future' &&
      !hasOwnNumber(tokens, i)
    )
      return token.period.value;
    // 危房改造147户，老旧房整治282户，一律5月底前竣工: unless it is said to be that of all.
    if (others && token.kind & Mark.period && !OF_EACH.test(text.slice(Math.max(0, token.start - 4), token.start)))
      return null;
    if (token.kind & Mark.period && token.period?.role !== 'base')
      return sideOf(token) !== 'past' &&
        (isDeadline(text, token) || (sideOf(token) === 'future' && isFinish(text, token))) &&
        !hasOwnNumber(tokens, i) &&
        !(finished && isStepOnly(text, token.end)) &&
        !(clauses && isOtherWork(text, tokens, i)) &&
        !(clauses && finished && OF_OTHERS.test(text.slice(token.end, token.end + 20)))
        ? (token.period?.value ?? null)
        : null;
  }
  return null;
}

/** What rules lay down. */
const RULED =
  /(?:标准|比例|限额|额度|价格?|费|补贴|补助|津贴|工资|养老金|低保|税率|利率|起付线|封顶线|门槛|报销)[^。；]{0,16}$/;
const LONGEST_RULED = 30;

/** 新增床位600张，安置房8月底前交付; …，2026年底前建成机场: a deadline whose clause names what is finished by then is of that alone. */
function isOtherWork(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token;
  const subject = text.slice(clauseStart(tokens, at), start);
  if (subject.length <= LONGEST_SUBJECT && OTHER.test(subject) && !SAME.test(subject)) return true;
  return OBJECT.test(text.slice(end, end + 16));
}
const LONGEST_SUBJECT = 16;
const OTHER = /[一-龥]{3}/;
/** What is said of the works before, or of when. */
const SAME =
  /^[\s“]*(?:该|其|本|此|这|各|上述|以上)|^(?:总?工期|工程|项目|整体|主体|建设|一期|二期|首批|全线|全部|确保|力争|争取|计划|预计|将|要|必须|务必|一律|统一|均|都|并|最迟|拟|有望|可|其中|到|在|于|已)/;
const OBJECT =
  /^(?:之?前|以前)?(?:要|将|全部|全面)?(?:建成|开通|启用)(?!投|通|使|运|并|验|启|后|达|营|入|交|发电|[，。；、])[^，。；、\d]{2,}/;

/** 完成投资680亿元，4月底前续建项目全部复工: what becomes of works that are named behind the day. */
const OF_OTHERS =
  /^(?:之?前|以前)(?!所有|全部|各|上述|这|该|其|以上|以下|首批|主体|整个)[^，。；、\d]{2,6}(?:项目|工程|企业)(?:要|须|力争|确保|必须)?(?:全部|全面|均|基本)*(?:开工|复工|动工|竣工|完工|投产|建成|开建)/;

const PART =
  /^\s*(?:可?提供|日均?(?:门诊|接待|处理|供|产)|年均?(?:产|处理|接待|供)|设(?![立计施想备定法])|共?设[置有]|内设|配[备置套建]|可?容纳|总投资|概算|总?建筑面积|总?占地)/;
const OF_EACH = /(?:一律|全部|均|统一)[要须需在于]?$/;
