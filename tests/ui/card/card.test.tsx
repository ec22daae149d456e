// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Kind } from '../../../src/highlight/kinds.ts';
import { mentionFacts } from '../../../src/summary/views/mention-facts.ts';
import { savedMentions } from '../../../src/summary/views/saved-mentions.ts';
import { Card, type CardActions } from '../../../src/ui/card/Card.tsx';
import { Gone } from '../../../src/ui/card/Gone.tsx';
import { show, violations } from '../support/render.tsx';
import { sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');
const summary = sampleSummary();
const target = summary.quantities.find(({ status, indicator }) => status === 'target' && indicator);
const date = summary.dates[0];
const official = summary.officials[0];
if (!target || !date || !official) throw new Error('the sample lacks a kind');
const saved = savedMentions([{ ...summary, id: 'another' }], summary.id, target.indicator ?? '');
const actionsOf = (change: Partial<CardActions> = {}): CardActions => ({
  goto: vi.fn(),
  copy: vi.fn(),
  hide: vi.fn(),
  close: vi.fn(),
  correct: vi.fn(),
  ...change,
});

function cardOf(kind: Kind, change: { actions?: CardActions; reachable?: boolean; copied?: boolean } = {}) {
  const place = { target, date, official: official?.mentions[0] }[kind as 'target' | 'date' | 'official'];
  const facts = place && mentionFacts(summary, kind, place);
  if (!facts) throw new Error(`no ${kind} in the sample`);
  const state = { reachable: true, copied: false, trouble: null, actions: actionsOf(), ...change };
  return <Card kind={kind} facts={facts} saved={kind === 'target' ? saved : null} {...state} />;
}

describe('the card', () => {
  it('says what is known of a target, whether it is stated, and by which sentence', async () => {
    const screen = await show(cardOf('target'), zh);
    expect(screen.root.querySelector('h2')?.textContent).toBe('超过 450亿元');
    const facts = [...screen.root.querySelectorAll('.card__fact')].map((fact) => fact.textContent);
    expect(facts).toContain('指标地区生产总值原文写明');
    expect(facts.some((fact) => fact?.endsWith('推断'))).toBe(target.implied.length > 0);
    expect(screen.root.querySelector('blockquote b')?.textContent).toBe(target.quote);
  });

  it('lists its growth in this article and what saved ones say', async () => {
    const actions = actionsOf();
    const screen = await show(cardOf('target', { actions }), zh);
    const [related] = screen.all('button', /12%/);
    if (!related) throw new Error('no growth beside the level');
    await screen.click(related);
    expect(vi.mocked(actions.goto).mock.calls[0]?.[0].quote).toContain('12%');
    expect(screen.text()).toContain('已存文章中');
  });

  it('can be copied, corrected, hidden and closed, and undone where the reader corrected it', async () => {
    const actions = actionsOf();
    const screen = await show(cardOf('date', { actions }), zh);
    for (const name of ['复制原句', '更正', '隐藏标记', '关闭']) await screen.click(screen.get('button', name));
    for (const act of [actions.copy, actions.correct, actions.hide, actions.close])
      expect(act).toHaveBeenCalledTimes(1);
    expect(screen.all('button', '撤销')).toEqual([]);
    const undo = vi.fn();
    const other = await show(cardOf('date', { actions: actionsOf({ undo }) }), zh);
    expect(other.text()).toContain('已由您更正');
    await other.click(other.get('button', '撤销'));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('is passed by the Tab key until the reader asked for it', async () => {
    const tabs = async (reachable: boolean) =>
      (await show(cardOf('target', { reachable }), zh)).all('button').map(({ tabIndex }) => tabIndex);
    expect(new Set(await tabs(false))).toEqual(new Set([-1]));
    expect(new Set(await tabs(true))).toEqual(new Set([0]));
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('axe, %s', (_, words) => {
  it.each<Kind>(['target', 'date', 'official'])('finds nothing wrong with the card of a %s', async (kind) => {
    await show(cardOf(kind, { copied: true }), words);
    expect(await violations()).toEqual([]);
  });
});

describe('the card of an extension that is gone', () => {
  it('says so and leads to loading the page again', async () => {
    const reload = vi.fn();
    const words = { text: zh.t('card.gone'), reload: zh.t('standby.reload'), close: zh.t('card.close') };
    const screen = await show(<Gone words={words} onReload={reload} onClose={() => {}} />, zh);
    expect(screen.get('status', /已更新或停用.*重新加载页面/)).toBeTruthy();
    await screen.click(screen.get('button', '重新加载页面'));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(await violations()).toEqual([]);
  });
});
