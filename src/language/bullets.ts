import { CharacterSet } from './characters.ts';

/** Symbols that head the lines of a list: ▷ 置换更新汽车3.2万辆, ✔ 每件最高2000元, 🏠 旧房装修. */

/** Those of the basic plane; ① to ⑳ among them. */
const SYMBOLS = new CharacterSet('●■◆•·○◇□▪▫◎★☆▷▶►▸▹▼◼◾➤➢➡✔✓☑√✅✦✨❖✪✿✳⭐▍▎▌▋▊▉❶❷❸❹❺❻❼❽❾❿①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const BLANKS = new CharacterSet(' \t\u3000\u00a0\ufeff');
/** First halves of pictures beyond it, and what may stand behind one (️). */
const [FIRST_HALF, LAST_HALF, VARIANT] = [0xd83c, 0xd83e, 0xfe0f];

/** Where a line goes on behind the symbol that heads it, and blanks; 0 where none does. */
export function bulletEnd(line: string): number {
  let at = 0;
  while (BLANKS.at(line, at)) at++;
  const code = line.charCodeAt(at);
  if (SYMBOLS.has(code)) at++;
  else if (code >= FIRST_HALF && code <= LAST_HALF) at += 2;
  else return 0;
  if (line.charCodeAt(at) === VARIANT) at++;
  while (BLANKS.at(line, at)) at++;
  return at;
}
