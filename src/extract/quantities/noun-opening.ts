import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { COUNTED } from './heads.ts';
import { listedTraits } from './listed-traits.ts';
import { NOMINAL } from './nominal.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/**
 * Whether the verb at token `i` is inside the noun from `start` on: 20个单产提升整建制推进市, 5个新建场馆. So it is where what was read
 * so far is nothing one counts, and what follows the verb up to the end of the clause is.
 */
export function opensNoun(text: string, tokens: readonly Token[], i: number, start: number): boolean {
  const verb = tokens[i] as Token;
  if (!(verb.kind & (Cue.act | Cue.change | Cue.stop)) || verb.end - verb.start < 2) return false;
  const word = text.slice(verb.start, verb.end);
  if (verb.start === start ? !MAKING.test(word) : !CLASSING.test(word) && !NOMINAL.has(word)) return false;
  // 4公里道路拓宽改造工程: up to the end of the clause it is the name of a project.
  if (verb.start > start && COUNTED.test(text.slice(start, verb.start)))
    return WORKED.test(word) && PROJECT.test(text.slice(verb.end, verb.end + 10));
  if (endsCounted(text, tokens, i)) return true;
  // 提升整建制推进市: one more verb a few characters on.
  const second = tokens[i + 1];
  return (
    second !== undefined &&
    (second.kind & (Cue.act | Cue.change)) > 0 &&
    second.end - second.start > 1 &&
    second.start - verb.end <= 4 &&
    endsCounted(text, tokens, i + 1)
  );
}

/** What is done to roads and rivers. */
const WORKED = /^(?:拓宽|加宽|加固|改造|扩建|硬化|绿化|亮化|提档升级|提档|提升|整治|治理|修复)$/;
const PROJECT = /^[一-龥]{0,6}(?:项目|工程)(?=[，。；、]|$)/;

const AFTER_NOUN =
  CLAUSE_END | Mark.list | Mark.close | Cue.of | Cue.and | Cue.plan | Cue.done | Cue.preposition | Cue.stop | Cue.act;

/** Whether what stands between token `i` and the next is the head of something one counts. */
export function endsCounted(text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const whole = text.slice((tokens[i] as Token).end, next ? next.start : text.length);
  // 推进项目完成投资32亿元: the noun is over before its verb.
  const done = whole.indexOf('完成投资');
  if (next && done < 0 && !(next.kind & AFTER_NOUN)) return false;
  const tail = done < 0 ? whole : whole.slice(0, done);
  return tail.length > 0 && tail.length <= 8 && (COUNTED.test(tail) || OTHER_HEAD.test(tail));
}

/** What else one counts that was done so: 报名影片, 确诊病例. */
const OTHER_HEAD = /(?:影片|病例|文物|艺术品|器具|联盟|名额|示范[片带]|[煤金铁铜铝]矿)$/;

/** Verbs that inside a noun say what kind of thing it is. */
export const CLASSING =
  /^(?:提升|转型|升级|创新|创业|就业|示范|试点|受损|受灾|中断|脱贫|开放|推进|互认|攻关|攻坚|扩容|提质|增效|监管|免费|恢复|优化|共同|联合|综合|安置|对接|续建|新建|推广|认定|拓宽|加宽|提档|提档升级|集聚|聚集|重组|整合)$/;
/** Verbs that directly behind the number say what kind of thing is counted. */
const MAKING =
  /^(?:改造|整治|整改|治理|采摘|播种|灌溉|烘干|分拣|加固|修缮|搬迁|技改|入围|入选|获奖|新建|续建|扩建|改建|迁建|新改扩建|改扩建|在建|重建|拟建|筹建|升级|提档升级|新增|创新|创业|示范|试点|发布|签约|洽谈|推介|促销|招聘|报名|报送|确诊|流失|康复|搜救|协办|返乡创业|集中|减轻|线上线下|参观|重组|整合|兼并重组)$/;

/** 湖田|种植莲藕: whether the words from `start` to `end` are land and the verb behind them says what is grown there. */
export const isGrownOn = (text: string, verb: string, start: number, end: number): boolean =>
  GROWN_ON.has(verb) && LAND.test(text.slice(start, end));
const GROWN_ON: ReadonlySet<string> = new Set(['种植', '养殖', '栽植', '栽种', '发展']);
const LAND = /(?:[农湖水旱林荒山坡滩圩稻粮闲]田|[土耕林荒山坡滩闲湿草]地|水面|荒山|荒坡|山场|池塘|鱼塘|坑塘)$/;

/** 饮水|不安全问题: whether 不 at `at` says of which kind a thing is whose noun ends the clause. */
export const isNotSo = (text: string, at: number): boolean => NOT_SO.test(text.slice(at, at + 10));
const NOT_SO =
  /^不[一-龥]{1,4}?(?:问题|现象|产品|企业|项目|单位|场所|建筑|行为|事项|人员|住房|房屋|路段)(?=[，。；、）发领享套骗]|$)/;

/** Whether the clause from `at` on is the name of projects up to its end. */
export const endsProject = (text: string, at: number): boolean =>
  /^[一-龥]{2,14}(?:项目|工程)(?=[，。；、]|$)/.test(text.slice(at, at + 17));

/** 6个新开工项目: the end of the work that the stage at which it is, `word`, says which; −1 where none is named behind it. */
export function workAt(text: string, word: string, end: number): number {
  const work = STAGES.has(word) ? STAGED.exec(text.slice(end, end + 8)) : null;
  return work ? end + work[0].length : -1;
}
const STAGES: ReadonlySet<string> = new Set('新开工 新签约 新引进 新投产 新竣工 新落地 新建 续建 新改扩建'.split(' '));
const STAGED = /^[一-龥]{0,4}?(?:项目|工程)(?![群库类的])/;

/** 3个带动性强的项目, 8家省、市最美驿站: how long the words at `at` are that tell a trait, or at which levels, before the noun; 0 where there are none. */
export const traitAt = (text: string, at: number): number =>
  (JOINED_STARTS.at(text, at) && JOINED.exec(text.slice(at, at + LONGEST_JOINED))?.[0].length) ||
  (TRAIT_STARTS.at(text, at) || TRAIT_OF.within(text, at + 3, at + 8)
    ? (TRAIT.exec(text.slice(at, at + LONGEST_TRAIT))?.[0].length ?? listedTraits(text, at))
    : listedTraits(text, at));
/** 集阅读、展览等功能于一体的, 兼具生态、游览功能的, 像这样的: what all a thing is at once, or that it is one of such. */
const JOINED =
  /^(?:(?:集|兼具|兼备|融合)[^，。；]{2,48}?(?:[于为]一[体身]|功能|特色)的|像?(?:这样|那样|类似)的|像[^，。；、的]{2,8}[一这那]样的)/;
const JOINED_STARTS = new CharacterSet('集兼融像这那类');
const LONGEST_JOINED = 56;
const TRAIT_STARTS = new CharacterSet('现原已既省市县区全国');
/** 的 behind a trait of three to seven characters. */
const TRAIT_OF = new CharacterSet('的');
const TRAIT =
  /^(?:(?:现有|原有|已有|既有)(?=[一-龥]{2,8}(?:[，。；、]|$))|[一-龥]{1,5}[性力度率量][强高大好广低小]的|[省市县区](?:、[省市县区乡镇]){1,3}(?:两级|三级|级)?(?=重[点大]|示范|试点)|(?:全?国|国家级|全?省|省级)(?:[、和及](?:省级|[省市县区]))(?:[、和及](?:[市县区]级?))?(?![人委政领县区市乡镇级对直、]))(?=[一-龥]{2})/;
const LONGEST_TRAIT = 16;
