import type { DateMention, Official, Place, QuantityMention } from '../../src/extract/types.ts';
import type { Summary } from '../../src/summary/schema.ts';

/** Records for tests: every field filled, each replaceable. */

export function sampleId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function sampleQuantity(given: Partial<QuantityMention> = {}): QuantityMention {
  return {
    paragraph: 0,
    start: 12,
    end: 17,
    quote: '300亿元',
    status: 'target',
    indicator: '工业总产值',
    measure: 'level',
    value: 30_000_000_000,
    unit: '元',
    bound: '=',
    period: '2027',
    direction: null,
    base: null,
    tier: null,
    subject: null,
    speaker: null,
    responsible: null,
    implied: [],
    rule: 'money/literal',
    ...given,
  };
}

export function sampleDate(given: Partial<DateMention> = {}): DateMention {
  const place = { paragraph: 0, start: 1, end: 6, quote: '2027年' };
  return { ...place, value: '2027', event: null, implied: false, rule: 'absolute/year', ...given };
}

export function sampleOfficial(given: Partial<Official> = {}): Official {
  return {
    name: '马青原',
    posts: [{ organization: '云溪市', title: '市长', change: null }],
    mentions: [{ paragraph: 1, start: 3, end: 6, quote: '马青原' }],
    rule: 'post/before',
    ...given,
  };
}

/** The same record, each place at the beginning of its paragraph or, where there is none, of the title: what an import holds to the text. */
export function inPlace(record: Summary): Summary {
  const moved = <P extends Place>(place: P): P => {
    const there = record.paragraphs[place.paragraph];
    const quote = (there ?? record.title).slice(0, place.quote.length);
    return { ...place, paragraph: there === undefined ? -1 : place.paragraph, start: 0, end: quote.length, quote };
  };
  const named = <N extends { mentions: Place[] }>(one: N): N => ({ ...one, mentions: one.mentions.map(moved) });
  return {
    ...record,
    quantities: record.quantities.map(moved),
    dates: record.dates.map(moved),
    outline: record.outline.map(moved),
    officials: record.officials.map(named),
    programmes: record.programmes.map(named),
    documents: record.documents.map(named),
  };
}

export function sampleSummary(given: Partial<Summary> = {}): Summary {
  return {
    schema: 3,
    id: sampleId(1),
    canonicalUrl: 'https://news.example/2026/a.html',
    fingerprint: 'a'.repeat(64),
    url: 'https://news.example/2026/a.html#top',
    title: '云溪市定下三年目标',
    kicker: null,
    subtitle: '——新园区开工',
    publisher: '云溪日报',
    published: '2026-03-02T09:30',
    bylines: [{ name: '田禾', role: '记者' }],
    paragraphs: ['到2027年，全市工业总产值达到300亿元。', '市长马青原说，园区今年开工。'],
    policy: true,
    quantities: [sampleQuantity()],
    dates: [sampleDate()],
    officials: [sampleOfficial()],
    outline: [
      {
        ...{ paragraph: 0, start: 0, end: 6, quote: '一、三年目标' },
        ...{ level: 1, kind: 'heading', text: '三年目标', rule: 'outline/numbered' },
      },
    ],
    programmes: [
      {
        ...{ name: '两强', items: ['强产业', '强县城'], rule: 'programmes/quoted' },
        mentions: [{ paragraph: 1, start: 0, end: 4, quote: '“两强”' }],
      },
    ],
    documents: [
      {
        ...{ title: '云溪市水网规划', number: '云政发〔2026〕3号', issuer: '云溪市政府', date: '2026-02-17' },
        mentions: [{ paragraph: 1, start: 0, end: 9, quote: '《云溪市水网规划》' }],
        rule: 'documents/title',
      },
    ],
    corrections: [],
    tags: [],
    note: '',
    aliases: [],
    links: [],
    saved: false,
    savedAt: null,
    firstReadAt: '2026-03-02T10:00:00.000Z',
    lastReadAt: '2026-03-02T10:00:00.000Z',
    extractor: '0.1.0',
    segmenter: null,
    ...given,
  };
}
