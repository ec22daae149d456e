import { CharacterSet } from '../../language/characters.ts';
import type { Unnamed } from './named.ts';

/** 书记跑下480万元协作资金: who came by a sum, and how, is not what it is. */

/** The noun behind a sum that somebody came by; null where no such verb touches it. */
export function cameBy({ reading: { text }, quantity, noun }: Unnamed): string | null {
  if (!noun || !ENDS.at(text, quantity.coreStart - 1)) return null;
  const verb = CAME_BY.test(text.slice(Math.max(0, quantity.coreStart - LONGEST), quantity.coreStart));
  return verb && SUM.test(noun.name) ? noun.name : null;
}
const ENDS = new CharacterSet('下来到回了');
const LONGEST = 5;
const CAME_BY = /(?:[跑要筹募拉讨化][下来到回]|争取[下来到]+|申请[下来到]+|筹[集措]到)了?$/;
const SUM = /(?:资金|贷款|经费|补贴|补助|捐款|善款|投资|款项|基金)$/;
