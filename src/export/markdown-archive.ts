import { safeName } from '../summary/safe-name.ts';
import type { Summary } from '../summary/schema.ts';
import { toMarkdown } from './markdown.ts';
import type { TableWords } from './words.ts';
import { type Packed, zipOf, zipText } from './zip/zip.ts';

const LONGEST_NAME = 60;

/** Many articles as one archive of notes, a file each, named by day and title; what has one name is numbered. */
export function openMarkdownArchive(words: TableWords) {
  const files: Packed[] = [];
  const taken = new Set<string>();
  const nameOf = ({ published, title, id }: Summary): string => {
    const stem = [published?.slice(0, 10), safeName(title, LONGEST_NAME) || id].filter(Boolean).join(' ');
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${number})`;
    taken.add(name.toLowerCase());
    return `${name}.md`;
  };
  return {
    async add(summaries: readonly Summary[]): Promise<void> {
      for (const summary of summaries) files.push(await zipText(nameOf(summary), toMarkdown(summary, words)));
    },
    end: (): Blob => zipOf(files, 'application/zip'),
  };
}
