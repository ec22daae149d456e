import type { Summary } from '../../src/summary/schema.ts';
import type { CopyForm } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { downloadFile } from './download.ts';
import { tableWords } from './table-words.ts';

const TYPES: Record<CopyForm, string> = { text: 'text/plain', markdown: 'text/plain', picture: 'image/png' };

/**
 * As `Copier.copy`; loaded on demand, since most openings of a view copy nothing. What is copied is made while the browser waits: it is asked
 * at once, for some seconds after the click it does not let a page write.
 */
export async function copy(summary: Summary, form: CopyForm, words: Words): Promise<'copied' | 'saved'> {
  const made = make(summary, form, words);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [TYPES[form]]: made })]);
    return 'copied';
  } catch (cause) {
    // Where it could not be made at all, that is the trouble.
    const file = await made;
    if (form !== 'picture') throw Object.assign(new Error('copy refused', { cause }), { code: 'copy-refused' });
    const named = { format: 'targets', exportedAt: new Date(), title: summary.title } as const;
    await downloadFile({ file, extension: 'png' }, named, words);
    return 'saved';
  }
}

/** Each form has its own file. */
async function make(summary: Summary, form: CopyForm, words: Words): Promise<Blob> {
  if (form === 'picture') {
    const { drawTargets } = await import('../../src/ui/copy/draw.ts');
    return drawTargets(summary, words);
  }
  return new Blob([await write(summary, form, words)], { type: TYPES[form] });
}

async function write(summary: Summary, form: 'text' | 'markdown', words: Words): Promise<string> {
  if (form === 'text') {
    // The rules for acts are a file that the list of officials loads, too: imported by another part, they would be in every view's first.
    const [{ plainText }, { actsByName }] = await Promise.all([
      import('../../src/ui/copy/plain-text.ts'),
      import('../../src/summary/views/acts.ts'),
    ]);
    return plainText(summary, actsByName(summary), words);
  }
  const { toMarkdownPassage } = await import('../../src/export/markdown.ts');
  return toMarkdownPassage(summary, tableWords(words.t));
}
