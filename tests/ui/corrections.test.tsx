// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { withCorrection } from '../../src/summary/corrections/record.ts';
import type { Deed } from '../../src/summary/corrections/schema.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { Corrections } from '../../src/ui/Corrections.tsx';
import { show, violations } from './support/render.tsx';
import { sampleSummary } from './support/sample.ts';
import { testWords } from './support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');
const ID = '00000000-0000-4000-8000-0000000000c1';
const LOST = '00000000-0000-4000-8000-0000000000c2';

function corrected(): Summary {
  const summary = sampleSummary();
  const [first, second] = summary.quantities;
  if (!first || !second) throw new Error('the sample lacks numbers');
  const { paragraph, start, end, quote } = first;
  const deed: Deed = { do: 'hide', kind: first.status, rule: first.rule };
  const changed = withCorrection(summary, {
    id: ID,
    now: new Date('2026-03-03'),
    place: { paragraph, start, end, quote },
    deed,
  });
  const [known] = changed?.corrections ?? [];
  if (!changed || !known) throw new Error('not placed');
  return {
    ...changed,
    corrections: [known, { ...known, id: LOST, anchor: { ...known.anchor, exact: '999亿元' } }],
  };
}

describe('the corrections of an article', () => {
  it('are listed, those without a place apart, each with its way back', async () => {
    const actions = { undo: vi.fn(), download: vi.fn() };
    const screen = await show(<Corrections summary={corrected()} actions={actions} />, zh);
    const lost = screen.root.querySelector('.corrections__lost');
    expect(lost?.textContent).toContain('999亿元');
    expect(lost?.querySelectorAll('li')).toHaveLength(1);
    await screen.click(screen.get('button', '撤销对“999亿元”的更正'));
    expect(actions.undo).toHaveBeenCalledWith(LOST);
    await screen.click(screen.get('button', '标注文本'));
    expect(actions.download).toHaveBeenCalledWith('marked');
  });

  it('are not spoken of where there are none', async () => {
    const actions = { undo: vi.fn(), download: vi.fn() };
    expect((await show(<Corrections summary={sampleSummary()} actions={actions} />, zh)).text()).toBe('');
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ])('axe finds nothing wrong, %s', async (_, words) => {
    await show(<Corrections summary={corrected()} actions={{ undo: vi.fn(), download: vi.fn() }} />, words);
    expect(await violations()).toEqual([]);
  });
});
