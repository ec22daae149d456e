/** Sentences and parts of them that speak for themselves, whatever was planned before. */

/** A sentence that begins with a place or body of its own. */
export const NEW_SUBJECT =
  /^[^，。；：、]{2,8}方面[，,]|^[”\s]*在?[^，。；：、全本我各该]{2,7}(?:省|市|县|自治区|州|镇|(?<!城)乡|(?<![农乡])村|公司|集团)(?!区|级|属|场|政府性|域|际|内|外)/;

/** A part of a sentence that begins with a place of its own. */
const ELSEWHERE = /^在[^，。；：、期]{1,12}[^中上下内后前里时]，/;

/** A part of a sentence about a field of its own. */
const OF_A_FIELD = /^[^，。；：、]{2,6}方面，/;

/** 从产业布局看，…: whether the sentence that begins at `at` goes through the parts of what the one before counted. */
export const isBreakdown = (text: string, at: number): boolean => BREAKDOWN.test(text.slice(at, at + 16));
const BREAKDOWN = /^[从按分][^，。；、]{2,10}[看分]，/;

/** 市里还选派了120名干部: whether the part of a sentence that begins at `at` tells of a number as done at once. */
const isToldAnew = (text: string, at: number): boolean => TOLD_ANEW.test(text.slice(at, at + 16));
const TOLD_ANEW = /^[^，。；：、\d]{3,12}[^为除到罢极有够好完]了(?:近|约|超)?\d/;

/**
 * 交付后…增至6.8张；在北港，一个园区正在建设: whether the part of a sentence that begins at `at` is no part of the plan before; `ofWork`: that is a
 * deadline of one work.
 */
export const speaksForItself = (text: string, at: number, ofWork: boolean): boolean =>
  ELSEWHERE.test(text.slice(at, at + 16)) ||
  isToldAnew(text, at) ||
  // 工程6月20日前通水；教育方面，巩固率99.6%
  (ofWork && OF_A_FIELD.test(text.slice(at, at + 12)));
