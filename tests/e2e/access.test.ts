import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { isPainted } from './marks-probe.ts';
import { launch } from './support/launch.ts';
import { popupText } from './support/popup-view.ts';
import { type SampleServer, startServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';

const LINE = '沂岚日报 2024-05-06 08:00';
const BODY = [
  '5月4日，沂岚县政府召开常务会议，部署全县重点工程建设工作，审议并通过年度项目投资计划。',
  '会议提出，今年全县计划完成固定资产投资42亿元，力争到2027年地区生产总值达到380亿元，新增城镇就业6500人。',
  '会议要求，各乡镇、各部门要压实责任，加快推进，确保各项目标任务按期完成。',
];
const pageOf = (title: string, paragraphs: string[]) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
<h1>${title}</h1><div>${LINE}</div><div class="TRS_Editor">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></body></html>`;

let server: SampleServer;
let session: Session;

beforeAll(async () => {
  server = await startServer();
  session = await launch(inject('browser'), { port: server.port });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

const marked = () => isPainted(session.page, 'target', '42亿元');

it('has nothing registered and lists no site where none was granted', async () => {
  const view = await session.openView('options.html');
  await until('the settings', () => view.evaluate(`document.body.textContent.includes('内置网站')`));
  expect(await view.evaluate(`document.body.textContent.includes('还没有。可以在这里添加')`)).toBe(true);
  const registered = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(({ length }) => length)`;
  expect(await view.evaluate(registered)).toBe(0);
  await view.close();
});

it('marks only on click where the reader chose so, by the switch of the settings page', async () => {
  const named = 'http://www.yilan.gov.cn/zwdt/huiyi.html';
  server.put(named, pageOf('沂岚县部署全县重点工程建设', BODY));
  const view = await session.openView('options.html');
  const flip = `(() => { const one = document.querySelector('[role=switch]'); one?.click(); return one !== null; })()`;
  await until('the switch', () => view.evaluate(flip));
  await until('the setting', async () => ((await session.stored()).settings as { auto?: boolean })?.auto === false);
  await session.page.bringToFront();
  await session.page.goto(named);
  const popup = await session.openPopup();
  await popupText(popup, '自动标注已关闭');
  expect(await marked()).toBe(false);
  await popup.run((document) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '仍然标注')?.click(),
  );
  await until('the target', marked);
  await popup.close();
  await view.evaluate(flip);
  await until('the setting', async () => ((await session.stored()).settings as { auto?: boolean })?.auto === true);
  await view.close();
  await session.page.reload();
  await until('the target', marked);
});
