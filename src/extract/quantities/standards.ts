import { afterLast, CharacterSet } from '../../language/characters.ts';
import { standardFor } from './graded-standards.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';

/** What a rule lays down so much of, told as rules tell it: 补助标准为每人每天3元, 补贴额按不超过售价的30%测算, 每亩再补20元. */

/** The name that the form of a rule gives the number; null where it is told in none of these forms. `carried`: what was named before in the sentence. */
export function nameOfTerm(text: string, { kind, coreStart, end }: RawQuantity, carried: string | null): string | null {
  // 建筑面积：1人户不低于20平方米、2人户不低于30平方米
  if (kind === 'physical')
    return carried !== null && OF_HOUSEHOLD.test(text.slice(Math.max(0, coreStart - LONGEST_HOUSEHOLD), coreStart))
      ? carried
      : null;
  if (kind !== 'money' && kind !== 'percent') return null;
  const window = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  const clause = window.slice(afterLast(window, '，。；：、！？'));
  if (kind === 'percent') {
    // 补贴额按不超过上年售价的30%测算, 资助面为在园幼儿的10%
    const level = clause.endsWith('的') ? LEVEL.exec(clause) : null;
    if (!level || !OF_BASE.test(clause.slice(level.index + level[0].length))) return null;
    const until = level.index + level[0].length;
    return cleanName(clause.slice(clause.lastIndexOf('的', level.index) + 1, until)).name || null;
  }
  if (GIVEN_ENDS.at(clause, clause.length - 1)) {
    // 养一头牛补3000元, 每亩再奖50元: the verb alone.
    const verb = VERB_ALONE.exec(clause);
    if (verb) return `${verb[1] ?? ''}${verb[2] === '补' ? '补助' : '奖励'}`;
    // 按期签约的住户每户奖励1万元: those whom it is for have it under a condition.
    const each = FOR_EACH.exec(clause)?.[1];
    if (each && (clause.includes('的') || ASIDE.test(text.slice(end, end + 3)))) return each.replace(CARRYING_OUT, '');
  }
  if (!clause.includes('每')) return null;
  const graded = standardFor(text, coreStart);
  if (graded) return graded;
  const standard = STANDARD_IS.exec(clause)?.[1]?.replace(TIME_AHEAD, '');
  if (standard) return cleanName(standard).name || null;
  // 二是药物补助，每村每年5000元: of what the clause before is only the name.
  const topic = BY_EACH.test(clause) ? TOPIC.exec(window.slice(0, window.length - clause.length))?.[1] : null;
  if (topic) return cleanName(topic.replace(COUNTER, '')).name || null;
  // 膳食补助标准为每人每天3元，每人每学年共600元: the same reckoned once more.
  return carried !== null && RECKONED.test(clause) && LAID_DOWN.test(carried) ? carried : null;
}
const LONGEST = 44;
const LONGEST_HOUSEHOLD = 12;
const OF_HOUSEHOLD =
  /\d[人口](?:以[上内])?的?户(?:原则上|的)?(?:不低于|不少于|不超过|不高于|控制在|为|按|不得超过|不得低于)$/;
const LEVEL =
  /(?:补贴额|补助额|贴息额|总额|额度|限额|标准|[^免自收付运消]费|比例|面|价)(?=原则上|按|为|是|最高|不|应|均|控制在)/;
const OF_BASE = /^(?:原则上)?(?:按照?|为|是|最高|不得|不能|不|应|均|控制在)[^，。；\d]{2,20}的$/;
const GIVEN_ENDS = new CharacterSet('补奖助贴励偿');
const VERB_ALONE = /(每[^，。；、\d每的]{1,4})?(?:[再另各就可还都]|一次性){0,2}((?<!奖)补|奖)$/;
const FOR_EACH = /([^，。；、的\d]{0,6}每[^，。；、\d每的]{1,4}(?:再|另)?(?:补助|补贴|奖励|奖补|补偿))$/;
const CARRYING_OUT = /^[^每]*(?:采取|落实好?|执行|享受|实行|按照?)/;
/** 每亩补助200元的政策: that it is one names nothing. */
const ASIDE = /^的?(?:政策|办法|规定|优惠|待遇)/;
const STANDARD_IS =
  /([^，。；、\d的]{2,16}(?:标准|补助|补贴|津贴|助学金|奖学金|补偿费?|生活费|安置费|过渡费))(?:为|是|达到?|[提调][高整][到至为])(?:平均|人均)?(?:每[^，。；、\d每]{1,6}){1,3}$/;
/** 2024年|个人缴费标准为每人380元 */
const TIME_AHEAD = /^(?:年度?|月份?起?|[今明去]年)/;
const RECKONED = /^(?:每[^，。；、\d每补奖]{1,6}){1,3}(?:共|合计|约|为)?$/;
const COUNTER = /^[一二三四五六七八九十]是/;
const BY_EACH = /^(?:按[^，。；、\d每]{2,6})?(?:每[^，。；、\d每补奖]{1,6}){1,3}$/;
const TOPIC =
  /(?:^|[。；：，]|[一二三四五六]是|给予?|发放|提供|享受)([^，。；：、\d的给对发]{2,14}?(?:补助|补贴|津贴|[疗保置渡迁活学宿]费|助学金|奖学金|补助金|优待金|生活费)(?:标准)?)(?:方面)?，$/;
const LAID_DOWN = /(?:标准|补助|补贴|津贴|助学金|生活费|安置费|过渡费)$/;

/** 按每年每亩6元的标准，对牧民给予禁牧补助: what is given by the standard, told in the clause behind it; null where nothing is. */
export function givenBehind(text: string, end: number): string | null {
  if (!text.startsWith('的', end)) return null;
  const award = STANDARD_BEHIND.exec(text.slice(end, end + LONGEST_BEHIND));
  if (!award) return null;
  const [, to, what] = award as unknown as [string, string | undefined, string];
  // 对饲草料等生产资料给予补贴: for what it is, where those who get it are not named.
  const thing = what.length === 2 && to && !PEOPLE_END.test(to) ? (OF_THING.exec(to)?.[0] ?? '') : '';
  return `${thing}${what}`;
}
const LONGEST_BEHIND = 48;
const STANDARD_BEHIND =
  /^的(?:测算|补助|补贴|奖补|奖励|资助|筹资|最高|统一){0,2}(?:标准|比例|额度)，?(?:[由从][^，。；]{2,8})?(?:[对给向为]([^，。；]{2,28}?))?(?:给予|发放|予以|提供|进行)(?:一次性)?([^，。；、\d]{0,6}(?:补助|补贴|奖励|奖补|资助|补偿|津贴|生活费|救助金|慰问金))(?=[，。；、）)]|$)/;
const OF_THING = /[^，。；、的等]{2,6}$/;
const PEOPLE_END = /[户民人员者工生]$|企业|单位|家庭|老人|机构|合作社|项目|学生|[县市区乡镇村]$/;
