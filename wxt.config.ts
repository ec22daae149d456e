import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The add-on id Firefox keeps saved data under; changing it would orphan every reader's library. */
export const GECKO_ID = 'huazhongdian@huazhongdian.invalid';

/** What the worker needs too, which must not bring the views' components with it. */
const COMMON = [
  /virtual:|\bwxt(-dev)?\/|webextension-polyfill|valibot/,
  /\/src\/(library|summary|messages|language|article|extract|(?:ui|highlight)\/kinds)/,
  /\/shared\/(?!download|words|table)/,
];
/** What only those need that read many records: a popup reads one, by other means, and would wait for what starts with these. */
const MANY = /fflate|\/src\/library\/(packing|stored|record|read)\.ts/;
/** What no view begins with, however many of its parts need it later. */
const ON_DEMAND = /\/src\/(export|ui\/copy)\//;
/** What several views share, in two files: a popup waits some milliseconds for each file that it is made of. */
const SHARED = [
  {
    name: 'common',
    test: (id: string) =>
      COMMON.some((part) => part.test(id.replaceAll('\\', '/'))) && !MANY.test(id.replaceAll('\\', '/')),
    priority: 2,
    minShareCount: 3,
  },
  // After the one above, which takes what both need.
  { name: 'many', test: MANY, priority: 1, minShareCount: 3 },
  { name: 'views', test: (id: string) => !ON_DEMAND.test(id.replaceAll('\\', '/')), minShareCount: 3 },
];

/**
 * The polyfill comes as a script for any kind of loader. As a module it needs no helper of the bundler, which would be one more file for
 * every view to wait for.
 */
const POLYFILL_AS_MODULE: Plugin = {
  name: 'polyfill-as-module',
  transform: {
    filter: { id: /webextension-polyfill[/\\]dist[/\\]browser-polyfill\.js$/ },
    handler: (code) =>
      `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;`,
  },
};

export default defineConfig({
  vite: () => ({ plugins: [POLYFILL_AS_MODULE] }),
  publicDir: 'assets/public',
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  hooks: {
    // Chrome lets the worker add the card's script to a page only where a host permission covers it; Firefox counts the
    // content script's own matches. The reader is asked for the same sites either way.
    'build:manifestGenerated': (wxt, manifest) => {
      // Of the content script the manifest takes the hosts only: what runs on each of their pages is the scout.
      for (const script of manifest.content_scripts ?? []) {
        script.js = ['scout.js'];
        delete script.css;
      }
      if (wxt.config.browser === 'firefox') return;
      manifest.host_permissions = manifest.content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) {
        const options = config.build?.rolldownOptions;
        config.build = {
          ...config.build,
          modulePreload: { polyfill: false },
          // Colours stay light-dark() pairs: lowered for older browsers they follow the page's theme alone, and a picture is light in any.
          cssTarget: ['chrome140', 'firefox150'],
          rolldownOptions: { ...options, output: { ...options?.output, codeSplitting: { groups: SHARED } } },
        };
        return;
      }
      config.resolve = { ...config.resolve, alias: { 'webextension-polyfill': resolve('src/messages/native.ts') } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '划重点',
    // What is read in a private window must leave no trace on the disk, and keeping is what this extension does.
    incognito: 'not_allowed',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // The segmenter is WebAssembly that comes with the extension; nothing else may be compiled or loaded.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'downloads', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Every other site, when the reader asks for it there: nothing of it is granted at install.
    optional_host_permissions: ['*://*/*'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandCard__' },
      'open-panel': { description: '__MSG_commandPanel__' },
      'next-target': { description: '__MSG_commandTarget__' },
      'next-actual': { description: '__MSG_commandActual__' },
      'next-date': { description: '__MSG_commandDate__' },
      'next-official': { description: '__MSG_commandOfficial__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
