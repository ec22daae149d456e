import { afterLast } from '../../language/characters.ts';
import { cleanName } from './names.ts';

/** Standards that open a sentence and are then told by grades, or for one after another of those whom they are for. */

const FURTHEST = 96;
/** A standard alone, before the first comma of its sentence. */
const STANDARD = /^([^，。；：\d]{2,20}(?:标准|限额|额度|待遇|补助|补贴|津贴))，/;
/** 按照甲、乙和丙三档，分别为每人每月 */
const GRADED =
  /[二两三四五六]个?(?:档次?|等级|级别|类别?)，(?:标准)?(?:分别|依次)(?:为|是|按|达到?)?(?:每[^，。；、\d每]{1,5}){0,3}$/;
/** For whom it is so much: 机构集中养育的每人每月不低于. */
const FOR_WHOM =
  /^(?!户均|人均|每)[^，。；：、\d每]{2,12}(?:的|户|人|家庭|老人|儿童|对象|人员|学生)(?:由|从|按|为)?(?:每[^，。；、\d每]{1,5}){1,3}(?:不低于|不高于|不超过|不少于|[为是按]|达到?|提高[到至]|[\d.]{1,8}元提高[到至])?$/;
/** A measure of its own. */
const MEASURE = /标准|补助|补贴|津贴|待遇|限额|额度|[费金价]/;

/** The sentence before `until`, as far as it is looked at, and the standard that opens it. */
function opened(text: string, until: number): { standard: string; sentence: string } | null {
  const before = text.slice(Math.max(0, until - FURTHEST), until);
  const sentence = before.slice(afterLast(before, '。；！'));
  const standard = STANDARD.exec(sentence)?.[1];
  return standard ? { standard, sentence } : null;
}

/** 照料护理标准，按照全护理、半护理和全自理三档，分别为每人每月1380元、690元、240元: the standard whose grades the row that begins at `start` is of; null where none is. */
export function gradedStandard(text: string, start: number): string | null {
  const told = opened(text, start);
  return told && GRADED.test(told.sentence) ? cleanName(told.standard).name || null : null;
}

/** 基本生活养育标准，机构集中养育的每人每月不低于2100元，社会散居的每人每月…: the standard that opens the sentence, for one of those it is for; null where the clause names a sum of its own. */
export function standardFor(text: string, coreStart: number): string | null {
  const clause = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  const own = clause.slice(afterLast(clause, '，。；：'));
  if (!own.includes('每') || !FOR_WHOM.test(own) || MEASURE.test(own)) return null;
  const told = opened(text, coreStart);
  return told ? cleanName(told.standard).name || null : null;
}
