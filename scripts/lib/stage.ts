/**
 * A page of the built extension with a browser API made up around it, so that every state of it can be looked at
 * without a page to read. The messages are the real ones of the build.
 */

/** What the made-up browser holds and answers. Only what can be sent into a page. */
export interface Stage {
  /** Answer to `page/state`; null where no script of ours listens. */
  page: Record<string, unknown> | null;
  /** Address of the active tab. */
  url: string;
  /** What `storage.local` holds. */
  stored: Record<string, unknown>;
  /** What the worker answers to messages by type; `{ ok: true, value: null }` for the others. */
  answers: Record<string, unknown>;
  /** Places whose marks are in view on the page beside the view. */
  seen?: { paragraph: number; start: number }[];
}

interface Message {
  message: string;
}

/** Runs in the page, before any of its scripts. Closes over nothing. */
export function makeBrowser(stage: Stage, messages: Record<string, Message>): void {
  const event = { addListener() {}, removeListener() {} };
  type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;
  const listeners: Listener[] = [];
  /** Delivers a message to the scripts of this page, as the worker would. */
  const hzdDeliver = (message: unknown) =>
    new Promise((answer) => {
      for (const listener of listeners) listener(message, { id: 'stage', url: '/popup.html' }, answer);
    });
  const ok = (value: unknown) => ({ ok: true, value });
  /** What of the page is in view: the places that the stage says. */
  const seen = (told: (places: unknown) => void) => void setTimeout(() => told(stage.seen ?? []));
  const browser = {
    runtime: {
      id: 'stage',
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.example.cn/*'] }] }),
      getURL: (path: string) => path,
      sendMessage: async ({ type }: { type: string }) => stage.answers[type] ?? ok(null),
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener), removeListener() {} },
      onConnect: event,
    },
    commands: {
      getAll: async () =>
        ['commandNext', 'commandPrevious', 'commandCard', 'commandPanel'].map((name, index) => ({
          ...{ name, description: messages[name]?.message ?? '' },
          shortcut: ['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+I', ''][index],
        })),
    },
    windows: { getCurrent: async () => ({ id: 1 }), WINDOW_ID_CURRENT: -2 },
    tabs: {
      query: async () => [{ id: 1, url: stage.url, status: 'complete' }],
      sendMessage: async (_: number, { type }: { type: string }) => {
        if (stage.page === null) throw new Error('Could not establish connection. Receiving end does not exist.');
        return type === 'page/goto' ? ok({ found: true }) : ok(stage.page);
      },
      create: async () => ({}),
      reload: async () => {},
      onActivated: event,
      onUpdated: event,
      connect: () => ({ onDisconnect: event, onMessage: { addListener: seen }, disconnect() {} }),
    },
    scripting: { insertCSS: async () => {}, executeScript: async () => [] },
    downloads: { download: async () => 1 },
    permissions: {
      onAdded: event,
      onRemoved: event,
      getAll: async () => ({ origins: ['*://*.example.org/*'] }),
      // The named site and the one that was added.
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => /example\.(?:cn|org)\//.test(one)),
    },
    storage: {
      onChanged: event,
      local: {
        onChanged: event,
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => key in stage.stored).map((key) => [key, stage.stored[key]])),
        getKeys: async () => Object.keys(stage.stored),
      },
    },
    i18n: {
      getUILanguage: () => 'zh-CN',
      getMessage: (name: string, substitutions: string | string[] = []) =>
        (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, nth) => [substitutions].flat()[Number(nth) - 1] ?? ''),
    },
  };
  // The polyfill looks for `chrome` before it takes `browser` as it is.
  Object.assign(globalThis, { browser, chrome: browser, hzdDeliver });
}
