/** A word of a text as a dictionary cuts it, with its part of speech in the letters of the ICTCLAS tag set (n…, v…, b…). */
export interface Word {
  word: string;
  tag: string;
}

/** Cuts text into words by a dictionary. Handed in, since it costs megabytes: the rules ask it only where they doubt. */
export interface Segmenter {
  /** Name and version, for the record. */
  name: string;
  /** The words of a text, in order and without gaps. */
  words(text: string): Word[];
}
