import type { Article } from '../../article/types.ts';
import type { QuantityMention } from '../types.ts';

/** （责任单位：市工业和信息化局，各县区人民政府）, 牵头单位：市教育局；配合单位：…, 由市水利局牵头. */
const LABELLED = /(?:责任|牵头|主办|实施|承办)(?:单位|部门|处室)[：:]([^。；）)\n]{2,80})/;
const LED = /由([^，。；、（）()由]{2,20})(?:牵头|负责|会同|组织实施)/;

/** Who has to do what the paragraph promises, as written; null where it does not say. */
function responsibleIn(text: string): string | null {
  return (LABELLED.exec(text)?.[1] ?? LED.exec(text)?.[1])?.trim() ?? null;
}

/** The same quantities with `responsible` for the targets of paragraphs that name who is to reach them. */
export function attachResponsible(article: Article, quantities: readonly QuantityMention[]): QuantityMention[] {
  const cache = new Map<number, string | null>();
  return quantities.map((quantity) => {
    if (quantity.status !== 'target') return quantity;
    const { paragraph } = quantity;
    const known = cache.get(paragraph);
    const body = known === undefined ? responsibleIn(article.paragraphs[paragraph] ?? '') : known;
    cache.set(paragraph, body);
    return body ? { ...quantity, responsible: body } : quantity;
  });
}
