import { organisationStart } from './organisation.ts';

/**
 * Titles whose first characters are the end of a body's name, with what such bodies are called: 支队长暴某 in an article that has spoken of
 * 市公安局交警支队 leads that. Titles that many bodies have (局长, 主任) say too little.
 */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['总队长', ['总队']],
  ['支队长', ['支队']],
  ['大队长', ['大队']],
  ['中队长', ['中队']],
  ['院长', ['卫生院', '医院', '法院', '检察院', '学院', '研究院', '敬老院']],
  ['校长', ['小学', '中学', '高中', '一中', '二中', '三中', '学校', '大学', '职校', '党校']],
  ['馆长', ['图书馆', '博物馆', '文化馆', '档案馆', '美术馆', '纪念馆', '科技馆']],
  ['所长', ['派出所', '司法所', '研究所', '供电所', '财政所', '国土所', '监管所']],
]);
/** Bodies are looked back for no further, in paragraphs. */
const FURTHEST = 12;
/** And in each paragraph for no more than its last so many characters, so that a page of nothing but titles takes linear time. */
const REACH = 2000;

/**
 * The body that a title without one heads, or that 该局 means: the one named last before `at` in `text`, else in the paragraphs before; null
 * where none is.
 */
export function unitBefore(
  { head, organisation }: { head: string; organisation: string },
  text: string,
  at: number,
  earlier: readonly string[],
): string | null {
  const names = THAT.test(organisation) ? [organisation.slice(1)] : organisation ? undefined : BODIES.get(head);
  if (!names) return null;
  const here = lastUnit(text.slice(Math.max(0, at - REACH), at), names);
  if (here) return here;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FURTHEST); i--) {
    const unit = lastUnit((earlier[i] as string).slice(-REACH), names);
    if (unit) return unit;
  }
  return null;
}

function lastUnit(text: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestEnd = 0;
  for (const name of names) {
    const at = text.lastIndexOf(name);
    const end = at + name.length;
    if (at < 0 || end <= bestEnd) continue;
    const unit = text.slice(organisationStart(text, end, 0), end);
    // 全县医院, 12家医院: no body of that name.
    if (unit.length <= name.length || NO_NAME.test(unit)) continue;
    best = unit;
    bestEnd = end;
  }
  return best;
}

/** 该局, 该院: the one just spoken of. */
const THAT = /^该(?:局|院|校|厅|委|办|部|中心|街道)$/;
const NO_NAME = /^(?:各|全|两|三|所有|多|一|该|本|这|那)|[\d家个所]/;
