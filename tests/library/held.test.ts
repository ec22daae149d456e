import { beforeEach, expect, test, vi } from 'vitest';
import { readForPage, withHeld } from '../../src/library/held.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { getSettings, getSummary } from '../../src/library/read-one.ts';
import { DEFAULT_SETTINGS } from '../../src/library/settings.ts';
import { fromStored, toStored } from '../../src/library/stored.ts';
import { fromOneStored } from '../../src/library/stored-one.ts';
import { sampleId } from '../summary/sample.ts';
import { article, keepArticle } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

const ID = sampleId(1);
const KEY = `summary:${ID}`;
let area: MemoryArea;
let library: Library;
beforeEach(async () => {
  area = new MemoryArea();
  library = openLibrary(area, 3);
  await keepArticle(library, 1);
  await library.changeSettings({ kinds: { date: false } });
});

const held = () => readForPage(ID, (keys) => area.get(keys));

test('record and settings come from what is held, in one question to the storage', async () => {
  const get = vi.spyOn(area, 'get');
  const ahead = withHeld(area, await held());
  expect(await getSummary(ID, ahead)).toEqual(await getSummary(ID, area.restarted()));
  expect((await getSettings(ahead)).kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, date: false });
  expect(get).toHaveBeenCalledTimes(1);
});

test('a change that is noted counts, as everywhere', async () => {
  const changed = { ...article(1), note: 'noted' };
  area.data.set('journal', { set: { [KEY]: await toStored(changed), recent: [] }, remove: [] });
  expect(await getSummary(ID, withHeld(area, await held()))).toMatchObject({ note: 'noted' });
  area.data.set('journal', { set: {}, remove: [KEY, 'recent'] });
  expect(await getSummary(ID, withHeld(area, await held()))).toBeNull();
});

test('parts of a change that is noted are asked for, since they are not held', async () => {
  const part = { [KEY]: await toStored({ ...article(1), note: 'in a part' }) };
  area.data.set('staged:x:0', JSON.stringify(part));
  area.data.set('journal', { set: {}, remove: [], staged: ['staged:x:0'] });
  expect(await getSummary(ID, withHeld(area, await held()))).toMatchObject({ note: 'in a part' });
});

test('what is not there is not there, what is damaged is held to the schema, and other records are asked for', async () => {
  const none = await readForPage('nobody', (keys) => area.get(keys));
  expect(await getSummary('nobody', withHeld(area, none))).toBeNull();
  expect(await getSummary(ID, withHeld(area, none))).toMatchObject({ id: ID });
  area.data.set(KEY, await toStored({ ...article(1), paragraphs: 1 } as never));
  expect(await getSummary(ID, withHeld(area, await held()))).toMatchObject({ key: KEY, reason: 'damaged' });
});

test('one value is unpacked to what many are', async () => {
  const record = article(1);
  const values = [await toStored(record), JSON.stringify(record), record, '{', 'bm9uZQ==', '*', undefined, 7];
  for (const value of values) expect(await fromOneStored(value)).toEqual(fromStored(value));
  expect(await fromOneStored(values[0])).toEqual(record);
});
