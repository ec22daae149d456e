import type { Status } from '../types.ts';

/** How sure a reading of the words is: a stated cue beats a period, a period beats the section's heading. */
export interface Mode {
  status: Status | null;
  by: 'cue' | 'weak' | 'counted' | 'required' | 'period' | 'section' | null;
}

/** What holds at a quantity: said in its sentence so far, and by the sentences before it. */
export interface Modes {
  sentence: Mode;
  paragraph: Status | null;
  /** It answers a question about the terms of a policy. */
  terms: boolean;
  /** The sentence before says that what follows is how things stand. */
  account: boolean;
}
