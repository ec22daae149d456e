import { join } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type Translate, type Words, wordsOf } from '../../../src/ui/words.tsx';

const ROOT = join(import.meta.dirname, '../../..');

export type Language = 'zh_CN' | 'en';

/** The messages of a language as its file has them, by key. */
export async function messagesOf(language: Language): Promise<Map<string, ParsedMessage>> {
  const messages = await parseMessagesFile(join(ROOT, `locales/${language}.yml`));
  const keyed = messages.map((message) => [message.key.join('.'), message] as const);
  // Those with @@ are the browser's own.
  return new Map(keyed.filter(([key]) => !key.startsWith('@@')));
}

/** The words as the extension would have them. Throws for a key that is not there, where a browser would say nothing. */
export async function testWords(language: Language): Promise<Words> {
  const messages = await messagesOf(language);
  const translate = (key: string, ...details: unknown[]) => {
    const message = messages.get(key);
    if (!message) throw new Error(`no message ${key}`);
    let text = message.type === 'plural' ? '' : message.message;
    for (const detail of details) {
      if (typeof detail === 'number' && message.type === 'plural')
        text = (message.plurals[detail] ?? message.plurals.n ?? '').replaceAll('$1', String(detail));
      else if (detail && typeof detail === 'object')
        for (const [name, value] of Object.entries(detail)) text = text.replaceAll(`{${name}}`, String(value));
    }
    if (!text || /\{\w|\$\d/.test(text)) throw new Error(`message ${key} lacks a substitution: ${text}`);
    return text;
  };
  return wordsOf(translate as Translate);
}
