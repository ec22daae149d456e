import * as v from 'valibot';
import { readRecord } from '../summary/migrate.ts';
import { misplaced } from '../summary/misplaced.ts';
import { SCHEMA, type Summary, summarySchema } from '../summary/schema.ts';
import { RecordScanner, ScanError } from './json-scan.ts';
import type { TextFormat } from './text-format.ts';

/** How a file of ours says what it is. */
export const JSON_FORMAT = 'huazhongdian/summaries';

/**
 * The lossless form: an envelope and every record whole, keys in the order of the schema, so that the same records and
 * moment always give the same bytes. `one` throws a ValiError when a summary does not hold to the schema; what is read
 * from the library does.
 */
export function jsonFormat({ exportedAt }: { exportedAt: Date }): TextFormat {
  const envelope = { format: JSON_FORMAT, schema: SCHEMA, exportedAt: exportedAt.toISOString() };
  return {
    head: `${JSON.stringify(envelope, null, 2).slice(0, -2)},\n  "summaries": [`,
    one: (summary) => `\n    ${JSON.stringify(v.parse(summarySchema, summary), null, 2).replaceAll('\n', '\n    ')}`,
    between: ',',
    tail: '\n  ]\n}\n',
  };
}

/**
 * Why a file is not read: `not-json`: truncated or something else. `not-ours`: JSON of another program. `newer`: of a later
 * version. `damaged`: ours, but records in it do not hold; `problems` says which (index from 0) and where, the first few.
 */
export interface WrongFile {
  error: 'not-json' | 'not-ours' | 'newer' | 'damaged';
  problems: { index: number; detail: string }[];
}

export type FromJson = { ok: true; exportedAt: string; summaries: Summary[] } | ({ ok: false } & WrongFile);

const envelopeSchema = v.object({
  format: v.literal(JSON_FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  summaries: v.array(v.unknown()),
});

/** As many problems are told. */
const TOLD = 20;
/** What is wrong with a file as a whole comes before what is wrong with some of its records. */
const RANKS = ['not-json', 'not-ours', 'newer', 'damaged'] as const;

/** What several readers, each of some of the records, found wrong with one file; null for nothing. */
export function wrongInAll(found: readonly WrongFile[]): WrongFile | null {
  const error = RANKS.find((rank) => found.some((one) => one.error === rank));
  if (!error) return null;
  // Each finds what is wrong with the list, so that the same comes several times: one for a record is told.
  const problems = [...new Map(found.flatMap((one) => one.problems.map((each) => [each.index, each]))).values()];
  problems.sort((a, b) => a.index - b.index);
  return { error, problems: problems.slice(0, TOLD) };
}

/**
 * Reads a file written by `jsonFormat` of this or an earlier version as it comes in, whole or not at all. Each record that holds is
 * handed over at once; only `end` says whether the file as a whole does.
 */
export class JsonReader {
  readonly #ids = new Set<string>();
  readonly #problems: WrongFile['problems'] = [];
  readonly #scanner: RecordScanner;
  #newer = false;
  #index = 0;
  #wrong: WrongFile['error'] | null = null;

  /** `found` is told the place of each in the list, from 0; of records that are not `wanted` only that they are there. */
  constructor(found: (summary: Summary, index: number) => void, wanted: (index: number) => boolean = () => true) {
    this.#scanner = new RecordScanner({ list: 'summaries', wanted, found: (text) => this.#take(text, found) });
  }

  /** Takes in bytes of the file. False once it is clear that the file is none of ours, so that nobody reads on. */
  push(chunk: Uint8Array): boolean {
    if (this.#wrong !== null) return false;
    try {
      this.#scanner.push(chunk);
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      this.#wrong = this.#head() === 'ours' ? 'damaged' : 'not-ours';
    }
    return this.#wrong === null;
  }

  end(): { exportedAt: string } | WrongFile {
    if (this.#wrong) return { error: this.#wrong, problems: this.#problems };
    let raw: unknown;
    try {
      raw = JSON.parse(this.#scanner.rest.replace(/^\uFEFF/, ''));
    } catch {
      return { error: 'not-json', problems: [] };
    }
    const envelope = v.safeParse(envelopeSchema, raw);
    if (!envelope.success) return { error: 'not-ours', problems: [] };
    if (envelope.output.schema > SCHEMA || this.#newer) return { error: 'newer', problems: this.#problems };
    // What is in the list and no object was not cut out of it.
    envelope.output.summaries.forEach((each, index) => {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) this.#problem(index, 'not a record');
    });
    if (this.#problems.length > 0) return { error: 'damaged', problems: this.#problems };
    return { exportedAt: envelope.output.exportedAt };
  }

  /** @param text null for a record that is not wanted */
  #take(text: string | null, found: (summary: Summary, index: number) => void): void {
    const index = this.#index++;
    if (index === 0 && this.#head() !== 'ours') throw new ScanError('of another program');
    if (text === null) return;
    const record = readRecord(parsed(text));
    if (!record.ok) {
      this.#newer ||= record.reason === 'newer';
      this.#problem(index, record.detail);
      return;
    }
    const wrong = misplaced(record.summary);
    if (wrong) this.#problem(index, wrong);
    else if (this.#ids.has(record.summary.id)) this.#problem(index, `id: twice ${record.summary.id}`);
    else {
      this.#ids.add(record.summary.id);
      found(record.summary, index);
    }
  }

  /** What stands before the records says whose file it is. */
  #head(): 'ours' | 'other' {
    return /^\uFEFF?\s*\{[^[\]]*"format"\s*:\s*"huazhongdian\/summaries"/.test(this.#scanner.rest) ? 'ours' : 'other';
  }

  #problem(index: number, detail: string): void {
    if (this.#problems.length < TOLD) this.#problems.push({ index, detail });
  }
}

/** The value of a text that is JSON, which a record that was cut out may not be; undefined for any other. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a whole text at once, for a few records. Never throws. */
export function fromJson(text: string): FromJson {
  const summaries: Summary[] = [];
  const reader = new JsonReader((summary) => summaries.push(summary));
  reader.push(new TextEncoder().encode(text));
  const read = reader.end();
  return 'error' in read ? { ok: false, ...read } : { ok: true, exportedAt: read.exportedAt, summaries };
}
