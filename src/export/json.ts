import * as v from 'valibot';
import { readRecord } from '../summary/migrate.ts';
import { SCHEMA, type Summary, summarySchema } from '../summary/schema.ts';
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

export type FromJson =
  | { ok: true; exportedAt: string; summaries: Summary[] }
  /**
   * `not-json`: truncated or something else. `not-ours`: JSON of another program. `newer`: of a later version.
   * `damaged`: ours, but records in it do not hold; `problems` says which (index from 0) and where.
   */
  | { ok: false; error: 'not-json' | 'not-ours' | 'newer' | 'damaged'; problems: { index: number; detail: string }[] };

const envelopeSchema = v.object({
  format: v.literal(JSON_FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  summaries: v.array(v.unknown()),
});

/** Reads a file written by `toJson` of this or an earlier version, whole or not at all. Never throws. */
export function fromJson(text: string): FromJson {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, error: 'not-json', problems: [] };
  }
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return { ok: false, error: 'not-ours', problems: [] };
  if (envelope.output.schema > SCHEMA) return { ok: false, error: 'newer', problems: [] };
  return readAll(envelope.output);
}

function readAll({ exportedAt, summaries }: v.InferOutput<typeof envelopeSchema>): FromJson {
  const read = new Map<string, Summary>();
  const problems: { index: number; detail: string }[] = [];
  let newer = false;
  summaries.forEach((raw, index) => {
    const record = readRecord(raw);
    if (!record.ok) {
      newer ||= record.reason === 'newer';
      problems.push({ index, detail: record.detail });
    } else if (read.has(record.summary.id)) problems.push({ index, detail: `id: twice ${record.summary.id}` });
    else read.set(record.summary.id, record.summary);
  });
  if (problems.length > 0) return { ok: false, error: newer ? 'newer' : 'damaged', problems };
  return { ok: true, exportedAt, summaries: [...read.values()] };
}
