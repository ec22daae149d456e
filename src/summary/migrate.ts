import * as v from 'valibot';
import { SCHEMA, type Summary, summarySchema } from './schema.ts';

/** What a stored or imported value is: a record of today, or why it is none. */
export type ReadRecord =
  | { ok: true; summary: Summary }
  /** `newer`: written by a later version, not for us to touch. `damaged`: `detail` says where it first fails. */
  | { ok: false; reason: 'newer' | 'damaged'; detail: string };

/** Step by step: the function under `n` turns a record of schema n into one of schema n + 1. */
export type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>;

const MIGRATIONS: Migrations = {
  // Nobody looked for them when the article was read; the next reading finds them.
  1: (old) => ({ ...old, outline: [], programmes: [], documents: [] }),
  // What only the reader gives, and has not yet.
  2: (old) => ({ ...old, corrections: [], tags: [], note: '', aliases: [], links: [] }),
};

/** Reads a record of this or any earlier schema. Never throws; the value that was handed in is not changed. */
export function readRecord(raw: unknown): ReadRecord {
  const current = migrate(raw, MIGRATIONS, SCHEMA);
  if (!current.ok) return current;
  const read = v.safeParse(summarySchema, current.record);
  if (read.success) return { ok: true, summary: read.output };
  const [issue] = read.issues;
  return damaged(`${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** Brings a record of an earlier schema up to schema `to`. */
export function migrate(
  raw: unknown,
  migrations: Migrations,
  to: number,
): { ok: true; record: Record<string, unknown> } | Extract<ReadRecord, { ok: false }> {
  if (!isRecord(raw)) return damaged('not a record');
  const { schema } = raw;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return damaged('schema: no known number');
  if (schema > to) return { ok: false, reason: 'newer', detail: `schema ${schema}` };
  let record = raw;
  for (let at = schema; at < to; at++) {
    const step = migrations[at];
    if (!step) return damaged(`schema ${at}: no migration`);
    try {
      record = { ...step(record), schema: at + 1 };
    } catch (error) {
      return damaged(`schema ${at}: ${String(error)}`);
    }
  }
  return { ok: true, record };
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function damaged(detail: string): { ok: false; reason: 'damaged'; detail: string } {
  return { ok: false, reason: 'damaged', detail };
}
