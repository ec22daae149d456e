import { type Answer, Failure } from '../../src/messages.ts';

/** The value of an answer. @throws Failure with the code of an answer that is none */
export function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Failure(answer.error);
  return answer.value;
}
