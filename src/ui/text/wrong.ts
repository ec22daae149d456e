/** Why a text or file cannot be read; each has a sentence that says what to do instead. */
export const WRONGS = [
  'empty',
  'pdf',
  'image',
  'office',
  'archive',
  'mhtml',
  'binary',
  'huge',
  'unreadable',
  'notArticle',
] as const;

export type Wrong = (typeof WRONGS)[number];

/** Thrown by the port for a text or file that is of no use. */
export class WrongText extends Error {
  readonly wrong: Wrong;
  constructor(wrong: Wrong, options?: ErrorOptions) {
    super(wrong, options);
    this.name = 'WrongText';
    this.wrong = wrong;
  }
}
