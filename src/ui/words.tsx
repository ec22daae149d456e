import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** Looks up a message by its key; keys and their substitutions are checked by type against locales/zh_CN.yml. */
export type Translate = typeof i18n.t;

export interface Words {
  t: Translate;
  /** BCP 47 tag of the language that `t` speaks, which need not be the browser's own; numbers and dates follow it. */
  locale: string;
  /** Writes dates in that language; each way is made once, since making one takes longer than writing hundreds. */
  dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  /** The same for numbers. */
  numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat;
}

const WordsContext = createContext<Words | null>(null);

/** Hands the words of one language to every component below it. */
export const WordsProvider = WordsContext.Provider;

/** The words handed in by the nearest WordsProvider. Throws where there is none: a defect of the page. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no WordsProvider above this component');
  return words;
}

/** The words of a page whose messages say in `locale` which language they are in. */
export function wordsOf(t: Translate): Words {
  const locale = t('locale');
  return {
    t,
    dates: made((options) => new Intl.DateTimeFormat(locale, options)),
    ...numbersIn(locale),
  };
}

/** The numbers of a language, whichever the words are in. */
export function numbersIn(locale: string): Pick<Words, 'locale' | 'numbers'> {
  return { locale, numbers: made((options) => new Intl.NumberFormat(locale, options)) };
}

/** Makes what is asked for once for the same options. */
function made<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const before = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = before.get(key) ?? make(options);
    before.set(key, format);
    return format;
  };
}
