import { extract } from '../../extract/extract.ts';
import type { Place, QuantityMention } from '../../extract/types.ts';
import { placeOf } from '../place.ts';
import type { Summary } from '../schema.ts';
import type { Draft } from './schema.ts';
import { readTypedNumber } from './typed.ts';

/**
 * What a form begins with that makes a mark of this kind at a place: what the record says there, else what the words say by themselves, read
 * on the day of the article. What is not known is null; a number that cannot be read is 0.
 */
export function draftAt(record: Summary, place: Place, kind: Draft['kind']): Draft {
  const alone = extract({ ...record, title: '', kicker: null, subtitle: null, paragraphs: [place.quote] });
  switch (kind) {
    case 'date': {
      const found = nearest(record.dates, place) ?? alone.dates[0];
      return { kind, value: found?.value ?? null, event: found?.event ?? null };
    }
    case 'official': {
      const here = record.officials.find(({ mentions }) => nearest(mentions, place) !== undefined);
      return { kind, name: here?.name ?? place.quote, posts: here?.posts ?? [] };
    }
    default: {
      const found = nearest(record.quantities, place) ?? alone.quantities[0];
      return { kind, ...(found ? factsOf(found) : unknownFacts(place.quote)) };
    }
  }
}

function nearest<P extends Place>(places: readonly P[], { paragraph, start, end }: Place): P | undefined {
  return places.find((other) => other.paragraph === paragraph && other.start < end && start < other.end);
}

function factsOf(quantity: QuantityMention): Omit<Extract<Draft, { kind: 'target' }>, 'kind'> {
  const { status: _, implied: _i, rule: _r, ...rest } = quantity;
  const place = new Set<string>(Object.keys(placeOf(quantity)));
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !place.has(name))) as ReturnType<typeof factsOf>;
}

function unknownFacts(quote: string): ReturnType<typeof factsOf> {
  const [, number = '', unit = ''] = /^([\d.,]{1,40}[百千万亿]{0,8})(.*)$/s.exec(quote.trim()) ?? [];
  return {
    ...{
      indicator: null,
      measure: unit === '%' ? 'share' : 'level',
      value: readTypedNumber(number) ?? 0,
      unit,
      bound: '=',
    },
    ...{ period: null, direction: null, base: null, tier: null, subject: null, speaker: null, responsible: null },
  };
}
