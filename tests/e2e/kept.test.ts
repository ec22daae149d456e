import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { articlePage } from './marks-page.ts';
import { isPainted, openDesk } from './marks-probe.ts';
import { builtExtension, launch } from './support/launch.ts';
import { type SampleServer, startServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';

/** What the reader corrected, over the end of the browser, an update of the extension and edits of the page. */

const ADDRESS = 'http://www.yybnet.net/news/kept.html';

let server: SampleServer;
let session: Session;
const folder = mkdtempSync(join(tmpdir(), 'huazhongdian-kept-'));
const extension = join(folder, 'extension');
const start = (again = false) =>
  launch(inject('browser'), { port: server.port, profile: join(folder, 'profile'), extension, firstRun: again });

beforeAll(async () => {
  cpSync(builtExtension(inject('browser')), extension, { recursive: true });
  server = await startServer({ [ADDRESS]: articlePage() });
  session = await start();
});
afterAll(async () => {
  await session?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The same extension in a later version, in the place of the one before. */
function update(version: string): void {
  const path = join(extension, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }));
}

interface Kept {
  id: string;
  extractor: string;
  corrections: object[];
  quantities: { paragraph: number; start: number; end: number; quote: string; status: string; rule: string }[];
}
const kept = async () =>
  Object.entries(await session.stored()).find(([key]) => key.startsWith('summary:'))?.[1] as Kept | undefined;

const marked = (text: string) => isPainted(session.page, 'target', text);

async function open(): Promise<void> {
  await session.page.bringToFront();
  await session.page.goto(ADDRESS);
  await until('marks', () => isPainted(session.page, 'official', '陆明川'));
}

it('keeps a hidden mark hidden when the browser was closed', async () => {
  await open();
  const record = await until('the record', kept);
  const desk = await openDesk(session);
  const mark = record.quantities.find(({ quote }) => quote === '1200亿元');
  if (!mark) throw new Error('the record has no such number');
  const { status, rule, ...place } = mark;
  const answer = await desk.toWorker({
    ...{ type: 'correction/add', id: record.id, correction: crypto.randomUUID() },
    ...{ place, deed: { do: 'hide', kind: status, rule } },
  });
  expect(answer).toMatchObject({ ok: true });
  await until('the mark to go', async () => !(await marked('1200亿元')));

  await session.close();
  session = await start(true);
  await open();
  expect(await marked('1200亿元')).toBe(false);
  expect(await marked('240亿元')).toBe(true);
});

it('keeps it hidden when the extension was updated and the page was edited', async () => {
  await session.close();
  update('0.9.9');
  const edited = articlePage().replace('3月16日，', '3月16日，记者获悉，').replace('年均增长9%', '年均增长8%');
  server.put(ADDRESS, edited);
  session = await start(true);
  await open();
  expect(await marked('1200亿元')).toBe(false);
  expect(await marked('240亿元')).toBe(true);
  expect(await kept()).toMatchObject({ extractor: '0.9.9', corrections: [{ deed: { do: 'hide' } }] });
});
