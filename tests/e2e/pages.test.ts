import { expect, it } from 'vitest';
import { openDesk } from './marks-probe.ts';
import { popupText } from './support/popup-view.ts';
import type { SampleServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const TITLE = '沂岚县部署重点工程建设';
const INFO = '<div>2024-05-06 08:00 来源：沂岚日报</div>';
const BODY = [
  '5月4日，沂岚县政府召开常务会议，部署全县重点工程建设工作，审议并通过年度项目投资计划。',
  '会议提出，今年全县计划完成固定资产投资42亿元，力争到2027年地区生产总值达到380亿元，新增城镇就业6500人。',
  '会议要求，各乡镇、各部门要压实责任，加快推进，确保各项目标任务按期完成。',
];
const text = BODY.map((line) => `<p>${line}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head>${head}<title>${TITLE}</title></head><body>${body}</body></html>`;

let server: SampleServer;
let session: Session;

useSession((opened) => {
  ({ server, session } = opened);
});

/** The texts marked as targets in the page, or in the frame that the expression `view` gives. */
const targets = (view = 'window') =>
  session.page.evaluate(`[...(${view}.CSS.highlights.get('hzd-target') ?? [])].map(String)`) as Promise<string[]>;

it('reads a page that is served in GBK and says so only in its markup', async () => {
  const address = 'http://www.yilan.gov.cn/news/202405/gbk.html';
  server.put(address, gbk(page(`<h1>${TITLE}</h1>${INFO}<div id="zoom">${text}</div>`, '<meta charset="gbk">')));
  await session.page.goto(address);
  await until('the target', async () => (await targets()).includes('42亿元'));
  expect(await session.page.evaluate('document.characterSet')).toBe('GBK');
  const popup = await session.openPopup();
  expect(await popupText(popup, '固定资产投资')).toContain(TITLE);
  await popup.close();
});

it('marks an article in a frame of the page’s own origin, in colour, and scrolls both to a place', async () => {
  const address = 'http://www.yilan.gov.cn/zwgk/202405/frame.html';
  const inner = 'http://www.yilan.gov.cn/zwgk/202405/frame_text.html';
  server.put(inner, page(`${'<p>&nbsp;</p>'.repeat(60)}${text}${'<p>&nbsp;</p>'.repeat(60)}`));
  server.put(
    address,
    page(`<h1>${TITLE}</h1>${INFO}<div style="height:2000px"></div>
      <iframe src="frame_text.html" style="width:800px;height:400px"></iframe><div style="height:2000px"></div>`),
  );
  await session.page.goto(address);
  await until('the target', async () => (await targets('frames[0]')).includes('42亿元'));
  expect(await targets()).toEqual([]);
  const styled = `frames[0].getComputedStyle(frames[0].document.body, '::highlight(hzd-target)').textDecorationLine`;
  await until('the style in the frame', async () => (await session.page.evaluate(styled)) === 'underline');
  const desk = await openDesk(session);
  const place = {
    paragraph: 1,
    start: BODY[1]?.indexOf('42亿元') ?? 0,
    end: (BODY[1]?.indexOf('42亿元') ?? 0) + 4,
    quote: '42亿元',
  };
  expect(await desk.toPage({ type: 'page/goto', place })).toEqual({ ok: true, value: { found: true } });
  const seen = `(() => {
    const [range] = frames[0].CSS.highlights.get('hzd-flash') ?? [];
    const box = range?.getBoundingClientRect();
    const frame = document.querySelector('iframe').getBoundingClientRect();
    return box ? { inFrame: box.top > 0 && box.bottom < 400, inView: frame.top + box.top > 0 && frame.top + box.bottom < innerHeight } : null;
  })()`;
  await until('the place in view', async () => {
    const now = (await session.page.evaluate(seen)) as { inFrame: boolean; inView: boolean } | null;
    return now?.inFrame && now.inView;
  });
});

it('marks an article that comes late into a frame', async () => {
  const address = 'http://www.yilan.gov.cn/zwgk/202405/late.html';
  server.put(address, page(`<h1>${TITLE}</h1>${INFO}<iframe style="width:800px;height:400px"></iframe>`));
  await session.page.goto(address);
  await new Promise((quiet) => setTimeout(quiet, 1_000));
  expect(await targets('frames[0]')).toEqual([]);
  await session.page.evaluate((markup) => {
    const frame = document.querySelector('iframe');
    if (frame) frame.srcdoc = markup;
  }, page(text));
  await until('the target', async () => (await targets('frames[0]')).includes('42亿元'));
});

it('shows the second article of a page that navigates by itself, in marks and summary', async () => {
  const address = 'http://www.yilan.gov.cn/news/202405/app_1.html';
  server.put(address, page(`<main><h1>${TITLE}</h1>${INFO}<div>${text}</div></main>`));
  await session.page.goto(address);
  await until('the first target', async () => (await targets()).includes('42亿元'));
  await session.page.evaluate(
    (from, to) => {
      history.pushState(null, '', '/news/202405/app_2.html');
      document.title = to;
      const main = document.querySelector('main');
      if (main) main.innerHTML = main.innerHTML.replace(from, to).replace('42亿元', '57亿元');
    },
    TITLE,
    '沂岚县加快推进水网工程',
  );
  await until('the second target', async () => (await targets()).includes('57亿元'));
  expect(await targets()).not.toContain('42亿元');
  const popup = await session.openPopup();
  const summary = await popupText(popup, '57亿元');
  expect(summary).toContain('沂岚县加快推进水网工程');
  expect(summary).not.toContain('42亿元');
  await popup.close();
});

/** A text in GBK. Node only decodes it, so the table is made from that. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++)
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((char) => (char < '\u0080' ? char.charCodeAt(0) : (table.get(char) ?? []))));
}
