import * as v from 'valibot';
import { type Answer, ERROR_CODES, type ErrorCode } from './answer.ts';
import { fail } from './listen.ts';

/** A message as its schema lets it through. */
export function readBySchema({ schema }: { schema: v.GenericSchema }, raw: unknown): Answer<unknown> {
  const message = v.safeParse(schema, raw);
  return message.success ? { ok: true, value: message.output } : fail(codeIn(message.issues));
}

/** A schema may word an issue as one of the codes. */
function codeIn(issues: readonly { message: string }[]): ErrorCode {
  const named = new Set(issues.map(({ message }) => message));
  return ERROR_CODES.find((code) => named.has(code)) ?? 'invalid-message';
}
