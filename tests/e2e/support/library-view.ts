import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { jsonFormat } from '../../../src/export/json.ts';
import { assemble } from '../../../src/export/text-format.ts';
import type { Summary } from '../../../src/summary/schema.ts';
import { type Session, until } from './session.ts';

interface Opened {
  session: Session;
  /** The library page. */
  view: Page;
  /** Where files are written that are chosen there. */
  folder: string;
}

/** What a reader does on the library page, and what is seen there; asked for when it is needed, since hooks open it. */
export function driveLibrary(of: () => Opened) {
  const view = () => of().view;
  const session = () => of().session;
  const ask = (message: object) =>
    view().evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);
  const text = (selector: string) =>
    view().evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent).join('\\n')`,
    ) as Promise<string>;
  const count = (selector: string) =>
    view().evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`) as Promise<number>;
  const click = (selector: string) =>
    until(selector, () =>
      view().evaluate(
        `(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return !!one; })()`,
      ),
    );
  const type = (selector: string, value: string) =>
    view().evaluate(`(() => {
      const field = document.querySelector(${JSON.stringify(selector)});
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  /** Waits until so many articles are there, and listed. */
  const listed = (n: number) =>
    until(`${n} articles`, async () => {
      if (n === 0) return (await count('.library__empty')) > 0;
      return (
        (await text('.library__count')).startsWith(`${n}`) &&
        (await count(`.library__view .vlist[aria-rowcount="${n}"]`)) > 0
      );
    });

  /** The library with these records and nothing else. */
  async function fill(some: readonly Summary[]): Promise<void> {
    await ask({ type: 'data/clear' });
    await session().tamper(Object.fromEntries(some.map((summary) => [`summary:${summary.id}`, summary])));
    await listed(some.length);
  }

  const exportedAt = new Date('2026-04-01T08:00:00Z');
  const fileOf = (some: readonly Summary[]) => assemble(jsonFormat({ exportedAt }), some);

  /** Hands a file to the import, and waits for what is said about it. */
  async function choose(content: string | Uint8Array): Promise<void> {
    const path = join(of().folder, `${Date.now()}.json`);
    writeFileSync(path, content);
    if ((await count('.import')) === 0) await click('.views > .button');
    const field = await until('the field', () => view().$('.import input[type=file]'));
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await until('an answer', async () => (await count('.import__plan, .import [role=alert]')) > 0);
  }
  return { ask, text, count, click, type, listed, fill, fileOf, choose };
}
