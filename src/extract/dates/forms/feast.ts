import type { Meanings, WordForm } from '../form.ts';
import { type Part, type Spec, softPart, unknown } from '../part.ts';
import { startsAny } from '../words.ts';

const dayOf = (month: number, day: number): Spec => ({
  year: null,
  month: { from: month, to: month, base: 'year' },
  day: { from: day, to: day, base: 'month' },
});

/** Feasts that work is to be done by; those of the moon's calendar have no day here. */
const FEASTS: Meanings = [
  ['国庆节', dayOf(10, 1)],
  ['国庆', dayOf(10, 1)],
  ['元旦', dayOf(1, 1)],
  ['春节', unknown],
  ['中秋节', unknown],
  ['中秋', unknown],
];
const SPECS = new Map(FEASTS);
const BY_THEN = ['前', '之前', '以前'];

/** 国庆节前投产: a deadline and no date in the contract's sense; 国庆期间 and 国庆前夕 are none. */
export const feast: WordForm = {
  words: [...SPECS.keys()],
  match(text, start, end, word): Part | null {
    if (!startsAny(text, end, BY_THEN) || startsAny(text, end, ['前夕', '前后'])) return null;
    return softPart('dates/feast', start, end, SPECS.get(word) as Spec);
  },
};
