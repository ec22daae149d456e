import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { records } from './support/records.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TEXT = `沂岚县部署全县重点工程建设
沂岚日报 2024-05-06 08:00
会议提出，今年全县计划完成固定资产投资42亿元，力争到2027年地区生产总值达到380亿元。
会议要求，各乡镇、各部门要压实责任，确保各项目标任务按期完成。`;
/** 沂岚县计划投资42亿元。 in GBK. */
const GBK = [
  ...[0xd2, 0xca, 0xe1, 0xb0, 0xcf, 0xd8, 0xbc, 0xc6, 0xbb, 0xae, 0xcd, 0xb6, 0xd7, 0xca, 0x34, 0x32],
  ...[0xd2, 0xda, 0xd4, 0xaa, 0xa1, 0xa3],
];

let session: Session;
let view: Page;

useSession((opened) => {
  ({ session } = opened);
});

beforeEach(async () => {
  view = await session.openView('text.html');
  await until('the text area', () => view.evaluate(`document.querySelector('textarea') !== null`));
});

afterEach(() => view.close());

const shows = (words: string) =>
  until(`“${words}”`, () => view.evaluate(`document.body.textContent.includes(${JSON.stringify(words)})`));

/** Drops a file of these bytes on the page, as a reader does. */
const drop = (name: string, bytes: number[]) =>
  view.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], ${JSON.stringify(name)}));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  })()`);

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

async function paste(text: string): Promise<void> {
  await view.evaluate(`(() => {
    const area = document.querySelector('textarea');
    area.value = ${JSON.stringify(text)};
    area.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await view.evaluate(`new Promise((done) => setTimeout(done, 50))`);
  await view.evaluate(`document.querySelector('form').requestSubmit()`);
}

const press = (label: string) =>
  view.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})?.click()`,
  );

it('marks a text that is pasted, keeps nothing of it until it is saved, and then all', async () => {
  await paste(TEXT);
  await shows('沂岚日报');
  expect(
    await view.evaluate(`[...document.querySelectorAll('.marked .kind--target')].map((mark) => mark.textContent)`),
  ).toContain('42亿元');
  expect(await records(session)).toEqual([]);
  await press('保存');
  await shows('已保存到本机。');
  expect(await records(session)).toMatchObject([{ title: '沂岚县部署全县重点工程建设', saved: true, url: null }]);
});

it('reads a saved page in GBK, and runs nothing of it', async () => {
  const before = utf8(
    '<html><head><meta charset="gb2312"><script>document.title = "ran"; globalThis.ran = true</script></head>' +
      '<body><img src="http://news.example/x.png" onerror="globalThis.ran = true"><h1>',
  );
  const sentence = [...GBK, ...GBK, ...GBK];
  const page = [
    ...before,
    ...GBK,
    ...utf8('</h1>'),
    ...[1, 2, 3, 4].flatMap(() => [...utf8('<p>'), ...sentence, ...utf8('</p>')]),
  ];
  await drop('报道.html', page);
  await shows('42亿元');
  expect(await view.evaluate('String(globalThis.ran) + document.title')).toMatch(/^undefined.*划重点$/);
});

it.each([
  ['a.pdf', utf8('%PDF-1.7'), '这是 PDF 文件'],
  ['a.png', [0x89, 0x50, 0x4e, 0x47], '这是图片'],
  ['a.docx', utf8('PK\u0003\u0004'), '这是办公文档'],
  ['a.txt', [], '没有内容'],
])('answers %s with what to do instead', async (name, bytes, words) => {
  await drop(name, bytes);
  await shows(words);
});

it.each(['text.html', 'options.html'])(
  'axe finds nothing wrong with %s, light and dark, wide and narrow',
  async (path) => {
    const page = await session.openView(path);
    await until('the page', () => page.evaluate(`document.querySelector('main > *') !== null`));
    // Not through the page's own loader: extension pages run no text as code.
    await page.evaluate(AXE);
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      const found = await page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target)))`,
      );
      expect(found, `${width}`).toEqual([]);
      const wide = await page.evaluate(
        `[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.className || e.tagName)`,
      );
      expect(wide, `${width}`).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${width}`).toBe(true);
    }
    await page.close();
  },
);
