import { CharacterSet } from '../../language/characters.ts';

/** Pieces of clauses that look like names and measure nothing: 单月, 逆势, 按单位拆分后, 还缺. */
export const isFragment = (name: string): boolean =>
  name.endsWith('这') ||
  name.endsWith('意味着') ||
  (name.endsWith('年期') && name.split(/[、和及与]/).every((part) => TENOR.test(part))) ||
  (name.startsWith('共同') && TOGETHER.test(name)) ||
  (name.length <= LONGEST &&
    ((PIECE_STARTS.at(name, 0) && PIECE.test(name)) ||
      (name.length > 2 && AFTER.at(name, name.length - 1) && STEP.test(name))));

/** 3年期、5年期均为20亿元: for how long something is lent, and not what. */
const TENOR = /^(?:包括)?[\d一二三五十]{0,3}(?:年期)?$/;
/** 代表2600人共同拜谒 */
const TOGETHER =
  /^共同(?![体点]|家园|基金|市场|利益|富裕|愿[望景]|行动|宣言|声明|倡议|价值|安全|发展|目标|任务|责任|债务|财产)/;
const LONGEST = 15;
const PIECE_STARTS = new CharacterSet('单逆顺抵还尚仍就头到披支收呈包0123456789.');
const PIECE =
  /^(?:单[月日]|单季度?|[逆顺]势|抵得上?|[还尚仍][缺差]|就[省缺差要]|头[一两三]?批|到[场会访]|披露|收盘|呈现|包括|支持(?:首批|第[一二三四五六]批|各地|地方|当地|全[国省市县])?|[\d.]{1,6}分)$/;
const AFTER = new CharacterSet('后');
/** What comes behind a step; not 产后, 售后. */
const STEP = /[^产售善背前牛]后$/;
