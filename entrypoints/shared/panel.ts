import browser from 'webextension-polyfill';

/** What opens the view beside the page: `sidePanel` in Chrome, `sidebarAction` in Firefox. The polyfill's types know neither well. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. To be called right in a click or a command: browsers allow it only then. */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}
