// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/Panel.tsx';
import type { Look, PanelPort, SeenPlace } from '../../../src/ui/port.ts';
import { testKeys } from '../support/keys.ts';
import { settle, show, violations } from '../support/render.tsx';
import { bareSummary, sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const summary = sampleSummary();
const kinds = { target: true, actual: true, date: true, official: true };
let look: Look;
let changed: () => void;
let seen: (places: readonly SeenPlace[]) => void;
const scrolled = vi.fn();

beforeEach(() => {
  look = { state: 'article', summary, kinds };
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});

const port: PanelPort = {
  keys: testKeys(),
  look: async () => look,
  mark: async () => look,
  retry: async () => look,
  reload: async () => {},
  goto: async () => true,
  step: async () => ({ number: 1, count: 1 }),
  undo: async () => summary,
  save: async () => summary,
  setKinds: async () => kinds,
  download: async () => ({ leftOut: 0, cut: 0 }),
  copy: async () => 'copied',
  allow: async () => true,
  open: async () => {},
  follow: (call) => {
    changed = call;
  },
  watchView: (call) => {
    seen = call;
  },
};

describe('the panel', () => {
  it('shows the page that the tab turned to, without a gap', async () => {
    const screen = await show(<Panel port={port} />, zh);
    expect(screen.text()).toContain('地区生产总值');
    look = { state: 'article', summary: bareSummary({ title: '另一篇' }), kinds };
    await settle(() => changed());
    expect(screen.get('heading', '另一篇')).toBeTruthy();
    look = { state: 'closed' };
    await settle(() => changed());
    expect(screen.text()).toContain(zh.t('standby.closed'));
  });

  it('lights the rows of what is in view on the page, and goes there', async () => {
    const screen = await show(<Panel port={port} />, zh);
    const lit = () => [...screen.root.querySelectorAll('[data-seen]')];
    expect(lit()).toEqual([]);
    const [target] = summary.quantities;
    if (!target) throw new Error('the sample has no number');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ top: 2000, bottom: 2030 } as DOMRect);
    await settle(() => seen([{ paragraph: target.paragraph, start: target.start }]));
    expect(lit().length).toBeGreaterThan(0);
    expect(scrolled).toHaveBeenCalledTimes(1);
    await settle(() => seen([]));
    expect(lit()).toEqual([]);
  });

  it('has no button that opens it once more, and nothing for axe to find', async () => {
    const screen = await show(<Panel port={port} />, zh);
    expect(screen.all('button', '在侧边栏打开')).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});
