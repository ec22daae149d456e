import { AIDS } from '../../language/aid.ts';
import { Cue } from '../../language/cues.ts';
import { comesOf, countsNext } from './behind-cue.ts';
import { clauseStart } from './clause.ts';
import type { Mode } from './modes.ts';
import { isWhich } from './signs.ts';
import { ATTRIBUTIVE, NOW } from './status-words.ts';
import type { Token } from './tokens.ts';

/** Whether the word of a result at `i` tells of nothing done where it stands; `sentence` is what the words before it say, `planned` whether the paragraph plans. */
export function tellsNothing(
  text: string,
  tokens: readonly Token[],
  i: number,
  sentence: Mode,
  policy: boolean,
  planned: boolean,
): boolean {
  const token = tokens[i] as Token;
  // 在现有基础上增长40%, 现有水库全部清零: which are meant, where the clause counts none of them; 由目前的72%
  if (
    (token.word === '现有' || token.word === '现存') &&
    (BUILT_UPON.test(text.slice(token.end, token.end + 16)) || !countsNext(tokens, i))
  )
    return true;
  // 是全区现有平均水平（14万元）的4倍
  if (token.word === '现有' && /^(?:平均)?(?:水平|标准|均值)/.test(text.slice(token.end, token.end + 4))) return true;
  // 由过去动辄15%调低为10%
  if (
    (NOW.has(token.word) || token.word === '过去') &&
    /[由从]$/.test(text.slice(Math.max(0, token.start - 1), token.start))
  )
    return true;
  // 同比每增加1万千瓦时奖500元: for each of what.
  if (token.word === '同比' && /^每[增新多减下提]/.test(text.slice(token.end, token.end + 2))) return true;
  // 每户累计不超过1.2万元: up to how much in all.
  if (token.word === '累计' && CAPPED.test(text.slice(token.end, token.end + 4))) return true;
  // 按实际支付额的20%补助, 实际增长7%: an attribute, unless a verb follows (实际建成47处).
  const next = tokens[i + 1];
  const verb = next && next.start === token.end && next.kind & (Cue.act | Cue.reach);
  // 按实际支付利息的30%: by what it is reckoned.
  if (text.startsWith('实际', token.start) && BY.test(text.slice(Math.max(0, token.start - 6), token.start)))
    return true;
  if (!verb && text.startsWith('实际', token.start) && !(sentence.status === 'target' && comesOf(text, tokens, i)))
    return true;
  // 对获得认证的企业一次性奖励10万元: what one must have done to be given so much.
  const behind = text.slice(token.end, token.end + LONGEST_CONDITION);
  if (OF_THE_GIVEN.test(behind)) return true;
  // 对获得省级认定的团队，给予一次性奖励50万元
  if (text[clauseStart(tokens, i)] === '对' && WHO_IS_GIVEN.test(behind)) return true;
  // 已签约项目开工率不低于75%: which projects are meant.
  if (sentence.status === 'target' && ATTRIBUTIVE.test(text.slice(token.start, token.start + 14))) return true;
  // 2022年底前完成已鉴定的23座水库加固
  if (sentence.status === 'target' && DONE_TO_THEM.test(text.slice(token.start, token.start + 8))) return true;
  // 拆除5个现有收费站: which ones are meant.
  if (isWhich(tokens, i)) return true;
  // 本次招聘46名 in what is announced; 加快推进二期建设，产值达90亿元 is asked for there.
  // 新建公交场站2处。加快推进3座变电所建设, among plans
  // 有序推进农业转移人口市民化, among plans; 项目有序推进。 is how it goes.
  return (policy && ASKED_FOR.has(token.word)) || (planned && PUSHED.test(token.word) && OBJECT.test(behind));
}

const DONE_TO_THEM = /^已经?[一-龥]{2,4}的\d/;
const PUSHED = /推进$/;
const OBJECT = /^[一-龥“]/;

const ASKED_FOR: ReadonlySet<string> = new Set('本次 加快推进 有序推进 稳步推进 加紧推进 不断'.split(' '));
const CAPPED = /^(?:最[高多]|不得?超过|不高于)/;
const BY = /(?:按|不超过|不[高多]于)[^，。；]{0,5}$/;
const LONGEST_CONDITION = 40;
const OF_THE_GIVEN = new RegExp(
  `^[^，。；了发领拿给]{1,20}的[^，。；、\\d了]{0,12}?(?:${AIDS}|[奖补]|返还)(?:最高|不超过|标准为)?\\d`,
);
const WHO_IS_GIVEN =
  /^[^，。；了]{1,28}的[^，。；、\d了]{0,12}，?(?:再|可|均|分别)?(?:按照?|给予|予以|一次性|奖励|补助|补贴|奖补|资助)(?!了)/;

/** 现有基础, 现有11.3万元的基础上 */
const BUILT_UPON = /^[^，。；]{0,12}基础/;
