/** What extraction says of an article. Offsets are UTF-16 code units within the paragraph, end exclusive. */

/** A place in the article. `paragraph` −1 is the title. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
  quote: string;
}

/** `target`: intended, planned, promised or required. `actual`: reported as reached, counted, spent or existing. */
export type Status = 'target' | 'actual';

/** What kind of number it is; see ARCHITECTURE.md for one example each. */
export type Measure = 'level' | 'growth' | 'share' | 'rank' | 'multiple' | 'difference';

/** How the value bounds what it measures: 以上 `>=`, 超过 `>`, 以内 `<=`, 不到 `<`, 左右 `~`, otherwise `=`. */
export type Bound = '=' | '>=' | '>' | '<=' | '<' | '~';

/** Attributes of a quantity that may be implied (carried over or defaulted) instead of stated beside the number. */
export type Attribute = 'status' | 'indicator' | 'measure' | 'period' | 'subject';

export interface QuantityMention extends Place {
  status: Status;
  /** What is measured, in the article's words; null where the text does not say. */
  indicator: string | null;
  measure: Measure;
  /** In units of one (`4500亿元` is 450000000000 元), without sign; a range is its two ends, smaller first. */
  value: number | [number, number];
  unit: string;
  bound: Bound;
  /** EDTF year, quarter, month, day or interval by which (target) or in which (actual) it holds; null where not stated. */
  period: string | null;
  /** Direction of a change, where the words give one. */
  direction: 'up' | 'down' | null;
  /** What a change is measured against, in the article's words (同比, 较2020年). */
  base: string | null;
  /** 确保600亿元、力争630亿元 are the floor and the stretch of one target. */
  tier: 'floor' | 'stretch' | null;
  /** The place or body that the number is about, in the article's words. */
  subject: string | null;
  /** Who said it. */
  speaker: string | null;
  /** Who is to do it (责任单位：…, 由…牵头). */
  responsible: string | null;
  /** Which attributes were implied; the others that are not null were stated. */
  implied: Attribute[];
  /** Id of the rule that made the mention, `<file>/<rule>`, e.g. `percent/sign`. */
  rule: string;
}

export interface DateMention extends Place {
  /** EDTF level 0/1: date, closed interval or unspecified year (`XXXX-04-17`); null where it cannot be resolved. */
  value: string | null;
  /** What happens then, in a few of the article's words, for the timeline; null where no clause says so. */
  event: string | null;
  /** True where year, month or day were filled in from the context. */
  implied: boolean;
  rule: string;
}

export interface Post {
  /** Organisation as the article gives or implies it; null for a bare 市长. */
  organization: string | null;
  title: string;
  /** What happens to the post in the article, where it says so. */
  change: 'appointed' | 'removed' | null;
}

export interface Official {
  name: string;
  posts: Post[];
  /** Every place the person is named, surname with title (X书记) included. */
  mentions: Place[];
  rule: string;
}

/** A heading of the article, or a measure that it counts (一是…) or opens a paragraph with. */
export interface OutlineEntry extends Place {
  /** From 1 on; a measure is one below its heading. */
  level: number;
  kind: 'heading' | 'measure';
  /** The words without their numbering. */
  text: string;
  rule: string;
}

/** A named programme or slogan in quotes (“五大高地”). */
export interface Programme {
  /** The words between the quotes, without spaces that only set digits apart. */
  name: string;
  /** What it stands for, in the order of the text; empty where the article does not say. */
  items: string[];
  mentions: Place[];
  rule: string;
}

/** A law, plan, notice or the like that the article cites by its title. */
export interface CitedDocument {
  /** The words between 《 and 》 at the first mention, without spaces that only set digits apart. */
  title: string;
  /** 云政办发〔2024〕9号; null where not stated. */
  number: string | null;
  /** Who issued it, in the article's words; null where not stated. */
  issuer: string | null;
  /** EDTF day or month on which it was issued; null where not stated. */
  date: string | null;
  mentions: Place[];
  rule: string;
}

export interface Extraction {
  quantities: QuantityMention[];
  dates: DateMention[];
  officials: Official[];
  outline: OutlineEntry[];
  programmes: Programme[];
  documents: CitedDocument[];
}
