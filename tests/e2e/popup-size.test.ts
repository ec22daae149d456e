import { expect, it } from 'vitest';
import { articlePage } from './marks-page.ts';
import { isPainted } from './marks-probe.ts';
import { popupText } from './support/popup-view.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const ADDRESS = 'http://www.yybnet.net/news/size.html';
/** As wide as what it shows is made for, and as a thin scroll bar may be. */
const [CONTENT, BAR] = [400, 12];

let session: Session;
useSession(
  (opened) => {
    ({ session } = opened);
  },
  { pages: { [ADDRESS]: articlePage() } },
);

it('a popup that scrolls is its content and one scroll bar wide, and its content fills it', async () => {
  await session.page.goto(ADDRESS);
  await until('marks', () => isPainted(session.page, 'target', '1200亿元'));
  const popup = await session.openPopup();
  await popupText(popup, '1200亿元');
  const size = () =>
    popup.run(({ documentElement, body }) => ({
      width: innerWidth,
      room: documentElement.clientWidth,
      filled: body.getBoundingClientRect().width,
      scrolls: documentElement.scrollHeight > innerHeight,
    }));
  await until('its size', async () => (await size()).scrolls && (await size()).width >= CONTENT);
  const { width, room, filled } = await size();
  // In Firefox the popup stands in a tab here, which has a width of its own.
  if (session.engine === 'chromium') expect(width).toBeLessThanOrEqual(CONTENT + BAR);
  expect(filled).toBe(room);
  await popup.close();
});
