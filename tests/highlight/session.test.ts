// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import type { DateMention } from '../../src/extract/types.ts';
import { Painter } from '../../src/highlight/painter.ts';
import { type Kept, PageSession, type Reading } from '../../src/highlight/session.ts';
import { FakePens } from './fake-pens.ts';

const HERE = 'https://paper.example/a.html';
const kinds = { target: true, actual: true, date: true, official: true };

let pens: FakePens;
let stop: AbortController;
let policy: boolean;
/** One for each article the session asked about, to be answered when the test says so. */
let asked: { article: Article; policy: boolean; forced: boolean; answer: (kept: Kept) => Promise<void> }[];
let gone: ReturnType<typeof vi.fn<() => void>>;
let reveal: ReturnType<typeof vi.fn<(range: Range) => boolean>>;
let shown: ReturnType<typeof vi.fn<(scope: Node | null) => void>>;
let session: PageSession;

beforeEach(() => {
  pens = new FakePens();
  stop = new AbortController();
  policy = true;
  page = undefined;
  asked = [];
  gone = vi.fn();
  reveal = vi.fn(() => true);
  shown = vi.fn();
  session = new PageSession(
    {
      read,
      keep: (article, isPolicy, forced) => {
        return new Promise((resolve) => {
          const answer = async (kept: Kept) => {
            resolve(kept);
            await new Promise((done) => setTimeout(done));
          };
          asked.push({ article, policy: isPolicy, forced, answer });
        });
      },
      gone,
      reveal,
      shown,
    },
    new Painter(pens, stop.signal),
    stop.signal,
  );
  show('2031年建成。', '2032年投产。');
});

/** Puts an article of these paragraphs on the page, none for no paragraphs. */
function show(...paragraphs: string[]) {
  document.body.innerHTML = paragraphs.length === 0 ? '' : '<h1>新港</h1><article></article><footer></footer>';
  for (const text of paragraphs) {
    const p = document.createElement('p');
    p.textContent = text;
    document.querySelector('article')?.append(p);
  }
}

let page: Article['page'];

function read(force: boolean): Reading | null {
  const ps = [...document.querySelectorAll('article p')];
  if (ps.length === 0 && !force) return null;
  const paragraphs = ps.map((p) => p.textContent ?? '');
  const article = {
    ...{ url: HERE, title: '新港', kicker: null, subtitle: null, publisher: null, published: null, bylines: [] },
    paragraphs,
    page,
  };
  return {
    article,
    policy,
    rangeOf: (paragraph, start, end) => {
      const text = ps[paragraph]?.firstChild;
      if (!text) return null;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    placeOf: (node, offset) => {
      const paragraph = ps.findIndex((p) => p.contains(node));
      return paragraph < 0 ? null : { paragraph, offset };
    },
  };
}

const date = (paragraph: number): DateMention => ({
  ...{ paragraph, start: 0, end: 5, quote: '', value: null, event: null, implied: false, rule: 'x/y' },
});
const kept = (...dates: DateMention[]): Kept => ({
  ok: true,
  value: { summary: { id: 'id-1', title: '新港', quantities: [], dates, officials: [] }, settings: { kinds } },
});

test('an article is read, asked about, painted', async () => {
  void session.look(HERE);
  expect(session.state).toEqual({ state: 'reading' });
  expect(asked[0]).toMatchObject({
    policy: true,
    forced: false,
    article: { paragraphs: ['2031年建成。', '2032年投产。'] },
  });
  await asked[0]?.answer(kept(date(0), date(1), date(7)));
  expect(session.state).toEqual({ state: 'marked', id: 'id-1', title: '新港' });
  expect(pens.painted).toEqual({ 'hzd-date': ['2031年', '2032年'] });
});

test('of a split article only the marks of the page that is shown are painted', async () => {
  page = { number: 2, count: 3 };
  void session.look(HERE);
  const answer = kept(date(0), date(2), date(3), date(4));
  if (answer.ok)
    answer.value.summary.pages = [
      { number: 1, paragraphs: 2 },
      { number: 2, paragraphs: 2 },
      { number: 3, paragraphs: 1 },
    ];
  await asked[0]?.answer(answer);
  expect(pens.painted).toEqual({ 'hzd-date': ['2031年', '2032年'] });
  expect(session.goto({ paragraph: 1, start: 0, end: 5, quote: '' })).toEqual({ found: false });
  expect(session.goto({ paragraph: 3, start: 0, end: 5, quote: '' })).toEqual({ found: true });
});

test('more marks than one lot are painted, all of them', async () => {
  void session.look(HERE);
  await asked[0]?.answer(kept(...Array.from({ length: 2500 }, () => date(1))));
  await vi.waitFor(() => expect(pens.painted['hzd-date']).toHaveLength(2500));
});

test('kinds that the settings switch off are not painted', async () => {
  void session.look(HERE);
  const answer = kept(date(0));
  if (answer.ok) answer.value.settings.kinds = { ...kinds, date: false };
  await asked[0]?.answer(answer);
  expect(session.state.state).toBe('marked');
  expect(pens.painted).toEqual({});
});

test('a page without an article is silent and the worker is not asked', async () => {
  show();
  await session.look(HERE);
  expect(session.state).toEqual({ state: 'silent', reason: 'not-article' });
  expect(asked).toEqual([]);
  expect(gone).not.toHaveBeenCalled();
});

test('an article that is no policy news is silent until it is asked for, then stays marked at that address only', async () => {
  policy = false;
  await session.look(HERE);
  expect(session.state).toEqual({ state: 'silent', reason: 'not-policy' });
  void session.look(HERE, true);
  expect(asked[0]).toMatchObject({ policy: false, forced: true });
  await asked[0]?.answer(kept(date(0)));
  await session.look(HERE);
  expect(session.state.state).toBe('marked');
  await session.look('https://paper.example/b.html');
  expect(session.state).toEqual({ state: 'silent', reason: 'not-policy' });
  expect(pens.painted).toEqual({});
});

test('the same article in new nodes is painted there without asking again', async () => {
  void session.look(HERE);
  await asked[0]?.answer(kept(date(1)));
  show('2031年建成。', '2032年投产。');
  expect(pens.painted['hzd-date']).toEqual(['']);
  await session.look(HERE);
  expect(pens.painted['hzd-date']).toEqual(['2032年']);
  expect(asked).toHaveLength(1);
});

test('another article in its place is asked about, and an answer that comes late is not painted over it', async () => {
  void session.look(HERE);
  show('2040年封顶。');
  void session.look(HERE);
  expect(asked).toHaveLength(2);
  await asked[1]?.answer(kept(date(0)));
  await asked[0]?.answer(kept());
  expect(pens.painted).toEqual({ 'hzd-date': ['2040年'] });
});

test('an article taken away takes the marks with it, and the worker is told once', async () => {
  void session.look(HERE);
  await asked[0]?.answer(kept(date(0)));
  show();
  await session.look(HERE);
  await session.look(HERE);
  expect(gone).toHaveBeenCalledTimes(1);
  expect(pens.painted).toEqual({});
});

test('an error is said, is not asked about again by itself, and is when the reader asks', async () => {
  void session.look(HERE);
  await asked[0]?.answer({ ok: false, error: 'storage-full' });
  expect(session.state).toEqual({ state: 'error', error: 'storage-full' });
  await session.look(HERE);
  expect(asked).toHaveLength(1);
  void session.look(HERE, true);
  await asked[1]?.answer(kept(date(0)));
  expect(session.state.state).toBe('marked');
});

test('an answer after the end paints nothing', async () => {
  void session.look(HERE);
  stop.abort();
  await asked[0]?.answer(kept(date(0)));
  await session.look(HERE);
  expect(pens.painted).toEqual({});
  expect(asked).toHaveLength(1);
});

test('changes concern an article from inside and above, not beside; anywhere while there is none', async () => {
  const inside = () => document.querySelector('article p') as Node;
  const beside = () => document.querySelector('footer') as Node;
  expect(session.concerns(beside())).toBe(true);
  void session.look(HERE);
  expect(session.concerns(inside())).toBe(true);
  expect(session.concerns(beside())).toBe(false);
  document.querySelector('article')?.remove();
  expect(session.concerns(document.body)).toBe(true);
});

test('going to a place reveals and flashes its range; what is not there is said', async () => {
  const place = { paragraph: 1, start: 0, end: 5, quote: '2032年' };
  expect(session.goto(place)).toEqual({ found: false });
  void session.look(HERE);
  expect(session.goto(place)).toEqual({ found: true });
  expect(reveal.mock.calls.map(([range]) => String(range))).toEqual(['2032年']);
  expect(pens.painted['hzd-flash']).toEqual(['2032年']);
  expect(session.goto({ ...place, paragraph: 9 })).toEqual({ found: false });
  reveal.mockReturnValue(false);
  expect(session.goto(place)).toEqual({ found: false });
  show();
  expect(session.goto(place)).toEqual({ found: false });
});

test('the marks of the kinds that are painted are at hand, with what is around them, also after a correction, until all are gone', async () => {
  void session.look(HERE);
  expect(session.record).toBeNull();
  await asked[0]?.answer(kept(date(0), date(1)));
  expect(session.marks.map(({ kind, range }) => [kind, String(range)])).toEqual([
    ['date', '2031年'],
    ['date', '2032年'],
  ]);
  expect(session.record?.id).toBe('id-1');
  expect(shown).toHaveBeenLastCalledWith(document.querySelector('article'));
  const corrected = kept(date(1));
  if (!corrected.ok) throw new Error(corrected.error);
  await session.renew({ ...corrected.value.summary, id: 'another' });
  expect(session.marks).toHaveLength(2);
  await session.renew(corrected.value.summary);
  expect(pens.painted).toEqual({ 'hzd-date': ['2032年'] });
  expect(session.marks).toHaveLength(1);
  show();
  await session.look(HERE);
  expect(session.marks).toEqual([]);
  expect(shown).toHaveBeenLastCalledWith(null);
});

test('what is selected has a place where it lies in a paragraph of the article, counted over the pages before', async () => {
  page = { number: 2, count: 2 };
  void session.look(HERE);
  const answer = kept();
  if (!answer.ok) throw new Error(answer.error);
  answer.value.summary.pages = [
    { number: 1, paragraphs: 3 },
    { number: 2, paragraphs: 2 },
  ];
  await asked[0]?.answer(answer);
  const [first, second] = document.querySelectorAll('article p');
  const select = (from: Node | null | undefined, start: number, to: Node | null | undefined, end: number) => {
    const range = document.createRange();
    if (from) range.setStart(from, start);
    if (to) range.setEnd(to, end);
    return session.placeOf(range);
  };
  const year = { paragraph: 3, start: 0, end: 5, quote: '2031年' };
  expect(select(first?.firstChild, 0, first?.firstChild, 5)).toEqual(year);
  expect(select(first?.firstChild, 5, second, 0)).toEqual({ paragraph: 3, start: 5, end: 8, quote: '建成。' });
  expect(select(first?.firstChild, 2, first?.firstChild, 2)).toBeNull();
  expect(select(document.querySelector('h1'), 0, first?.firstChild, 2)).toBeNull();
  page = undefined;
});
