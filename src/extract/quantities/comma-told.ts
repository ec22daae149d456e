import { CONDITION, isPromised } from './aid.ts';
import { isAccording, isByAims, pledges } from './laid-down.ts';
import type { Mode } from './modes.ts';
import { givesAid, opensTerms } from './terms.ts';
import type { Token } from './tokens.ts';

/** What a sentence says so far, and whether it tells the terms of a policy. */
interface Told {
  sentence: Mode;
  ofTerms: boolean;
}

interface Around {
  told: Told;
  /** The words up to the comma. */
  clause: string;
  /** The document promises; the section tells what was done; the document does. */
  policy: boolean;
  reported: boolean;
  report: boolean;
}

/** Whether a clause names an account that tells what follows: 据《…白皮书》, 根据…公报的数据; not 根据政府工作报告. */
const isByAccount = (clause: string): boolean => BY.test(clause) && ACCOUNT.test(clause.slice(-LONGEST_ACCOUNT));
const BY = /^(?:根据|依据|按照?|据)/;
const ACCOUNT =
  /(?:[白蓝绿]皮书|(?<!工作|预算|计划|可研|可行性研究|设计|党代会|环评|评估|规划)报告|公报|年鉴|榜单|快报|统计数据)[》”]?(?:的?数据|显示|统计)?$/;
const LONGEST_ACCOUNT = 16;

/** What the clause that ends in the comma `i` makes of the rest of its sentence: a condition, a promise, terms, what is done by a plan. */
export function commaTold(
  text: string,
  tokens: readonly Token[],
  i: number,
  { told, clause, policy, reported, report }: Around,
): Told {
  const { start, end } = tokens[i] as Token;
  let { sentence, ofTerms } = told;
  // 上年度未裁员的，按30%返还: a condition says nothing of what is given.
  // 已通过验收的农场，给予8万元
  if (
    policy &&
    (sentence.by === 'period' || sentence.status === 'actual') &&
    CONDITION.test(text.slice(Math.max(0, start - 5), start))
  )
    sentence = { status: null, by: null };
  // 根据研究院发布的《…白皮书》，规模超千亿元
  if (sentence.status === null && isByAccount(clause)) sentence = { status: 'actual', by: 'cue' };
  if (reported) return { sentence, ofTerms };
  // 对取得新药证书的，最高奖励3000万元: who does what gets so much.
  if ((sentence.status === null || sentence.by === 'weak') && isPromised(text, tokens, i))
    sentence = { status: 'target', by: 'weak' };
  // 县里去年出台政策，对骨干教师每年补助5000元: terms are told of no further than they go.
  if (ofTerms || !(sentence.status === 'target' && sentence.by === 'cue')) {
    const gives = (ofTerms || opensTerms(clause, sentence.status)) && givesAid(text, end);
    if (gives || ofTerms) sentence = gives ? { status: 'target', by: 'weak' } : { status: null, by: null };
    ofTerms = gives;
  }
  // 按照行动方案，2024年…下降3.8%: what follows is what the plan says.
  // 他当场拍板，县里再拿出50万元
  // 根据省里下达的控制指标，用水总量控制在12亿立方米以内, in a report as well
  if (isByAims(text, start) || (!report && (isAccording(text, start) || pledges(text, start))))
    sentence = { status: 'target', by: 'cue' };
  return { sentence, ofTerms };
}
