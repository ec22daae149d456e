/** Where a piece of news begins within a paragraph: several short ones stand in one, or a headline before its text. */

/** From where to where a dateline goes. */
export interface Dateline {
  start: number;
  end: number;
}

/** The datelines of a paragraph: 本报讯（记者 张三）, 北岭县消息（通讯员…）, 电（记者…） behind a day; a bare 本报讯. In order. */
export function datelines(text: string): readonly Dateline[] {
  if (!text.includes('讯') && !WIRE.test(text)) return NONE;
  const found: Dateline[] = [];
  for (const hit of text.matchAll(DATELINE)) found.push({ start: hit.index, end: hit.index + hit[0].length });
  return found;
}
const NONE: readonly Dateline[] = [];
const WIRE = /(?:消息|电)\s?[（(]/;
const DATELINE =
  /(?:(?:本报|本刊|本网|本台|[一-龥]{2,6}(?:日报|晚报|时报|晨报|早报|新闻网|融媒体?))?(?:讯|消息)|电)\s{0,2}[（(][^（）()\d，。；]{0,12}(?:记者|通讯员|实习生|特派员|特约|报道组|作者)[^（）()\d，。；]{0,40}[）)]|本[报刊网台]讯(?=[\s：:])/g;
