import { i18n } from '#i18n';
import { type Words, wordsOf } from '../../src/ui/words.tsx';

/** The words of the browser's language, told to the page too, so that it is read aloud and typeset as such. */
export function pageWords(): Words {
  const words = wordsOf(i18n.t);
  document.documentElement.lang = words.locale;
  return words;
}
