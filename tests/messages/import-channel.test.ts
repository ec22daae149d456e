import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { holdImport, watchImports } from '../../src/messages.ts';

/** How the worker learns that an import is over: by the end of a connection, which also comes when a page is closed or breaks. */

const OF = '00000000-0000-4000-8000-000000000001';

type Port = { name: string; sender?: { url: string }; onDisconnect: { addListener: (listener: () => void) => void } };
let connect: (port: Port) => void;
const over = vi.fn();

/** A port and how it ends. */
function portOf(name: string, url?: string) {
  const listeners: (() => void)[] = [];
  const port: Port = { name, onDisconnect: { addListener: (listener) => listeners.push(listener) } };
  if (url !== undefined) port.sender = { url };
  return { port, end: () => listeners.forEach((listener) => void listener()) };
}

beforeEach(() => {
  fakeBrowser.reset();
  over.mockClear();
  Object.assign(browser.runtime, {
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    onConnect: { addListener: (listener: typeof connect) => (connect = listener) },
  });
  watchImports(over);
});

test('is told when the connection of a page of ours ends, and not before', () => {
  const { port, end } = portOf(`import:${OF}`, 'chrome-extension://ours/library.html');
  connect(port);
  expect(over).not.toHaveBeenCalled();
  end();
  expect(over.mock.calls).toEqual([[OF]]);
});

test.each<[string, string, string | undefined]>([
  ['of a page of a site', `import:${OF}`, 'https://news.example/'],
  ['of nobody', `import:${OF}`, undefined],
  ['for something else', 'marks-in-view', 'chrome-extension://ours/popup.html'],
  ['for no import', 'import:revised', 'chrome-extension://ours/library.html'],
])('not of a connection %s', (_, name, url) => {
  const { port, end } = portOf(name, url);
  connect(port);
  end();
  expect(over).not.toHaveBeenCalled();
});

test('the page connects under the name of its import, and ends it', () => {
  const disconnect = vi.fn();
  const opened = vi.fn((_: { name: string }) => ({ disconnect, onDisconnect: { addListener: () => {} } }));
  Object.assign(browser.runtime, { connect: opened });
  const letGo = holdImport(OF);
  expect(opened.mock.calls).toEqual([[{ name: `import:${OF}` }]]);
  expect(disconnect).not.toHaveBeenCalled();
  letGo();
  expect(disconnect).toHaveBeenCalledOnce();
});
