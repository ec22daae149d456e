import type { Article } from '../../../src/article/types.ts';
import { findDates, findPeriods, type PeriodCue } from '../../../src/extract/dates/dates.ts';

/** An article of these paragraphs, without title unless given. */
export function article(paragraphs: string[], published: string | null, title = ''): Article {
  return { url: null, title, kicker: null, subtitle: null, publisher: null, published, bylines: [], paragraphs };
}

/** The dates of a text as `words=value`, by default as if published on 2024-05-16, a Thursday. */
export function dates(text: string | string[], published: string | null = '2024-05-16', title = ''): string[] {
  return findDates(article([text].flat(), published, title)).map(({ quote, value }) => `${quote}=${value}`);
}

/** All cues of a text. */
export function cues(text: string | string[], published: string | null = '2024-05-16'): PeriodCue[] {
  return findPeriods(article([text].flat(), published));
}
