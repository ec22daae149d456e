import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './support/launch.ts';
import { type SampleServer, startServer } from './support/server.ts';
import { type Session, until } from './support/session.ts';

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

it('has nothing registered and lists no site where none was granted', async () => {
  const view = await session.openView('options.html');
  await until('the settings', () => view.evaluate(`document.body.textContent.includes('内置网站')`));
  expect(await view.evaluate(`document.body.textContent.includes('还没有。可以在这里添加')`)).toBe(true);
  const registered = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(({ length }) => length)`;
  expect(await view.evaluate(registered)).toBe(0);
  await view.close();
});
