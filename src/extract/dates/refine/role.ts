/**
 * What a date does for the number beside it. `base`: the number is measured against what was then (比2025年, 较上年,
 * 在2018年基础上, 是2020年的2.4倍, 由2016年的41%升到…), so the date is not the period of the number.
 */
const BEFORE =
  /(?:[比较超]|相比|对照|对标|快于|高于|低于|优于|好于|多于|少于|大于|小于|强于|不及|持平于|恢复到|相当于)了?(?:全国|全省|全市|我市|我省)?$/;
const BESIDE = /[与同和跟]$/;
const COMPARED = /^(?:同期|水平|年度|全年|底|末)?(?:水平)?(?:相比|持平|比较|比|对比)/;
const FOUNDATION = /^(?:同期|水平|年底|末)?(?:的)?(?:水平)?(?:基础上|为基[期数准]|基数)/;
const MULTIPLE =
  /^(?:同期|水平|底|末)?的(?:近|约|超过?)?[0-9０-９.．一二三四五六七八九十两几百多]{1,6}(?:余|多)?(?:倍|%|％|成|分之)/;
const CHANGED =
  /^(?:同期|底|末|初)?(?:的|只有|不足|仅|不到)?(?:[^，。；、\s]{0,6})?[0-9０-９一二三四五六七八九十百千万亿.．%％分之余多]{1,10}[^，。；、]{0,6}(?:升|提|增|扩|降|减|缩|压|发展|跃|到|至)/;

export function isBase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (BEFORE.test(before)) return true;
  const after = text.slice(end, end + 24);
  if (BESIDE.test(before) && COMPARED.test(after)) return true;
  if (FOUNDATION.test(after)) return true;
  if (/(?:[是为达即]|达到|相当于)$/.test(before) && MULTIPLE.test(after)) return true;
  return /[由从]$/.test(before) && CHANGED.test(after);
}
