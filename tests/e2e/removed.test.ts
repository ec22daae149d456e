import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { articlePage } from './marks-page.ts';
import { isPainted, openDesk } from './marks-probe.ts';
import { cardCorner, FORM_BEGUN, ROOT } from './support/card.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

/** An article that is open while the extension is removed, after which nothing of it runs. */

const ADDRESS = 'http://www.yybnet.net/news/removed.html';

let session: Session;
let reader: Page;

useSession(
  (opened) => {
    ({ session, reader } = opened);
  },
  { pages: { [ADDRESS]: articlePage() } },
);

/** Whether marks are painted and to be seen: Chrome takes away the first, Firefox the other. */
const isStyled = () =>
  reader.evaluate(
    () =>
      CSS.highlights.has('hzd-target') &&
      getComputedStyle(document.body, '::highlight(hzd-target)').textDecorationLine !== 'none',
  );

it('leaves a form that something was typed into when the extension is gone for good, to be copied and closed', async () => {
  const desk = await openDesk(session);
  await reader.goto(ADDRESS);
  await until('marks', () => isPainted(reader, 'target', '1200亿元'));
  await desk.bringCompanion();
  await desk.toPage({ type: 'marks/step', by: 1, kind: 'target' });
  await desk.toPage({ type: 'marks/card' });
  await until('the card', () => desk.inPage(`${ROOT}?.textContent.includes('更正') ?? false`));
  await desk.inPage(
    `[...${ROOT}.querySelectorAll('button')].find(({ textContent }) => textContent === '更正').click()`,
  );
  await until('the focus in the form', () => desk.inPage(FORM_BEGUN));
  await desk.inPage(`${ROOT}.querySelector('[name=indicator]').focus()`);
  await reader.keyboard.type('甲');
  await until('what was typed', () => desk.inPage(`${ROOT}.querySelector('[name=indicator]').value.includes('甲')`));
  await desk.uninstall();
  await until('no marks', async () => !(await isStyled()));
  const at = await until('the form, still', () => cardCorner(reader));
  await reader.bringToFront();
  // No script of ours is left that could say where its button is: something in it closes it.
  for (let down = 10; down < 300 && (await cardCorner(reader)); down += 10)
    await reader.mouse.click(at.x + 30, at.y + down);
  expect(await cardCorner(reader)).toBeNull();
});
