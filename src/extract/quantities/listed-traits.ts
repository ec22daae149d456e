import { CharacterSet } from '../../language/characters.ts';

/** 15项需求量大、办事次数多的事项: how long several traits in a row are before the noun of a count; 0 where there are none. */
export const listedTraits = (text: string, at: number): number =>
  TRAITS.within(text, at + 2, at + LONGEST_FIRST + 1)
    ? (LISTED.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0)
    : 0;

const GRADES = '广高强大多好优低小少快足深长重齐全新';
const TRAITS = new CharacterSet(GRADES);
const LONGEST_FIRST = 5;
const LONGEST = 26;
const LISTED = new RegExp(`^[一-龥]{2,5}[${GRADES}](?:、[一-龥]{2,5}[${GRADES}]){1,2}的(?=[一-龥]{2})`);
