import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { articlePage, TITLE } from './marks-page.ts';
import { type Desk, openDesk } from './marks-probe.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

/** The card and the frames of a page: a press anywhere beside it closes it, whichever document hears of it. */

const INNER = 'http://www.yybnet.net/news/inner.html';
const FRAMED = 'http://www.yybnet.net/news/framed.html';
const HOLDER = 'http://www.yybnet.net/news/holder.html';
const FOREIGN = 'http://ad.example.com/ad.html';

const button = (id: string) =>
  `<button id="${id}" style="position: fixed; top: 4px; right: 4px" onclick="window.pressed = true">${id}</button>`;
const small = `<!doctype html><title>own</title>${button('inside')}`;
const frame = (src: string, style: string) => `<iframe src="${src}" style="border: 0; ${style}"></iframe>`;

let session: Session;
let reader: Page;
let desk: Desk;

useSession(
  async (opened) => {
    ({ session, reader } = opened);
    desk = await openDesk(session);
    await session.focusPage();
  },
  {
    pages: {
      [INNER]: articlePage({ after: button('inside') }),
      [FRAMED]: `<!doctype html><title>${TITLE}</title><h1>${TITLE}</h1>${frame(INNER, 'width: 900px; height: 500px')}${button('around')}`,
      [INNER.replace('inner', 'small')]: small,
      [FOREIGN]: small,
      [HOLDER]: articlePage({
        after:
          frame(INNER.replace('inner', 'small'), 'position: fixed; right: 0; bottom: 0; width: 200px; height: 100px') +
          frame(FOREIGN, 'position: fixed; left: 0; bottom: 0; width: 200px; height: 100px'),
      }),
    },
  },
);

/** The frame of the reader's tab that shows an address. */
const frameAt = (address: string) =>
  until(address, () => reader.frames().find((one) => one.url() === address)) as Promise<Frame>;
const marked = (where: Frame) =>
  until('marks', () =>
    where.evaluate(() => [...(CSS.highlights.get('hzd-target') ?? [])].some((range) => `${range}` === '1200亿元')),
  );
/** A point of a card that is to be seen there, near its upper left corner: as any page can tell, without looking into it. */
const cardPoint = (where: Frame) =>
  where.evaluate(() => {
    const host = document.querySelector('huazhongdian-card');
    for (let y = 0; host && y < innerHeight; y += 3)
      for (let x = 0; x < innerWidth; x += 20) if (document.elementFromPoint(x, y) === host) return { x, y };
    return null;
  });
const hasCard = async (where: Frame) => (await cardPoint(where)) !== null;
const card = (where: Frame) => until('the card', () => hasCard(where), 5_000);
const noCard = (where: Frame) => until('no card', async () => !(await hasCard(where)), 5_000);
const pressed = (where: Frame) => where.evaluate('window.pressed === true');

/** The middle of what a frame shows, in the reader's tab. */
async function middle(where: Frame, selector: string): Promise<{ x: number; y: number }> {
  const box = await (await where.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`not shown: ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
async function press(where: Frame, selector: string): Promise<void> {
  const { x, y } = await middle(where, selector);
  // As a hand does it: it comes over what it presses.
  await reader.mouse.move(x - 5, y);
  await reader.mouse.move(x, y);
  await reader.mouse.click(x, y);
}
async function ask(where: Frame): Promise<void> {
  await desk.bringCompanion();
  expect(await desk.toPage({ type: 'marks/card' })).toEqual({ ok: true, value: { found: true } });
  await card(where);
}

describe('in a frame', () => {
  let inner: Frame;
  beforeEach(async () => {
    await reader.mouse.move(5, 5);
    await reader.goto(FRAMED);
    inner = await frameAt(INNER);
    await marked(inner);
  });

  test('a card that was asked for is closed by a press on the page around, which the page has as well', async () => {
    await ask(inner);
    await press(reader.mainFrame(), '#around');
    await noCard(inner);
    expect(await pressed(reader.mainFrame())).toBe(true);
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('around');
  });

  test('is closed by Escape from the page around, and gives the focus back to what had it in the frame', async () => {
    await inner.focus('#inside');
    await ask(inner);
    await reader.keyboard.press('Escape');
    await noCard(inner);
    expect(await inner.evaluate(() => document.activeElement?.id)).toBe('inside');
    await ask(inner);
    await reader.evaluate(() => document.querySelector<HTMLElement>('#around')?.focus());
    await reader.keyboard.press('Escape');
    await noCard(inner);
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('around');
  });

  test('one that was pointed at is not closed by a press into itself, and goes with the pointer out of the frame', async () => {
    const mark = await inner.evaluate(() => {
      const [range] = CSS.highlights.get('hzd-target') ?? [];
      const { x, y } = (range as Range).getBoundingClientRect();
      return { x, y };
    });
    const frame = (await (await reader.$('iframe'))?.boundingBox()) ?? { x: 0, y: 0 };
    await reader.mouse.move(frame.x + mark.x + 8, frame.y + mark.y + 4);
    await card(inner);
    const edge = (await cardPoint(inner)) ?? { x: 0, y: 0 };
    await reader.mouse.move(frame.x + edge.x, frame.y + edge.y);
    await reader.mouse.click(frame.x + edge.x, frame.y + edge.y);
    await until('the focus in the frame', () => inner.evaluate(() => document.hasFocus()));
    expect(await hasCard(inner)).toBe(true);
    // Straight out, with no step beside the card.
    const { x, y } = await middle(reader.mainFrame(), '#around');
    await reader.mouse.move(x, y);
    await noCard(inner);
  });
});

describe('on a page with frames', () => {
  beforeEach(async () => {
    await reader.mouse.move(5, 5);
    await reader.goto(HOLDER);
    await marked(reader.mainFrame());
  });

  test.each([
    ['of its own origin', INNER.replace('inner', 'small')],
    ['of another origin', FOREIGN],
  ])('a card is closed by a press in a frame %s, which has it as well', async (_, address) => {
    const inner = await frameAt(address);
    await ask(reader.mainFrame());
    await press(inner, '#inside');
    await noCard(reader.mainFrame());
    expect(await pressed(inner)).toBe(true);
    expect(await inner.evaluate(() => document.hasFocus())).toBe(true);
  });
});
