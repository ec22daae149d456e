import type { Article } from '../../../src/article/types.ts';
import type { Extraction, Place } from '../../../src/extract/types.ts';
import { readNumeral, startsNumeral } from '../../../src/language/numerals.ts';

export const KINDS = ['target', 'actual', 'date', 'official', 'unmarked'] as const;
export type Kind = (typeof KINDS)[number];

/** Something to be read by hand: where it stands and what was made of it. */
export interface Finding extends Place {
  kind: Kind;
  says: string;
}

/** Everything an extraction marked, and the numerals with a unit-like word behind them that it did not. */
export function findingsOf(article: Article, { quantities, dates, officials }: Extraction): Finding[] {
  const marked: Finding[] = [
    ...quantities.map((q) => ({
      ...placeOf(q),
      kind: q.status,
      says: `[${q.indicator ?? '?'}] ${q.bound} ${[q.value].flat().join('..')} ${q.unit} ${q.measure}${q.period ? ` @${q.period}` : ''} (${q.rule})`,
    })),
    ...dates.map((d) => ({ ...placeOf(d), kind: 'date' as const, says: `${d.value} — ${d.event ?? '?'} (${d.rule})` })),
    ...officials.flatMap((o) =>
      o.mentions.map((m) => ({
        ...placeOf(m),
        kind: 'official' as const,
        says: `${o.name}: ${o.posts.map((p) => `${p.organization ?? ''}|${p.title}`).join('; ')} (${o.rule})`,
      })),
    ),
  ];
  return [...marked, ...unmarked(article, marked)];
}

const placeOf = ({ paragraph, start, end, quote }: Place): Place => ({ paragraph, start, end, quote });

/** A Chinese character that is neither a digit nor structure, or a sign of a unit. */
const UNIT_LIKE = /^(?:[%％‰℃°]|(?![的了是在和与及至到又也就将把被之第月日年时点分、])\p{Script=Han})/u;

function unmarked({ paragraphs }: Article, marked: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  paragraphs.forEach((text, paragraph) => {
    const taken = marked.filter((finding) => finding.paragraph === paragraph);
    for (let at = 0; at < text.length; at += 1) {
      const numeral = startsNumeral(text.charCodeAt(at)) ? readNumeral(text, at) : null;
      if (!numeral) continue;
      const { end } = numeral;
      const free = !taken.some((other) => other.start < end && at < other.end);
      // Single 一 and 两 with a measure word name one thing; what was not counted is not what is looked for.
      const counted = end - at > 1 || !'一两几数百千万亿〇零'.includes(text.charAt(at));
      if (free && counted && text[at - 1] !== '第' && UNIT_LIKE.test(text.slice(end, end + 2)))
        found.push({ paragraph, start: at, end, quote: text.slice(at, end), kind: 'unmarked', says: '' });
      at = end - 1;
    }
  });
  return found;
}

/** One finding with the words around it, its place between 【】. */
export function printFinding(article: Article, { paragraph, start, end, quote, says }: Finding): string {
  const text = paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');
  const before = text.slice(Math.max(0, start - 45), start);
  return `${article.published ?? '?'} …${before}【${quote}】${text.slice(end, end + 25)}…\n      ${says}`;
}
