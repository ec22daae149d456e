// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { VirtualList } from '../../../src/ui/library/VirtualList.tsx';
import { type Screen, settle, show } from '../support/render.tsx';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');

const list = (of: readonly string[], current = 0) => (
  <VirtualList
    label="一览"
    of={of}
    rowHeight={60}
    current={current}
    onCurrent={() => undefined}
    onKey={() => undefined}
    selected={() => false}
    row={(index) => of[index]}
  />
);

/** Shows one thing, and then what it is told. */
async function showing(first: ComponentChildren) {
  let tell: (next: ComponentChildren) => void = () => undefined;
  function Changing() {
    const [shown, setShown] = useState(first);
    tell = setShown;
    return <>{shown}</>;
  }
  const screen = await show(<Changing />, zh);
  return { screen, change: (next: ComponentChildren) => settle(() => tell(next)) };
}

const numbered = (word: string) => Array.from({ length: 500 }, (_, at) => `${word}${at}`);
const rows = ({ root }: Screen) => [...root.querySelectorAll('[role=row]')].map((row) => row.textContent);
const aMoment = () => settle(() => new Promise((next) => setTimeout(next, 250)));

it('draws what is seen of a list first, the rows around it a moment later, and so with each other list', async () => {
  const first = numbered('甲');
  const { screen, change } = await showing(list(first));
  // A list without a height is taken to be 600 px high.
  const seen = rows(screen).length;
  expect(seen).toBeGreaterThanOrEqual(10);
  expect(seen).toBeLessThan(20);
  await aMoment();
  const whole = rows(screen).length;
  expect(whole).toBeGreaterThan(30);

  await change(list(first, 1));
  expect(rows(screen), 'the same list stays as it is').toHaveLength(whole);

  await change(list(numbered('乙'), 1));
  expect(rows(screen)).toHaveLength(seen);
  expect(rows(screen)[0]).toBe('乙0');
  await aMoment();
  expect(rows(screen)).toHaveLength(whole);
});

it('keeps the row that may have the focus, however far away it is', async () => {
  const { screen, change } = await showing(list(numbered('甲'), 400));
  expect(rows(screen)).toContain('甲400');
  await change(list(numbered('乙'), 400));
  expect(rows(screen)).toContain('乙400');
});
