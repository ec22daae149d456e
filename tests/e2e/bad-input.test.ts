import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { BAD_PAGES, BAD_URL, LARGE_PAGES } from '../../scripts/lib/bad-pages.ts';
import { MAX_ARTICLE_LENGTH } from '../../src/summary/schema.ts';
import { isPainted, painted } from './marks-probe.ts';
import { launch } from './support/launch.ts';
import { popupText } from './support/popup-view.ts';
import { records } from './support/records.ts';
import { type SampleServer, startServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';

const HOST = 'http://www.yybnet.net';
const NEWS = `${HOST}/yilan/news/202405/`;

/** A page in the markup of the local portal; `line` is where it names the paper and the time. */
const portalPage = (title: string, line: string, paragraphs: string[]) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
<div><a href="/">首页</a></div><h1>${title}</h1><div>${line}</div>
<div>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div><div>新闻推荐</div></body></html>`;

const LINE = '沂岚日报 2024-05-06 08:00 大字';
const POLICY = [
  '5月4日，沂岚县政府召开常务会议，部署全县重点工程建设工作，审议并通过年度项目投资计划。',
  '会议提出，今年全县计划完成固定资产投资42亿元，力争到2027年地区生产总值达到380亿元，新增城镇就业6500人。',
  '会议要求，各乡镇、各部门要压实责任，加快推进，确保各项目标任务按期完成。',
];
const RECIPE = [
  '豆腐洗净切块，放入淡盐水里泡上一会儿，捞出沥干，这样煎的时候不容易碎。',
  '锅里放油，烧热后转小火，把豆腐一块一块摆进去，煎到两面金黄再盛出来。',
  '另起锅爆香葱姜，倒入煎好的豆腐，加一勺酱油和小半碗水，焖到汤汁浓稠就可以出锅了。',
];

let server: SampleServer;
let session: Session;
/** What the page's console got of errors, and what the page threw, while a test ran. */
let errors: string[] = [];

beforeAll(async () => {
  server = await startServer();
  // Browsers ask for it by themselves and note in the console that it is missing.
  server.put(`${HOST}/favicon.ico`, '');
  session = await launch(inject('browser'), { port: server.port });
  session.page.on('pageerror', (error) => {
    if (!String(error).includes('byte stream was erroneous')) errors.push(String(error));
  });
  session.page.on('console', (message) => {
    // What Firefox itself says of a page whose bytes are no text.
    const own = message.text().includes('byte stream was erroneous');
    if (message.type() === 'error' && !own) errors.push(message.text());
  });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

beforeEach(() => {
  errors = [];
});

afterEach(() => {
  expect(errors).toEqual([]);
});

async function visit(path: string, html: string): Promise<void> {
  server.put(NEWS + path, html);
  await session.page.goto(NEWS + path);
}

const ours = async () => Object.keys(await painted(session.page)).filter((name) => name.startsWith('hzd-'));

/** Opens the popup, waits until it says so, and closes it. */
async function popupSays(words: string): Promise<void> {
  const popup = await session.openPopup();
  await popupText(popup, words);
  await popup.close();
}

it('stays silent on an article that is no policy news, until it is asked to mark it', async () => {
  await visit('recipe.html', portalPage('家常煎豆腐的做法', LINE, RECIPE));
  const popup = await session.openPopup();
  await popupText(popup, '不是政策报道');
  expect(await ours()).toEqual([]);
  expect(await session.badge()).toBe('');
  expect(await records(session)).toEqual([]);
  await popup.run((document) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '仍然标注')?.click(),
  );
  await popupText(popup, '这个页面看起来不像政策报道');
  await popup.close();
  expect(await records(session)).toMatchObject([{ title: '家常煎豆腐的做法', policy: false, saved: false }]);
});

it('says of an empty page that it is no article', async () => {
  await visit('empty.html', '');
  await popupSays('没有找到文章');
  expect(await ours()).toEqual([]);
  expect(await session.badge()).toBe('');
});

it('reads an article without a date, and says that it has none', async () => {
  const address = 'http://www.yilan.gov.cn/zwdt/bdyw/changwuhuiyi.html';
  const body = POLICY.map((text) => `<p>${text}</p>`).join('');
  server.put('http://www.yilan.gov.cn/favicon.ico', '');
  server.put(
    address,
    `<!doctype html><html><head><meta charset="utf-8"><title>县政府召开常务会议_沂岚县人民政府</title>
    <meta name="ArticleTitle" content="县政府召开常务会议"></head>
    <body><h1>县政府召开常务会议</h1><div class="TRS_Editor">${body}</div></body></html>`,
  );
  await session.page.goto(address);
  await popupSays('发布时间未写明');
  expect(await isPainted(session.page, 'target', '42亿元')).toBe(true);
  const record = (await records(session)).find(({ url }) => url === address);
  expect(record).toMatchObject({ published: null });
});

it('reads as much of an article of 5 MB as an article may have, and leaves the page usable', async () => {
  const paragraph = POLICY.join('');
  const count = Math.ceil(5_000_000 / (paragraph.length * 3));
  await visit('huge.html', portalPage('沂岚县部署全县重点工程建设', LINE, Array(count).fill(paragraph)));
  await popupSays('沂岚县部署全县重点工程建设');
  const record = (await records(session)).find(({ url }) => url?.endsWith('/huge.html'));
  const length = record?.paragraphs.join('').length ?? 0;
  expect(length).toBeGreaterThan(100_000);
  expect(length).toBeLessThanOrEqual(MAX_ARTICLE_LENGTH);
  expect(await session.page.evaluate(() => document.querySelectorAll('p').length)).toBe(count);
});

it('reads a short article on a page of 5 MB of something else', async () => {
  const page = portalPage('沂岚县部署全县重点工程建设', LINE, POLICY);
  const ballast = `<script type="application/json">"${'a '.repeat(2_500_000)}"</script>`;
  await visit('ballast.html', page.replace('</body>', `${ballast}</body>`));
  await until('the target', () => isPainted(session.page, 'target', '42亿元'));
});

it('copes with 5 MB of white space and dashes', async () => {
  await visit('blank.html', `<!doctype html><title>${'— '.repeat(100_000)}</title><p>${' '.repeat(5_000_000)}——</p>`);
  await popupSays('没有找到文章');
});

it('leaves a damaged record as it is, says so in popup and list, and reads the page anew when asked to try again', async () => {
  await visit('damaged.html', portalPage('沂岚县部署全县重点工程建设', LINE, POLICY));
  await until('the target', () => isPainted(session.page, 'target', '42亿元'));
  const record = (await records(session)).find(({ url }) => url?.endsWith('/damaged.html'));
  const key = `summary:${record?.id}`;
  const damaged = { ...record, saved: true, title: 7 };
  await session.tamper({ [key]: damaged });
  await session.killWorker();
  const popup = await session.openPopup();
  await popupText(popup, '记录已损坏');
  await popup.run((document) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '重试')?.click(),
  );
  await popupText(popup, '沂岚县部署全县重点工程建设');
  await popup.close();
  const list = await session.openView('library.html');
  await until('the damaged record to be counted', () =>
    list.evaluate(`document.body.textContent.includes('有1条记录已损坏')`),
  );
  await list.close();
  expect((await session.stored())[key]).toEqual(damaged);
});

const SHAPES = [...BAD_PAGES, ...LARGE_PAGES].map((shape, index) => ({
  ...shape,
  address: BAD_URL.replace('https', 'http').replace('234567', `23456${index}`),
}));

it.each(SHAPES)('answers $name, and nothing is thrown', async ({ address, page, paragraphs, tooLarge }) => {
  server.put(`${new URL(address).origin}/favicon.ico`, '');
  server.put(address, page);
  await session.page.goto(address);
  const marks = () => session.page.evaluate(() => [...(CSS.highlights.get('hzd-target') ?? [])].map(String));
  if (paragraphs && !tooLarge) await until('the target', async () => (await marks()).includes('900亿元'));
  else {
    const popup = await session.openPopup();
    await popupText(popup, tooLarge ? '这个页面太长' : '没有找到文章');
    await popup.close();
    expect(await marks()).toEqual([]);
  }
});
