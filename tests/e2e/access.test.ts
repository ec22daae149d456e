import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { builtExtension, launch } from './support/launch.ts';
import { popupText } from './support/popup-view.ts';
import { press, targets } from './support/reader.ts';
import { type SampleServer, startServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';
import {
  allowNamed,
  allowSite,
  listed,
  requiring,
  withdrawSite,
  withholdAll,
  withholdNamed,
} from './support/site-access.ts';

const TITLE = '沂岚县部署全县重点工程建设';
const BODY = [
  '5月4日，沂岚县政府召开常务会议，部署全县重点工程建设工作，审议并通过年度项目投资计划。',
  '会议提出，今年全县计划完成固定资产投资42亿元，力争到2027年地区生产总值达到380亿元，新增城镇就业6500人。',
  '会议要求，各乡镇、各部门要压实责任，加快推进，确保各项目标任务按期完成。',
];
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
<h1>${TITLE}</h1><div>沂岚日报 2024-05-06 08:00</div><div class="text">${BODY.map((text) => `<p>${text}</p>`).join('\n')}</div></body></html>`;

/** A site that was not named at install, and one that was. */
const SITE = 'www.example.cn';
const OTHER = `http://${SITE}/news/202405/123456.html`;
const SECOND = `http://${SITE}/news/202405/123457.html`;
const NAMED = 'http://www.yilan.gov.cn/zwdt/huiyi.html';

let server: SampleServer;
let session: Session;
let folder: string;

const start = async (): Promise<Session> => {
  const engine = inject('browser');
  const built = builtExtension(engine);
  return launch(engine, {
    port: server.port,
    profile: join(folder, 'profile'),
    extension: engine === 'chromium' ? requiring(SITE, built, folder) : built,
  });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huazhongdian-access-'));
  server = await startServer({ [OTHER]: PAGE, [SECOND]: PAGE, [NAMED]: PAGE });
  session = await start();
});

afterAll(async () => {
  await session?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const marked = async () => (await targets(session)).includes('42亿元');
const open = async (address: string) => {
  await session.page.bringToFront();
  await session.page.goto(address);
};
/** Our scripts would have marked the page by then. */
const quiet = () => new Promise((passed) => setTimeout(passed, 1_500));

it('marks only on click where the reader chose so, by the switch of the settings page', async () => {
  const view = await session.openView('options.html');
  await until('the switch', () => view.$('[role=switch]'));
  await view.click('[role=switch]');
  const auto = async () => ((await session.stored()).settings as { auto?: boolean })?.auto;
  await until('the setting', async () => (await auto()) === false);
  await open(NAMED);
  const popup = await session.clickAction();
  await popupText(popup, '自动标注已关闭');
  expect(await marked()).toBe(false);
  await press(popup, '仍然标注');
  await until('the target', marked);
  await popup.close();
  await view.bringToFront();
  await view.click('[role=switch]');
  await until('the setting', async () => (await auto()) === true);
  await view.close();
  await open(NAMED);
  await until('the target', marked);
});

it('lists no site and reads none that was not named, where none was granted', async () => {
  if (session.engine === 'chromium') {
    await withholdAll(session);
    await allowSite(session, '*.gov.cn');
  }
  const view = await session.openView('options.html');
  await until('the settings', () => view.evaluate(`document.body.textContent.includes('还没有。可以在这里添加')`));
  const registered = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(({ length }) => length)`;
  await until('nothing registered', async () => (await view.evaluate(registered)) === 0);
  await view.close();
  await open(OTHER);
  await quiet();
  expect(await marked()).toBe(false);
});

it('marks the one page that it is asked to, and no other of its site', async () => {
  await open(OTHER);
  const popup = await session.clickAction();
  await popupText(popup, '没有自动读取这个网站');
  await press(popup, '只标注这一页');
  await until('the target', marked);
  await popup.close();
  await open(SECOND);
  await quiet();
  expect(await marked()).toBe(false);
});

it('marks by itself on a site that was granted, in the open tab, too', async () => {
  await open(OTHER);
  await allowSite(session, SITE);
  await until('the target in the open tab', marked);
  await open(SECOND);
  await until('the target', marked);
  const view = await session.openView('options.html');
  await until('the site in the list', () => listed(view, SITE));
  await view.close();
});

it('remembers what was granted over a restart of the browser', async () => {
  await session.close();
  session = await start();
  await open(SECOND);
  await until('the target', marked);
});

it('reads a site no more that was withdrawn, and takes it off the list', async () => {
  await withdrawSite(session, SITE);
  await open(OTHER);
  await quiet();
  expect(await marked()).toBe(false);
  const view = await session.openView('options.html');
  await until('the settings', () => view.evaluate(`document.body.textContent.includes('还没有。可以在这里添加')`));
  await view.close();
});

it('reads a named site that the reader took back on a click only, until it is given again', async () => {
  await withholdNamed(session, '*.gov.cn');
  await open(NAMED);
  await quiet();
  expect(await marked()).toBe(false);
  // Both browsers then run what they held back.
  await session.clickButton();
  await until('the target', marked);
  // What the click lends ends with the visit to the site.
  await open(OTHER);
  await open(NAMED);
  await quiet();
  expect(await marked()).toBe(false);
  await allowNamed(session, '*.gov.cn');
  await until('the target in the open tab', marked);
});
