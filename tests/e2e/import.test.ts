import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/summary/schema.ts';
import { goldLibrary } from '../summary/ledger/library.ts';
import { inPlace, sampleId } from '../summary/sample.ts';
import { driveLibrary } from './support/library-view.ts';
import { records } from './support/records.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

let session: Session;
let view: Page;
let summaries: Summary[];
const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-files-'));

useSession(async (opened) => {
  ({ session } = opened);
  summaries = await goldLibrary();
  view = await session.openView('library.html');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { ask, text, count, click, type, listed, fill, fileOf, choose } = driveLibrary(() => ({ session, view, folder }));

beforeEach(async () => {
  await fill(summaries.slice(0, 12));
});

afterEach(async () => {
  if ((await count('.import')) > 0) await click('.views > .button');
});

describe('a file that is not brought in', () => {
  const valid = () => fileOf(summaries.slice(20, 24));
  const changed = (change: (records: Record<string, unknown>[]) => void) => {
    const file = JSON.parse(valid());
    change(file.summaries);
    return JSON.stringify(file);
  };
  const cases: Record<string, [() => string | Uint8Array, string]> = {
    truncated: [() => valid().slice(0, -300), '文件不完整'],
    'of wrong types': [() => changed((list) => Object.assign(list[1] as object, { quantities: 'x' })), '不符合格式'],
    'with a place that is not in the text': [
      () =>
        changed((list) =>
          Object.assign((list as { quantities: object[] }[])[1]?.quantities[0] as object, { end: 99_999 }),
        ),
      '第2条',
    ],
    'of another program': [() => JSON.stringify({ version: 3, items: [{ title: 'a' }] }), '不是“划重点”导出的文件'],
    'of another program, and large': [
      () => JSON.stringify(Array.from({ length: 200_000 }, (_, n) => ({ n, text: '长'.repeat(20) }))),
      '不是“划重点”导出的文件',
    ],
    'of a newer version': [() => valid().replace(/"schema": 3/g, '"schema": 99'), '更新的版本'],
    'no text at all': [() => new Uint8Array(5000).map((_, n) => n * 7), '没有导入'],
    empty: [() => '', '文件不完整'],
  };
  it.each(Object.keys(cases))('%s', async (name) => {
    const [content, said] = cases[name] as (typeof cases)[string];
    const before = await session.stored();
    await choose(content());
    expect(await text('.import [role=alert]')).toContain(said);
    expect(await session.stored()).toEqual(before);
  });
});

it('scripts in every field stay text', async () => {
  const script = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const [first] = summaries as [Summary];
  const hostile = inPlace({
    ...first,
    ...{ id: sampleId(900), title: script, publisher: script, kicker: script, note: script, tags: ['<b>x</b>'] },
    ...{ url: 'javascript:document.title=1', paragraphs: [script.repeat(3)], officials: [] },
    quantities: first.quantities.map((each) => ({
      ...each,
      paragraph: 0,
      quote: script,
      indicator: script,
      subject: script,
    })),
  });
  await choose(fileOf([hostile]));
  await click('.import__plan .button--main');
  await listed(13);
  const title = await view.evaluate('document.title');
  await type('.tools__search', 'onerror');
  await until('it', async () => (await count('.vlist__row')) === 1);
  await click('.vlist__row .item__title');
  await until('its details', async () => (await text('.detail')).includes('onerror'));
  expect(await count('.detail img, .detail script, .vlist img, .detail a[href^="javascript"]')).toBe(0);
  expect(await view.evaluate('document.title')).toBe(title);
  await click('.detail__close');
  await type('.tools__search', '');
});

it('says what stands against what is here, and keeps or replaces it as asked', async () => {
  const [first] = summaries as [Summary];
  await fill([{ ...first, note: '我的' }, ...summaries.slice(1, 3)]);
  await choose(fileOf([{ ...first, note: '文件的' }, ...summaries.slice(1, 5)]));
  expect((await text('.import__counts dd')).split('\n')).toEqual(['2', '2', '0', '1']);
  await click('.import__plan .button--main');
  await listed(5);
  const noteOf = async () => (await records(session)).find(({ id }) => id === first.id)?.note;
  expect(await noteOf()).toBe('我的');
  await choose(fileOf([{ ...first, note: '文件的' }]));
  await click('.import__choice label:nth-of-type(2) input');
  await until('the choice', () => view.evaluate(`!document.querySelector('.import__plan .button--main').disabled`));
  await click('.import__plan .button--main');
  await until('the replaced note', async () => (await noteOf()) === '文件的');
});

it('what was put aside for a page that is closed midway does not stay', async () => {
  await fill(summaries.slice(0, 2));
  const page = await session.openView('library.html');
  const of = '00000000-0000-4000-8000-00000000000a';
  const records = [{ id: of, canonicalUrl: null, aliases: [], kept: true, packed: 'x' }];
  // As the page does it, but for the next step.
  await page.evaluate(`(async () => {
    const { runtime } = globalThis.browser ?? chrome;
    globalThis.held = runtime.connect({ name: 'import:${of}' });
    await runtime.sendMessage(${JSON.stringify({ type: 'import/stage', of, records, part: 0 })});
  })()`);
  const staged = async () => Object.keys(await session.stored()).filter((key) => key.startsWith('staged:'));
  expect(await staged()).toHaveLength(2);
  await page.close();
  await until('nothing put aside', async () => (await staged()).length === 0);
  await listed(2);
});

it('a file is compared again where an article here was changed since it was checked', async () => {
  const [first] = summaries as [Summary];
  await fill(summaries.slice(0, 3));
  await choose(
    fileOf([{ ...first, note: '文件的', lastReadAt: '2099-01-01T00:00:00.000Z' }, ...summaries.slice(1, 5)]),
  );
  const counts = async () => (await text('.import__counts dd')).split('\n');
  expect(await counts()).toEqual(['2', '2', '1', '0']);
  await ask({ type: 'summary/annotate', ids: [first.id], change: { note: '我的' } });
  await click('.import__plan .button--main');
  await until('what is said', async () => (await text('.status')).includes('已重新比较'));
  expect(await counts()).toEqual(['2', '2', '0', '1']);
  expect((await records(session)).length).toBe(3);
  // From the keyboard, which goes on where the panel was opened.
  await view.focus('.import__plan .button--main');
  await view.keyboard.press('Enter');
  await listed(5);
  expect((await records(session)).find(({ id }) => id === first.id)?.note).toBe('我的');
  expect(await view.evaluate(`document.activeElement.matches('.views > [aria-expanded=false]')`)).toBe(true);
});
