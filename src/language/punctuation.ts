/**
 * Half-width marks among Chinese characters (总产值18.7亿元,增长27%;) as the full-width ones that they stand for, one code unit for one.
 * Papers that are typed quickly have them; the rules know the full-width ones. Marks between digits or Latin letters (1,250; 9:00) stay.
 */
const MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** The mark comes first, for most texts have none and are read past once. Behind a Chinese character, closing mark or percent sign, or before a Chinese character or an opening mark, and not between two digits; or set apart from both by spaces (完工 , 投资). */
const HALF_WIDTH =
  /[,;:?!](?:(?<=[\u4e00-\u9fa5）》”〕%％].)|(?<![0-9A-Za-z].)(?=[\u4e00-\u9fa5《“])|(?<=[0-9A-Za-z][,;?!])(?=[\u4e00-\u9fa5《“])|(?<=[\u4e00-\u9fa5》”〕%％] .)(?= ))/g;

/** 目标：160个 已完成：163个, 投资：2亿元 ▷牵头：教育局: the blank between two entries of a row, each with its label. */
const BETWEEN_ENTRIES = /[ \u3000](?=[▷▶►●◆■|｜丨]?[\u4e00-\u9fa5]{2,8}[：:])/g;
/** The entry before it: its label, and a number at its end. */
const ENTRY = /[：:][^\s，。；：:]{1,18}$/;
const NUMBERED = /\d[^\s\d]{1,6}$/;
const LONGEST_ENTRY = 20;
const isBetweenEntries = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_ENTRY), at);
  return ENTRY.test(before) && NUMBERED.test(before);
};
const parted = (text: string): string =>
  text.replace(BETWEEN_ENTRIES, (blank, at: number) => (isBetweenEntries(text, at) ? '；' : blank));

/** Whether a text has such marks. */
export const hasHalfWidth = (text: string): boolean =>
  text.search(HALF_WIDTH) >= 0 || parted(text) !== text || (text.includes('(') && text.search(BRACKETS) >= 0);

/** The text with full-width marks, every offset unchanged. */
export const toFullWidth = (text: string): string => {
  const marked = parted(text.replace(HALF_WIDTH, (mark) => MARKS[mark] ?? mark));
  return marked.includes('(') ? marked.replace(BRACKETS, (bracket) => `（${bracket.slice(1, -1)}）`) : marked;
};

/** Brackets behind a Chinese character that hold one or a number: 造林4.2万亩(年计划4万亩). */
const BRACKETS = /(?<=[\u4e00-\u9fa5])\([^()（）\n]{1,80}\)/g;

/**
 * Digits as wide as Chinese characters (６．３％, in papers that are set so) and the points and percent signs among them. The rules know the
 * narrow ones. A wide point is one of a number between two wide digits only: １．总则 begins a list.
 */
const WIDE = /[０-９％]|(?<=[０-９])．(?=[０-９])/g;
const POINT = '．'.charCodeAt(0);
const PERCENT = '％'.charCodeAt(0);
const ZERO = '０'.charCodeAt(0);

/** Whether a text has such digits. */
export const hasWideDigits = (text: string): boolean => WIDE_ONE.test(text);
/** No wide point is read where none of these stands. */
const WIDE_ONE = /[０-９％]/;

/** The text with narrow digits, every offset unchanged. */
export const toNarrowDigits = (text: string): string =>
  text.replace(WIDE, (one) => {
    const code = one.charCodeAt(0);
    return code === POINT ? '.' : code === PERCENT ? '%' : String(code - ZERO);
  });

/** Blanks that a page spells out once too often (客流增长8%&nbsp;), of as many code units as what is read in their place. */
const SPELT_BLANKS = /&(?:nbsp|ensp|emsp);/g;
const BLANKS = '\u00a0'.repeat(6);

/** Whether a text has such blanks. */
export const hasSpeltBlanks = (text: string): boolean => text.includes('sp;') && text.search(SPELT_BLANKS) >= 0;

/** The text with blanks, every offset unchanged. */
export const toBlanks = (text: string): string => text.replace(SPELT_BLANKS, BLANKS);
