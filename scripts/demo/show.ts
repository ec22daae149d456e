/** Opens the sample article with the extension, then either waits for the reader or prints and saves what it shows. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type Summary, summarySchema } from '../../src/summary/schema.ts';
import { launch } from '../../tests/e2e/support/launch.ts';
import { startServer } from '../../tests/e2e/support/server.ts';
import { type Session, until } from '../../tests/e2e/support/session.ts';
import type { Product } from '../lib/browsers.mjs';
import { printSummary } from './print.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The portal whose pages the sample imitates; the browser is told to look for every host on this machine. */
const ADDRESS = 'http://www.yybnet.net/wenxi/news/202403/9817264.html';

/** The record that the worker keeps of the sample, once it has read it. */
function summaryOf(session: Session): Promise<Summary> {
  return until('the summary of the sample', async () => {
    const records = Object.entries(await session.stored()).filter(([key]) => key.startsWith('summary:'));
    return records.map(([, record]) => v.parse(summarySchema, record)).find(({ url }) => url === ADDRESS);
  });
}

async function report(session: Session, product: Product): Promise<void> {
  printSummary(await summaryOf(session));
  const folder = join(ROOT, '.demo');
  mkdirSync(folder, { recursive: true });
  const save = (name: string, base64: string) => {
    writeFileSync(join(folder, name), Buffer.from(base64, 'base64'));
    console.log(`saved .demo/${name}`);
  };
  save(`page-${product}.png`, await session.page.screenshot({ encoding: 'base64', fullPage: true }));
  const popup = await session.openPopup();
  await until('the summary in the popup', () =>
    popup.run((document) => document.querySelector('table tbody') !== null),
  );
  save(`popup-${product}.png`, await popup.screenshot());
}

async function main(product: Product, headless: boolean): Promise<void> {
  const html = readFileSync(join(ROOT, 'samples/interview.html'), 'utf8');
  const server = await startServer({ [ADDRESS]: html });
  try {
    const session = await launch(product, { port: server.port, headless });
    try {
      await session.page.goto(ADDRESS);
      if (headless) return await report(session, product);
      console.log('The sample article is open: click 划重点 in the toolbar (in Chrome under the puzzle piece).');
      console.log('Close the browser to end the demo.');
      await new Promise<void>((closed) => session.browser.once('disconnected', () => closed()));
    } finally {
      await session.close();
    }
  } finally {
    await server.close();
  }
}

await main(process.argv[2] as Product, process.argv[3] === 'headless');
