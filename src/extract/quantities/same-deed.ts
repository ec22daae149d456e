import { afterLast } from '../../language/characters.ts';
import { kept, type Naming, type Unnamed } from './named.ts';

/** 年度目标为建设彩色森林2.5万亩、种植珍贵树种60万株，实际建设2.83万亩、种植71.6万株: a verb that is told again has the object that it had before. */

/** The name that the last number of the same unit has, where the verb before this number stood before that name in the sentence; null elsewhere. */
export function sameDeed(unnamed: Unnamed): Naming | null {
  const { reading, quantity, counts, noun, subject, left } = unnamed;
  const { text, carried } = reading;
  if (noun || left.change || left.of || !(counts || quantity.kind === 'physical')) return null;
  const object = carried.byUnit.get(quantity.unit);
  if (!object || object.length < SHORTEST_OBJECT) return null;
  const before = text.slice(Math.max(0, quantity.coreStart - FURTHEST), quantity.coreStart);
  const verb = DEED.exec(before.slice(-LONGEST_DEED))?.[1];
  if (!verb) return null;
  // 新修梯田3万亩，实际新修3.4万亩
  if (object.startsWith(verb) && object.length > verb.length + 1) return { ...kept(reading, subject), name: object };
  const sentence = before.slice(afterLast(before, '。！？'));
  return sentence.includes(`${verb}${object}`) ? { ...kept(reading, subject), name: object } : null;
}
const SHORTEST_OBJECT = 3;
const FURTHEST = 90;
const LONGEST_DEED = 8;
/** Such a verb behind a mark or a word that says how far it has come. */
const DEED = /(?:[，、；]|实际|已经?|累计|共)(?!实际|累计|已经)([一-龥]{2})(?:了)?$/;
