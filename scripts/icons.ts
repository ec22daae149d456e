/**
 * Makes the PNG icons of the manifest from assets/icon.svg: `npx tsx scripts/icons.ts`.
 * Needs a Chromium or Chrome.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './lib/browsers.mjs';

const SIZES = [16, 32, 48, 128];
const SOURCE = new URL('../assets/icon.svg', import.meta.url);
const TARGET = new URL('../assets/public/icon/', import.meta.url);

const svg = await readFile(SOURCE, 'base64');
await mkdir(TARGET, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? findBrowser('chrome') ?? '',
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
      { waitUntil: 'load' },
    );
    await writeFile(new URL(`${size}.png`, TARGET), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
