import type { Draft, DraftAttribute } from '../../summary/corrections/schema.ts';
import { readTypedNumber, readTypedPeriod } from '../../summary/corrections/typed.ts';
import { formatNumber } from '../format/value.ts';
import { numbersIn } from '../words.tsx';
import type { PostText } from './PostFields.tsx';

/** What stands in the form; an empty field is what the article does not say. */
export interface Fields {
  indicator: string;
  value: string;
  unit: string;
  bound: string;
  measure: string;
  period: string;
  subject: string;
  base: string;
  speaker: string;
  responsible: string;
  event: string;
  name: string;
  posts: PostText[];
}

/** A field that cannot be read. */
export type Wrong = 'value' | 'period' | 'name';

const EMPTY: Fields = {
  ...{ indicator: '', value: '', unit: '', bound: '=', measure: 'level', period: '', subject: '' },
  ...{ base: '', speaker: '', responsible: '', event: '', name: '', posts: [] },
};

export function fieldsOf(draft: Draft): Fields {
  switch (draft.kind) {
    case 'date':
      return { ...EMPTY, period: draft.value ?? '', event: draft.event ?? '' };
    case 'official':
      return {
        ...EMPTY,
        name: draft.name,
        posts: draft.posts.map(({ organization, title, change }) => ({
          organization: organization ?? '',
          title,
          change,
        })),
      };
    default: {
      const { indicator, unit, bound, measure, period, subject, base, speaker, responsible } = draft;
      return {
        ...EMPTY,
        ...{ unit, bound, measure, period: period ?? '' },
        // In the scale words of the articles, whatever the language of the view: 300亿 is what stands in the text.
        value: [draft.value]
          .flat()
          .map((each) => formatNumber(each, numbersIn('zh-CN')))
          .join('–'),
        ...{ indicator: indicator ?? '', subject: subject ?? '', base: base ?? '' },
        ...{ speaker: speaker ?? '', responsible: responsible ?? '' },
      };
    }
  }
}

/** What the fields say, over the draft that they began with; or which of them cannot be read. */
export function readFields(fields: Fields, draft: Draft): { draft: Draft } | { wrong: Wrong } {
  const orNull = (text: string) => text.trim() || null;
  // A period of a kind that cannot be typed (XXXX-04-17) stays as long as it is not touched.
  const untouched = fieldsOf(draft).period === fields.period;
  const period = untouched && draft.kind !== 'official' ? orNull(fields.period) : readTypedPeriod(fields.period);
  switch (draft.kind) {
    case 'date':
      return period === undefined
        ? { wrong: 'period' }
        : { draft: { kind: 'date', value: period, event: orNull(fields.event) } };
    case 'official': {
      const name = fields.name.trim();
      if (name === '') return { wrong: 'name' };
      const posts = fields.posts
        .filter(({ title }) => title.trim() !== '')
        .map(({ organization, title, change }) => ({
          organization: orNull(organization),
          title: title.trim(),
          change,
        }));
      return { draft: { kind: 'official', name, posts } };
    }
    default: {
      const value = readTypedNumber(fields.value);
      if (value === null) return { wrong: 'value' };
      if (period === undefined) return { wrong: 'period' };
      return {
        draft: {
          ...draft,
          ...{ value, period, unit: fields.unit.trim() },
          ...{ bound: fields.bound as typeof draft.bound, measure: fields.measure as typeof draft.measure },
          ...{ indicator: orNull(fields.indicator), subject: orNull(fields.subject), base: orNull(fields.base) },
          ...{ speaker: orNull(fields.speaker), responsible: orNull(fields.responsible) },
        },
      };
    }
  }
}

/** The attributes in which two drafts of one kind differ. */
export function changedIn(before: Draft, after: Draft): DraftAttribute[] {
  const [one, other] = [before, after].map((draft) => new Map<string, unknown>(Object.entries(draft)));
  const names = [...(other?.keys() ?? [])] as DraftAttribute[];
  return names.filter((name) => JSON.stringify(one?.get(name)) !== JSON.stringify(other?.get(name)));
}
