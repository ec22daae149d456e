/** What is in a file that a reader opens, by its bytes and, where those do not tell, its name. */
export type FileKind = 'page' | 'text' | 'empty' | 'pdf' | 'image' | 'office' | 'archive' | 'mhtml' | 'binary' | 'huge';

/** The largest file that is looked at: a saved page of that size is nothing but pictures written into it. */
export const LARGEST_FILE = 30_000_000;

const OFFICE_NAME = /\.(?:docx?|xlsx?|pptx?|wps|et|dps|od[tsp]|rtf)$/i;
/** How files begin, as Latin-1; `?` stands for any character. */
const MAGIC: Partial<Record<FileKind, readonly string[]>> = {
  pdf: ['%PDF-'],
  image: [
    '\x89PNG',
    '\xff\xd8\xff',
    'GIF8',
    'BM????\0\0\0\0',
    'II*\0',
    'MM\0*',
    'RIFF????WEBP',
    '????ftypheic',
    '????ftypavif',
  ],
  office: ['\xd0\xcf\x11\xe0', '{\\rtf'],
  archive: ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh'],
  mhtml: ['From: <Saved by', 'MIME-Version:', 'Content-Type: multipart/related'],
};

function kindByMagic(start: string): FileKind | null {
  const begins = (magic: string) => [...magic].every((char, at) => char === '?' || char === start[at]);
  const found = Object.entries(MAGIC).find(([, beginnings]) => beginnings.some(begins));
  return (found?.[0] as FileKind | undefined) ?? null;
}

const MARKUP = /<(?:!doctype\s{1,9}html|html|head|body|meta|title|div|table|p|br)[\s>/]/i;

/** What kind of file this is. Reads a little of its beginning only. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length > LARGEST_FILE) return 'huge';
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  if (start.trim() === '') return bytes.length > 4096 ? 'binary' : 'empty';
  const kind = kindByMagic(start);
  // The newer office formats are archives.
  if (kind === 'archive' && (OFFICE_NAME.test(name) || /\[Content_Types\]\.xml|mimetypeapplication\/vnd/.test(start)))
    return 'office';
  if (kind) return kind;
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  if (start.includes('\0') && !wide) return 'binary';
  const page = MARKUP.test(wide ? start.replaceAll('\0', '') : start) || /\.(?:x?html?|shtml)$/i.test(name);
  return page ? 'page' : 'text';
}
