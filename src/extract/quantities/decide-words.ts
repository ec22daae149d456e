import { CharacterSet } from '../../language/characters.ts';

/** Words beside a number by which `decide.ts` tells target from actual. */

export const UNTIL_NOW = /(?:此前|原来|原先|以前|从前|以往|现行)的$/;

export const LITTLE_ENDS = new CharacterSet('有才');
export const LITTLE = /[只仅才]有$|[^人口刚干英]才$/;
/** 今年计划的60个, 下达的14% */
export const MEANT = /(?:(?:原|[去上今]年)计划|原定|本应|本该)[^，。；]{0,8}的$/;
export const ASKED_BEFORE = /(?:计划|承诺|规划|要求|确定|下达|约定|预定)的$/;

export const EXTENT = /(?:全长|总长|占地|占地面积)$/;

/** What a work is, whenever it is finished. */
export const THERE = /(?:建筑面积|占地面积|规划面积|总面积|投资|占地|用地|全长|总长|[^里]规模|时速)$/;

export const FOUNDATION_STARTS = new CharacterSet('的基');
export const FOUNDATION = /^的?基础上/;

/** 没有够上年初定的6% */
export const SET_BEFORE =
  /(?:年初|当初|此前|原先|会上)所?(?:定下?|确定|设定|制定|提出|明确|承诺)的$|(?:国家|省里?|市里?|上级|部里|[国省市县部院厅局])(?:要求|规定|下达|定下?|确定|核定|给定)的$/;

export const HELD_AGAINST = /^，[低高优好快]于/;
