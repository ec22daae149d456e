import { safeName } from '../summary/safe-name.ts';
import type { Summary } from '../summary/schema.ts';
import { toMarkdown } from './markdown.ts';
import type { TableWords } from './words.ts';
import { type Packed, zipOf, zipText } from './zip/zip.ts';

/** A note as a file of an archive; its name, by day and title, may be that of others too. */
export type Note = Packed;

const LONGEST_NAME = 60;

export function packNotes(summaries: readonly Summary[], words: TableWords): Promise<Note[]> {
  return Promise.all(summaries.map((summary) => zipText(nameOf(summary), toMarkdown(summary, words))));
}

function nameOf({ published, title, id }: Summary): string {
  return [published?.slice(0, 10), safeName(title, LONGEST_NAME) || id].filter(Boolean).join(' ');
}

/** Many articles as one archive of notes, a file each; what has one name is numbered. */
export function archiveOf(notes: readonly Note[]): Blob {
  const taken = new Set<string>();
  const files = notes.map((note) => {
    let name = note.name;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${note.name} (${number})`;
    taken.add(name.toLowerCase());
    return { ...note, name: `${name}.md` };
  });
  return zipOf(files, 'application/zip');
}
