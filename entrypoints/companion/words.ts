import { i18n } from '#i18n';
import { type Words, wordsOf } from '../../src/ui/words.tsx';

/** The words of the browser's language. The page is not told of them: it has a language of its own. */
export function companionWords(): Words {
  return wordsOf(i18n.t);
}
