import type { Article } from '../../article/types.ts';
import type { CitedDocument, DateMention, Place } from '../types.ts';
import { issuerBefore } from './issuers.ts';

/**
 * Ends of the titles of documents: GB/T 9704 and 《党政机关公文处理工作条例》 name the kinds of official documents,
 * the others are laws, plans and policies. Newspapers, books and songs end otherwise.
 */
const KIND =
  /(?:规划|方案|意见|通知|条例|办法|法|法典|宪法|章程|准则|报告|决定|决议|纲要|规定|细则|计划|公告|公报|通报|通告|命令|令|批复|函|纪要|措施|政策|协议|协定|备忘录|公约|条约|议定书|倡议|倡议书|宣言|声明|白皮书|蓝皮书|指南|指引|目录|清单|标准|规范|规程|规则|导则|要点|制度|解释|建议|提案|议案|任务书|责任书|承诺书|预案|大纲|名单|十条|[一二三四五六七八九十\d]{1,3}条)$/;
/** （试行）, （2024—2026年）, （草案）: what follows the kind inside the marks. */
const APPENDED = /[（(][^（()）]{1,24}[）)]$/;
/** 省委一号文件, 云政办发〔2024〕9号, 第12号: the number in brackets right behind the title. */
const NUMBER = /^[（(]((?:[一-龥]{2,14}[〔[【(（]\d{4}[〕\]】)）])?第?\d{1,5}号)[）)]/;
/** （以下简称《规划》）, （下称“方案”） */
const SHORT = /^[（(](?:以下|下)?(?:统称|简称|称)(?:为)?[：:]?[“《]{0,2}([^”》（()）]{1,20})[”》]{0,2}[）)]/;
const MAX_TITLE = 80;
/** Where a sentence is sought for the date of a document. */
const MAX_BEFORE = 80;

/** A title in 《》 as it stands in a paragraph. */
interface Cited {
  place: Place;
  title: string;
  number: string | null;
  short: string | null;
}

/**
 * The documents that the article cites by title, in the order of the first mention; further mentions, also by the short
 * name that the article gives (以下简称《规划》) or by the bare kind (《规划》), are joined to the first. Linear; pure.
 * `dates` are those of the same article: the day that a document was issued is the one named beside the verb.
 */
export function findDocuments(article: Article, dates: readonly DateMention[]): CitedDocument[] {
  const found: CitedDocument[] = [];
  const byName = new Map<string, CitedDocument>();
  for (const [paragraph, text] of article.paragraphs.entries())
    for (const cited of titlesIn(text, paragraph)) {
      const known = byName.get(cited.title) ?? (isBareKind(cited.title) ? latestOf(found, cited.title) : undefined);
      if (!known && (isBareKind(cited.title) || !isDocument(cited.title))) continue;
      const document = known ?? newDocument(cited, text, dates);
      if (!known) found.push(document);
      else document.mentions.push(cited.place);
      document.number ??= cited.number;
      for (const name of [cited.title, cited.short]) if (name && !byName.has(name)) byName.set(name, document);
    }
  return found;
}

function newDocument({ place, title, number }: Cited, text: string, dates: readonly DateMention[]): CitedDocument {
  const issued = issuerBefore(text, place.start);
  return {
    title,
    number,
    issuer: issued?.issuer ?? null,
    date: issued ? dateBefore(text, place, dates) : null,
    mentions: [place],
    rule: 'documents/title',
  };
}

/** Whether a title says by its end that it is a document. */
const isDocument = (title: string): boolean => KIND.test(title.replace(APPENDED, ''));

/** 《规划》, 《意见》: the kind alone. */
const isBareKind = (title: string) => title.length <= 4 && KIND.exec(title)?.index === 0;

const latestOf = (found: readonly CitedDocument[], kind: string) =>
  found.findLast(({ title }) => title.replace(APPENDED, '').endsWith(kind));

function* titlesIn(text: string, paragraph: number): Generator<Cited> {
  for (let open = text.indexOf('《'); open >= 0; ) {
    const close = closing(text, open);
    if (close < 0) {
      open = text.indexOf('《', open + 1);
      continue;
    }
    const title = text.slice(open + 1, close).trim();
    const behind = text.slice(close + 1, close + 60);
    const number = NUMBER.exec(behind);
    const short = SHORT.exec(number ? behind.slice(number[0].length) : behind);
    if (title)
      yield {
        place: { paragraph, start: open, end: close + 1, quote: text.slice(open, close + 1) },
        title,
        number: number?.[1] ?? null,
        short: short?.[1] ?? null,
      };
    // What is inside （以下简称《规划》） names it and does not mention it.
    open = text.indexOf('《', close + 1 + (number?.[0].length ?? 0) + (short?.[0].length ?? 0));
  }
}

/** The 》 that closes the 《 at `open`, over titles within the title; −1 where none is near. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + MAX_TITLE); at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》' && --depth === 0) return at;
  }
  return -1;
}

/** The last day named before the title in its sentence. */
function dateBefore(text: string, { paragraph, start }: Place, dates: readonly DateMention[]): string | null {
  const from = Math.max(text.lastIndexOf('。', start), start - MAX_BEFORE);
  const date = dates.findLast((d) => d.paragraph === paragraph && d.start > from && d.end <= start);
  return date?.value && /^\d{4}-\d{2}(?:-\d{2})?$/.test(date.value) ? date.value : null;
}
