import { i18n } from '#i18n';
import { type Translate, type Words, wordsOf } from '../../src/ui/words.tsx';

/**
 * The words of the browser's language. The page is not told of them: it has a language of its own. Those that were looked up once can be
 * said again after the extension is gone, when none can be looked up: a form that is left may still be typed into.
 */
export function companionWords(): Words {
  const said = new Map<string, string>();
  const lookUp = i18n.t as (...asked: unknown[]) => string;
  const t = (...asked: unknown[]) => {
    const key = JSON.stringify(asked);
    try {
      const text = lookUp(...asked);
      if (text) said.set(key, text);
    } catch {
      // The browser took the words away.
    }
    return said.get(key) ?? '';
  };
  return wordsOf(t as Translate);
}
