import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { fromJson } from '../../src/export/json.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { colouredPixels, isPainted, painted } from './marks-probe.ts';
import { takeDownload } from './support/downloads.ts';
import { chooseExport, clickRow, clickSave, isSaved, popupText } from './support/popup-view.ts';
import { records } from './support/records.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const ADDRESS = 'http://www.yybnet.net/wenxi/news/202403/9817264.html';
/** One of each kind that a reader of the sample would see at once. */
const SEEN = { target: '500亿元', actual: '312.6亿元', date: '2026年', official: '祝延平' } as const;
/** Where in the body one of them stands first: in the headline, which is not painted, a name may stand too. */
const COLOURED = { ...SEEN, official: '祝延平接受' } as const;
const KINDS = Object.keys(SEEN) as (keyof typeof SEEN)[];

// Room below the text, so that the page can be scrolled away from it.
const html = readFileSync(new URL('../../samples/interview.html', import.meta.url), 'utf8').replace(
  '</style>',
  'body { padding-bottom: 3000px; }</style>',
);

let session: Session;

useSession(
  async (opened) => {
    ({ session } = opened);
    await session.page.goto(ADDRESS);
  },
  { pages: { [ADDRESS]: html } },
);

/** The one record there is, once the doubts in it are settled, which happens behind the painting. */
async function theRecord(): Promise<Summary> {
  const [record, ...more] = await until('a record', async () => {
    const all = await records(session);
    return all.length > 0 && all.every(({ segmenter }) => segmenter) ? all : null;
  });
  expect(more).toEqual([]);
  return record as Summary;
}

it('marks each kind on the page, in colour', async () => {
  for (const kind of KINDS) await until(`${SEEN[kind]} marked`, () => isPainted(session.page, kind, SEEN[kind]));
  const scratch = await session.openView('icon/48.png');
  await session.page.bringToFront();
  for (const kind of KINDS)
    expect(await colouredPixels(session.page, scratch, kind, COLOURED[kind]), kind).toBeGreaterThan(20);
  await scratch.close();
});

it('leaves the DOM of the page as it was served', async () => {
  const [now, served] = await session.page.evaluate(
    (source) => [
      document.documentElement.outerHTML,
      new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    ],
    html,
  );
  expect(now).toBe(served);
});

it('does not mark the lead of the next article', async () => {
  const texts = Object.entries(await painted(session.page)).flatMap(([name, of]) =>
    name.startsWith('hzd-') ? of : [],
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => text.includes('900') || text.includes('4月23日'))).toEqual([]);
});

it('counts the targets on the badge', async () => {
  const { quantities } = await theRecord();
  const targets = quantities.filter(({ status }) => status === 'target').length;
  expect(targets).toBeGreaterThan(10);
  expect(await session.badge()).toBe(String(targets));
});

it('shows the summary in the real popup', async () => {
  const popup = await session.openPopup();
  const text = await popupText(popup, '规模以上工业总产值');
  for (const part of [
    '园区负责人谈开局奋战三年再造一个新园区',
    '聚力“四个突破”',
    '汶溪日报',
    '2024年3月19日 09:26',
    '郁小满',
    '贺知秋',
  ])
    expect(text).toContain(part);
  const rows = await popup.run((document) =>
    [...document.querySelectorAll('#section-target tbody tr')].map((row) => row.textContent),
  );
  expect(rows.find((row) => row.includes('500亿元'))).toMatch(/规模以上工业总产值.*>.*500亿元.*17%.*2026年/);
  expect(rows.find((row) => row.includes('24亿元'))).toMatch(/一般公共预算收入.*≥.*24亿元.*2026年/);
  const people = await until('the people', () =>
    popup.run((document) => document.querySelector('#section-official')?.textContent),
  );
  expect(people).toMatch(/祝延平[\s\S]*汶溪经济开发区管委会副主任/);
  expect(people).not.toContain('郁小满');
  await popup.close();
});

it('scrolls to the place of a row that is clicked, and flashes it', async () => {
  const top = (quote: string) =>
    session.page.evaluate((wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      return ranges.find((range) => String(range).includes(wanted))?.getBoundingClientRect().top ?? null;
    }, quote);
  await session.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await top(SEEN.actual)).toBeLessThan(0);
  const popup = await session.openPopup();
  await clickRow(popup, SEEN.actual);
  const flashed = async () => (await painted(session.page))['hzd-flash']?.includes(SEEN.actual);
  await until('the place to flash', flashed);
  await until('the place to be in view', async () => {
    const y = await top(SEEN.actual);
    return y !== null && y > 0 && y < 900;
  });
  await popup.close();
});

it('keeps what was saved over the death of the worker and a new visit', async () => {
  const before = await theRecord();
  expect(before.saved).toBe(false);
  const popup = await session.openPopup();
  await until('the save button', async () => (await isSaved(popup)) === false);
  await clickSave(popup);
  await until('the article to be saved', () => isSaved(popup));
  await popup.close();
  await session.killWorker();
  const again = await session.openPopup();
  await until('the article to be saved still', () => isSaved(again));
  await again.close();
  await session.killWorker();
  await session.page.reload();
  await until('marks after a new visit', () => isPainted(session.page, 'target', SEEN.target));
  const after = await theRecord();
  expect(after).toEqual({ ...before, saved: true, savedAt: after.savedAt, lastReadAt: after.lastReadAt });
  expect(after.savedAt).not.toBeNull();
});

/** Everything but what a visit changes. */
const lasting = ({ lastReadAt, ...rest }: Summary) => rest;

it('downloads JSON from the popup that reads back as the record', async () => {
  const popup = await session.openPopup();
  await until('the export menu', () => popup.run(chooseExport, '完整记录'));
  const { name, text } = await takeDownload(session.downloads);
  await popup.close();
  expect(name).toMatch(/^划重点 .*\.json$/);
  const read = fromJson(text);
  expect(read.ok && read.summaries.map(lasting)).toEqual([lasting(await theRecord())]);
});

it('downloads CSV from the popup that reads back as the targets of the record', async () => {
  const popup = await session.openPopup();
  await until('the export menu', () => popup.run(chooseExport, '目标'));
  const { name, text } = await takeDownload(session.downloads);
  await popup.close();
  expect(name).toMatch(/目标\.csv$/);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [, ...rows]: string[][] = parseCsv(text, { bom: true });
  const { quantities } = await theRecord();
  const cells = quantities
    .filter(({ status }) => status === 'target')
    .map(({ quote, indicator, unit, value }) => [
      quote,
      indicator ?? '',
      unit,
      String(Array.isArray(value) ? value[0] : value),
    ]);
  expect(rows).toHaveLength(cells.length);
  for (const [index, expected] of cells.entries()) expect(rows[index]).toEqual(expect.arrayContaining(expected));
});

it('lists what was saved, and exports it from there', async () => {
  const list = await session.openView('library.html');
  await until('the saved article', () =>
    list.evaluate(`document.querySelector('.vlist')?.textContent.includes('再造一个新园区')`),
  );
  await until('the export menu', () => list.evaluate(`(${chooseExport})(document, '完整记录')`));
  const read = fromJson((await takeDownload(session.downloads)).text);
  expect(read.ok && read.summaries.map(lasting)).toEqual([lasting(await theRecord())]);
  await list.close();
});
