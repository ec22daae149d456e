import type { ShelfRow } from './row.ts';

/**
 * A row of the list as one text, its fields read as they are asked for. Ten thousand rows of some fifteen texts each are what Firefox moves
 * in one go of 50 ms and more when it first clears up after a reading; of one text each they are a fifth of that, and a question after one
 * field of all rows makes nothing that stays.
 */
const [FIELD, PART, NONE] = ['\u001f', '\u001e', '\u0000'];

/** What is asked of all rows at once comes first. */
const FIELDS = [
  ...(['id', 'savedAt', 'published', 'publisher', 'place', 'target', 'actual', 'date', 'official'] as const),
  ...(['title', 'url', 'due', 'indicators', 'officials', 'tags', 'note', 'fingerprint'] as const),
];
type Field = (typeof FIELDS)[number];
const PLACE = Object.fromEntries(FIELDS.map((name, at) => [name, at])) as Record<Field, number>;

/** Packs a row; `unpackRow` reads it. What parts fields becomes a space: a record that was brought in may hold anything. */
export function packRow(row: ShelfRow): string {
  const texts = { ...row, ...row.counts, tags: row.tags.map(plain).join(PART) };
  return FIELDS.map((name) =>
    texts[name] === null ? NONE : name === 'tags' ? texts.tags : plain(`${texts[name]}`),
  ).join(FIELD);
}

/** The row that was packed. Its fields are not its own properties: it is neither copied by spreading nor handed to another thread. */
export function unpackRow(packed: string): ShelfRow {
  return new PackedRow(packed);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these part the fields
const PARTING = /[\u0000\u001e\u001f]/g;
const plain = (text: string) => text.replace(PARTING, ' ');

class PackedRow implements ShelfRow {
  /** Asked after too often to be looked for. */
  readonly id: string;
  readonly #packed: string;

  constructor(packed: string) {
    this.#packed = packed;
    this.id = packed.slice(0, packed.indexOf(FIELD));
  }

  #text(name: Field): string {
    let from = 0;
    for (let left = PLACE[name]; left > 0; left -= 1) from = this.#packed.indexOf(FIELD, from) + 1;
    const to = this.#packed.indexOf(FIELD, from);
    return this.#packed.slice(from, to < 0 ? undefined : to);
  }

  #textOrNull(name: Field): string | null {
    const text = this.#text(name);
    return text === NONE ? null : text;
  }

  get title() {
    return this.#text('title');
  }
  get publisher() {
    return this.#textOrNull('publisher');
  }
  get published() {
    return this.#textOrNull('published');
  }
  get url() {
    return this.#textOrNull('url');
  }
  get savedAt() {
    return this.#text('savedAt');
  }
  get counts() {
    const count = (name: keyof ShelfRow['counts']) => Number(this.#text(name));
    return { target: count('target'), actual: count('actual'), date: count('date'), official: count('official') };
  }
  get place() {
    return this.#text('place');
  }
  get due() {
    return this.#text('due');
  }
  get indicators() {
    return this.#text('indicators');
  }
  get officials() {
    return this.#text('officials');
  }
  get tags() {
    const tags = this.#text('tags');
    return tags === '' ? [] : tags.split(PART);
  }
  get note() {
    return this.#text('note');
  }
  get fingerprint() {
    return this.#text('fingerprint');
  }
}
