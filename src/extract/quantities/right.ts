import { Cue } from '../../language/cues.ts';
import { isDigit } from '../../language/numerals.ts';
import { isOneOf } from '../dates/words.ts';
import { COUNTED } from './heads.ts';
import { NOMINAL } from './nominal.ts';
import { descriptionEnd } from './noun-descriptions.ts';
import { boundOfThing, isOneSize, opensKind, PLANNED } from './noun-kind.ts';
import { endsCounted, endsProject, isGrownOn, isNotSo, opensNoun, traitAt, workAt } from './noun-opening.ts';
import { type RawQuantity, skipSpaces } from './raw.ts';
import { closing, fundAt, isHow, isOfChange, isOfYear, pairs } from './right-parts.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';
import { endsNoun, isOneOfTwo, opensOther, withinLength } from './two-nouns.ts';

const BOUNDARY = Cue.plan | Cue.done | Cue.preposition | Cue.than | Cue.from | Cue.account | Cue.stop;
/** Longest noun behind a count. */
const MAX_NOUN = 16;

/** The noun that stands behind a number (24个项目), empty where there is none; over the size of each thing where `raw` tells what the numbers are. */
export function readRight(
  text: string,
  tokens: readonly Token[],
  at: number,
  raw?: readonly RawQuantity[],
): { start: number; end: number } {
  const token = tokens[at] as Token;
  let start = skipSpaces(text, token.end);
  let i = at + 1;
  if (text[start] === '的') {
    start++;
    if (tokens[i] && (tokens[i] as Token).start < start) i++;
  }
  const fund = text[token.end - 1] === '元' ? fundAt(text, start) : 0;
  if (fund) return { start, end: start + fund };
  let end: number;
  // 20条“跟着诗词游海陵”主题线路: what stands in quotes is part of the noun.
  const quoted = text[start] === '“' ? text.slice(start, start + 24).indexOf('”') : 0;
  if (quoted > 0) while (tokens[i] && (tokens[i] as Token).start < start + quoted) i++;
  const joined = traitAt(text, start);
  if (joined) {
    start += joined;
    while (tokens[i] && (tokens[i] as Token).start < start) i++;
  }
  // 1.6万亩改良后的盐碱地: what was done to it before.
  if (text.startsWith('后的', start + 2) && tokens[i]) {
    start += 4;
    while (tokens[i] && (tokens[i] as Token).start < start) i++;
  }
  // 9所新建、改扩建学校
  const made = isOneOf(text, start, '新改扩迁续在') ? MADE.exec(text.slice(start, start + 16)) : null;
  if (made) {
    start += made[0].length;
    while (tokens[i] && (tokens[i] as Token).start < start) i++;
  }
  // 7个计划开工项目: what was to be done to a thing is part of its name, that it was planned is not.
  const planned = isOneOf(text, start, '计拟待应未年全') ? PLANNED.exec(text.slice(start, start + 10)) : null;
  if (planned) {
    while (tokens[i] && (tokens[i] as Token).start < start + planned[0].length) i++;
    start += planned[1]?.length ?? 0;
  }
  // 42个一季度拟开工项目: when they are to be, before what they are.
  const when = raw && tokens[i] && (tokens[i] as Token).start === start ? (tokens[i] as Token) : undefined;
  if (when && when.kind & Mark.period && (OF_TIME.test(text.slice(when.end, when.end + 14)) || isOfYear(text, when))) {
    start = when.end;
    i++;
    const still = PLANNED.exec(text.slice(start, start + 10));
    if (still) {
      while (tokens[i] && (tokens[i] as Token).start < start + still[0].length) i++;
      start += still[1]?.length ?? 0;
    }
  }
  // 18个投资超5亿元的制造业项目, 7万名年满60周岁的老人: of which kind they are by how much they have.
  const kind = raw && opensKind(text, tokens, i, start, raw);
  if (kind) {
    const noun = readRight(text, tokens, kind);
    noun.start += boundOfThing(text, (tokens[kind] as Token).end);
    if (noun.end - noun.start >= 2) return noun;
  }
  // 200多名傩戏、皮影、高跷的民间艺人
  const several =
    raw && text.slice(start, start + 7).includes('、')
      ? SEVERAL.exec(text.slice(start, start + LONGEST_SEVERAL))
      : null;
  if (several) {
    const until = start + several[0].length;
    let k = i;
    while (tokens[k] && (tokens[k] as Token).end < until && isOfName(tokens[k] as Token)) k++;
    if (tokens[k] && (tokens[k] as Token).end === until) {
      start = until;
      i = k + 1;
    }
  }
  // 1处具备全托照护功能的综合性养老服务中心: what it has or meets stands before the noun.
  const of = tokens[i]?.start === start ? descriptionEnd(text, tokens, i, raw !== undefined) : -1;
  if (of > 0) {
    start = (tokens[of] as Token).end;
    i = of + 1;
  }
  for (; ; i++) {
    const next = tokens[i];
    end = next ? next.start : text.length;
    if (!next) break;
    const { word } = next;
    if (next.kind & Mark.list) {
      // 焦化、水泥企业: a list inside the noun, when no number follows it and its first part is short.
      const after = tokens[i + 1];
      if (
        end - start <= 5 &&
        end > start &&
        after &&
        !(after.kind & Mark.quantity) &&
        after.start - next.end >= 2 &&
        // 62个往返航班、安全运送旅客: how something is done begins another clause.
        !(after.kind & Cue.act && isHow(text.slice(next.end, after.start))) &&
        // 20项指标、17方面任务; 6个重点领域、演出服务等3个潜力领域
        !isDigit(text.charCodeAt(next.end)) &&
        !opensOther(text, next.end)
      )
        continue;
      break;
    }
    // 2个5万吨级泊位: a size inside the noun.
    if (
      next.kind & Mark.quantity &&
      next.start === start &&
      (text[next.end] === '级' || /^(?:级|以上|及以上|以下)/.test(text.slice(next.end - 2, next.end + 3)))
    )
      continue;
    // 120个一刻钟便民服务圈: how long it takes is part of the noun.
    if (next.kind & Mark.quantity && next.start === start && raw?.[next.quantity]?.kind === 'time') {
      const noun = AROUND.exec(text.slice(next.end, next.end + MAX_NOUN));
      if (noun) return { start, end: next.end + noun[0].length };
    }
    // 42台12兆瓦风电机组, 3个50亿元专项资金: the size of each stands before the noun.
    if (next.kind & Mark.quantity && next.start === start && isOneSize(raw?.[next.quantity]?.kind)) {
      const noun = readRight(text, tokens, i);
      if (noun.start === next.end && noun.end - noun.start >= 2) return noun;
    }
    // 36个村近8万群众
    if (next.kind & Mark.quantity && end > start && '近约共超逾'.includes(text[end - 1] as string)) end--;
    if (next.kind & (CLAUSE_END | Mark.quantity | Mark.period | Mark.close)) break;
    // 近千名外国记者: counted like other people.
    if (word === '记者' && end > start && end - start <= 4) {
      end = next.end;
      break;
    }
    const following = tokens[i + 1]?.start ?? text.length;
    // 30条断流的河流
    if (next.kind & Cue.of) {
      if (following - next.end >= 2 && end > start && following - next.end <= 8) continue;
      break;
    }
    // 33家景区接待游客268万人次: what they did has a number of its own.
    if (
      next.kind & Cue.act &&
      tokens[i + 1] &&
      (tokens[i + 1] as Token).kind & Mark.quantity &&
      following > next.end &&
      COUNTED.test(text.slice(start, end))
    )
      break;
    // 5000亩湖田种植莲藕: the land is over where it is said what is grown on it.
    if (raw === undefined && isGrownOn(text, word, start, end) && following > next.end) break;
    // 20项新措施支持合作区发展: what measures do.
    if (word === '支持' && MEASURES.test(text.slice(start, end))) break;
    // 216个水毁修复项目: a verb that names a work, with its noun behind it.
    if (
      next.kind & Cue.act &&
      NOMINAL.has(word) &&
      following > next.end &&
      /[^，。；、\s]/.test(text[next.end] ?? '，')
    )
      continue;
    // 贡献了四成的工业增长, 贡献了四分之一的全球新增绿地: what so much is of.
    if (next.start > start && text[token.end] === '的' && isOfChange(text, word, next.end)) {
      if (word === '新增') continue;
      end = next.end;
      break;
    }
    // 保障500万千瓦时新增用电需求
    if (next.start === start && word === '新增' && isOfChange(text, word, next.end)) continue;
    // 500余位政商学等各界人士
    if (word === '等' && end - start >= 2 && text[next.end] === '各') continue;
    if (opensNoun(text, tokens, i, start)) continue;
    // 4.1万人的饮水不安全问题: what is not so is of what kind the thing is.
    if (word === '不' && isNotSo(text, next.start)) continue;
    // 等47所改善办学条件项目: behind examples a verb opens the name of the projects.
    if (raw && next.start === start && text[token.start - 1] === '等' && endsProject(text, next.end)) continue;
    // 2000万元专项扶持资金
    if (
      word.length > 1 &&
      next.kind & (Cue.act | Cue.stop | Cue.promise) &&
      FUNDS.test(text.slice(next.end, next.end + 4))
    )
      continue;
    // 12家新入驻企业
    if (
      next.start === start + 1 &&
      (text[start] === '新' || text[start] === '未') &&
      word.length > 1 &&
      endsCounted(text, tokens, i)
    )
      continue;
    // 155公里河道综合整治，: a work whose name ends in its verb.
    if (
      next.kind & Cue.act &&
      NOMINAL.has(word) &&
      end > start &&
      /^(?:[，。；、,;]|$)/.test(text.slice(next.end, next.end + 1)) &&
      !COUNTED.test(text.slice(start, end))
    ) {
      end = next.end;
      break;
    }
    // 33场分论坛和闭门会等活动, 26项具体目标: such a word ends the noun.
    if (end > start && endsNoun(text, word, next.end)) {
      end = next.end;
      break;
    }
    // 286家开放的A级景区; 326家被调查企业: a verb with 的 behind it, or 被 before it, describes the noun.
    const relative = tokens[i + 1];
    if (
      word.length > 1 &&
      next.kind & (Cue.stop | Cue.act) &&
      relative &&
      relative.kind & Cue.of &&
      relative.start === next.end
    )
      continue;
    // 326家被调查企业, 22个中西部省份, 50多名前政要
    if (next.start === start && (word === '被' || word === '中' || (word === '前' && isOneOf(text, start - 1, '名位'))))
      continue;
    // 6个新开工项目, 58个续建项目
    const work = next.start === start ? workAt(text, word, next.end) : -1;
    if (work > 0) return { start, end: work };
    // 7位获奖者
    if (next.start === start && text[next.end] === '者') return { start, end: next.end + 1 };
    // 1.8万返乡人群, 12户在建房屋, 89个剩余贫困村, 5个一次性项目, 5吨干香菇: a state before the noun describes it.
    const describes = DESCRIBING.has(word) || OF_NOUN.has(word) || (word === '干' && isOneOf(text, start - 1, '吨斤'));
    if (next.start === start && following - next.end >= 2 && describes) continue;
    // 23项实施类重点项目
    if (next.kind & (Cue.act | Cue.stop | Cue.change) && word.length > 1 && text[next.end] === '类') continue;
    // 服务消费与养老再贷款: 与 joins nouns here, it opens no comparison.
    if (word === '与' && end - start >= 2 && following - next.end >= 2 && !pairs(tokens, i)) continue;
    if (next.kind & Mark.open && end > start) {
      // 31个县（市、区）
      const close = closing(tokens, i);
      if (close > 0 && (tokens[close] as Token).end - next.start <= 8) {
        i = close;
        continue;
      }
    }
    if (next.kind & (BOUNDARY | Mark.open)) break;
    if (
      next.kind & (Cue.reach | Cue.change | Cue.act | Cue.modifier) &&
      (word.length > 1 || '是为达都也均各'.includes(word))
    )
      break;
    if (next.kind & Cue.and) {
      // 40个国家和地区200个品牌: both together are counted, whatever stands behind.
      if (text.startsWith('国家和地区', next.start - 2)) {
        end = next.end + 2;
        break;
      }
      // 10个重大项目和10大类工程; 17个生态保护和修复工程: a work and another have their noun behind both.
      if (isOneOfTwo(text, start, next)) continue;
      if (end - start > 6 || isDigit(text.charCodeAt(next.end))) break;
      const after = tokens[i + 1];
      if (!after || after.kind & Mark.quantity || after.start - next.end < 2) break;
    }
  }
  if (end - start > MAX_NOUN + Math.max(0, quoted)) end = withinLength(text, start, end, MAX_NOUN);
  return { start, end: Math.max(start, end) };
}

const MEASURES = /(?:措施|举措|政策|标准|办法|意见|条例)$/;
/** How a thing is made, in more than one way, said before its noun. */
const MADE =
  /^(?:新建|改建|扩建|改扩建|迁建|续建|在建)(?:[、和及](?:新建|改建|扩建|改扩建|迁建|续建|在建))+(?=[一-龥]{2})/;
/** A sign or character that may stand in a list of kinds. */
const isOfName = ({ kind, start, end }: Token) =>
  (kind & (Mark.list | Cue.and)) > 0 || (end - start === 1 && (kind & Cue.change) > 0);
/** Of what kinds things or people are, said before their noun. */
const SEVERAL =
  /^(?!国家|地区|省份|城市|部门|单位|机构)[^，。；：、的“”\d]{2,6}(?:、[^，。；：、的“”\d]{2,8}){1,3}的(?=[一-龥]{2})/;
const LONGEST_SEVERAL = 36;
/** What is named by how long one takes there. */
const AROUND = /^(?![后内前来时的了以])[^，。；：、的了内后前]{0,9}?(?:圈|线(?![上下索])|班车|专列|航班|课程|套餐)/;
const OF_TIME =
  /^(?:计划|拟|应|待|未)?(?:新?开工|新签约|续建|竣工|投产|建设|实施|重点|签约)[^，。；：、\d]{0,6}(?:项目|工程)/;
const FUNDS = /^(?:专项)?(?:资金|基金|经费)/;

/** States that stand before nouns as often as behind them. */
const DESCRIBING: ReadonlySet<string> = new Set(
  '返乡 务工 外出务工 参保 持证 在建 在册 在校 参训 参展 参会 参赛 参演 参评 受灾 受损 损毁 受困 失业 就业 创业 往返 不合格 停产 停工 断流'.split(
    ' ',
  ),
);

/** Words that say which or of what kind, before a noun. */
const OF_NOUN: ReadonlySet<string> = new Set(['剩余', '其余', '一次性', '年度', '全年', '当年']);
