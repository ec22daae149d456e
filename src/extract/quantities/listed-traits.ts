import { CharacterSet } from '../../language/characters.ts';

/** 15项需求量大、办事次数多的事项: how long several traits in a row are before the noun of a count; 0 where there are none. */
export const listedTraits = (text: string, at: number): number =>
  TRAIT_ENDS.within(text, at + 2, at + LONGEST_FIRST + 1)
    ? (LISTED.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0)
    : 0;

const GRADES = '广高强大多好优低小少快足深长重齐全新';
/** What a thing is, in two characters. */
const KINDS =
  '先进|适配|显著|突出|明显|完善|成熟|优良|完备|良好|合理|鲜明|清晰|优美|过硬|雄厚|领先|优异|丰富|紧缺|急需|集中|滞后|薄弱|困难';
const TRAIT_ENDS = new CharacterSet(`${GRADES}${KINDS.replaceAll('|', '')}`);
const LONGEST_FIRST = 9;
const LONGEST = 40;
const TRAIT = `[一-龥]{2,8}(?:[${GRADES}]|${KINDS})`;
const LISTED = new RegExp(`^${TRAIT}(?:、${TRAIT}){1,3}的(?=[一-龥]{2})`);
