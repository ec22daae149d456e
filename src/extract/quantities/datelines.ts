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
  for (const { 0: line, index } of text.matchAll(DATELINE)) {
    if (!line.startsWith('本') && !BY.test(line)) continue;
    const paper = line.startsWith('讯')
      ? (PAPER.exec(text.slice(Math.max(0, index - LONGEST_PAPER), index))?.[0] ?? '')
      : '';
    found.push({ start: index - paper.length, end: index + line.length });
  }
  return found;
}
const NONE: readonly Dateline[] = [];
const WIRE = /(?:消息|电)\s?[（(]/;
const DATELINE = /(?:讯|消息|电)\s{0,2}[（(][^（）()\d，。；]{2,48}[）)]|本[报刊网台]讯(?=[\s：:])(?!\s{0,2}[（(])/g;
const BY = /记者|通讯员|实习生|特派员|特约|报道组|作者/;
const PAPER = /(?:本[报刊网台]|[一-龥]{2,6}(?:日报|晚报|时报|晨报|早报|新闻网|融媒体?))$/;
const LONGEST_PAPER = 9;
