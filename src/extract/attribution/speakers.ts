import type { Article } from '../../article/types.ts';
import { STATING } from '../../language/reporting.ts';
import type { Official, QuantityMention } from '../types.ts';

/** Verbs that report what somebody said; what follows them (or the quotation before them) is theirs. */
const SAYING = new RegExp(`(?:${STATING.join('|')})(?=[，,：:“"。])`, 'g');
/** Documents and meetings speak too: 会议要求, 草案提出, 《规划》明确. */
const BODY =
  /(?:^|[，。；、”“])(《[^》]{2,30}》|[^，。；、“”《》\s]{0,10}(?:会议|草案|规划|纲要|报告|方案|意见|通知|公报|文件|全会|决定))$/;
/** Longest way from a name to its verb: 徐某在接受采访时表示. */
const MAX_GAP = 14;

/** Who speaks from `from` to `to` of a paragraph. */
interface Speech {
  from: number;
  to: number;
  speaker: string;
}

/** The person named nearest before `at` in the paragraph, when close enough to be the subject of the verb there. */
function personBefore(officials: readonly Official[], paragraph: number, text: string, at: number): string | null {
  let best: { name: string; end: number } | null = null;
  for (const { name, mentions } of officials)
    for (const mention of mentions)
      if (
        mention.paragraph === paragraph &&
        mention.end <= at &&
        at - mention.end <= MAX_GAP &&
        (!best || mention.end > best.end)
      )
        best = { name, end: mention.end };
  return best && !/[。；！？]/.test(text.slice(best.end, at)) ? best.name : null;
}

/** The stretches of a paragraph that are somebody's words. */
function speechesIn(text: string, paragraph: number, officials: readonly Official[]): Speech[] {
  const speeches: Speech[] = [];
  // 张某：… or 张某说的 dialogue: the whole paragraph is that person's.
  for (const { name, mentions } of officials)
    for (const { paragraph: p, start, end } of mentions)
      if (p === paragraph && start <= 20 && /^[：:]/.test(text.slice(end, end + 1)))
        speeches.push({ from: end, to: text.length, speaker: name });
  for (const match of text.matchAll(SAYING)) {
    const at = match.index;
    const speaker =
      personBefore(officials, paragraph, text, at) ?? BODY.exec(text.slice(Math.max(0, at - 34), at))?.[1] ?? null;
    if (!speaker) continue;
    const last = speeches.at(-1);
    if (last) last.to = Math.min(last.to, at);
    const ends = text[at + match[0].length] === '。';
    if (!ends) speeches.push({ from: at, to: text.length, speaker });
    // “……。”张某说。 the quotation before belongs to the same mouth; what follows the full stop does not.
    const close = text.lastIndexOf('”', at);
    const open = close < 0 || at - close > MAX_GAP + 30 ? -1 : text.lastIndexOf('“', close);
    if (open >= 0 && /[。，！？,!?]/.test(text[close - 1] ?? '')) speeches.push({ from: open, to: close, speaker });
  }
  return speeches;
}

/** The officials that each paragraph names, with their places in it: to search all places for each verb would be quadratic. */
function byParagraph(officials: readonly Official[]): Map<number, Official[]> {
  const found = new Map<number, Official[]>();
  for (const official of officials)
    for (const mention of official.mentions) {
      const present = found.get(mention.paragraph) ?? [];
      const last = present.at(-1);
      if (last?.name === official.name) last.mentions.push(mention);
      else present.push({ ...official, mentions: [mention] });
      found.set(mention.paragraph, present);
    }
  return found;
}

/** The same quantities with `speaker` where the text says whose words they stand in. Linear in the text. */
export function attachSpeakers(
  article: Article,
  quantities: readonly QuantityMention[],
  officials: readonly Official[],
): QuantityMention[] {
  const cache = new Map<number, Speech[]>();
  const present = byParagraph(officials);
  return quantities.map((quantity) => {
    const { paragraph, start } = quantity;
    const text = article.paragraphs[paragraph] ?? '';
    const speeches = cache.get(paragraph) ?? speechesIn(text, paragraph, present.get(paragraph) ?? []);
    cache.set(paragraph, speeches);
    const speech = speeches.findLast(({ from, to }) => from <= start && start < to);
    return speech ? { ...quantity, speaker: speech.speaker } : quantity;
  });
}
