import { CharacterSet } from '../../language/characters.ts';

/** Words beside a number by which `decide.ts` tells target from actual. */

export const UNTIL_NOW = /(?:此前|原来|原先|以前|从前|以往|现行)的$/;

/** 只有580万元, 产值才1.8亿元, 仅增长0.7%: whether the words up to `start` say how little there is. */
export const isLittle = (text: string, start: number): boolean =>
  LITTLE_ENDS.at(text, start - 1) && LITTLE.test(text.slice(Math.max(0, start - 4), start));
const LITTLE_ENDS = new CharacterSet('有占为剩才长降成现就只仅');
const LITTLE =
  /[只仅才]有$|[只仅][占为剩]$|[^人口刚干英]才$|[^不][只仅](?:增长|下降|完成|实现)$|(?:[^也早成造这]|^)就$|(?:[^不]|^)[只仅]$/;

/** What a work is, whenever it is finished. */
export const THERE = /(?:建筑面积|占地面积|规划面积|总面积|投资|占地|用地|全长|总长|长度|[^里]规模|时速)$/;

/** 38项重点项目年度计划投资176亿元: whether a name begins behind its number. */
export const isBehind = (text: string, end: number, name: string) => text.startsWith(name.slice(0, 2), end);
