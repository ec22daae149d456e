import { TABLE_WORDS, type TableWord, type TableWords } from '../../src/export/words.ts';
import type { Translate } from '../../src/ui/words.tsx';

/** The words of tables that are not messages of their own (`table.<word>`): the codes, which the views show too. */
const CODES = {
  'sheet.targets': 'export.targets',
  'sheet.figures': 'export.figures',
  'sheet.dates': 'export.dates',
  'sheet.officials': 'export.officials',
  'sheet.articles': 'export.articles',
  'measure.level': 'measure.level',
  'measure.growth': 'measure.growth',
  'measure.share': 'measure.share',
  'measure.rank': 'measure.rank',
  'measure.multiple': 'measure.multiple',
  'measure.difference': 'measure.difference',
  'bound.=': 'table.exactly',
  'bound.>=': 'bound.atLeast',
  'bound.>': 'bound.over',
  'bound.<=': 'bound.atMost',
  'bound.<': 'bound.under',
  'bound.~': 'bound.about',
  'direction.up': 'direction.up',
  'direction.down': 'direction.down',
  'tier.floor': 'tier.floor',
  'tier.stretch': 'tier.stretch',
  'change.appointed': 'people.appointed',
  'change.removed': 'people.removed',
} as const;

const isCode = (word: TableWord): word is keyof typeof CODES => word in CODES;

/** The words of exported tables in the language of `t`. */
export function tableWords(t: Translate): TableWords {
  const entries = TABLE_WORDS.map((word) => [word, isCode(word) ? t(CODES[word]) : t(`table.${word}`)]);
  return Object.fromEntries(entries) as TableWords;
}
