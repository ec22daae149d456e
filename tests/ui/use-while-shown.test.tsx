// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useWhileShown } from '../../src/ui/use-while-shown.ts';

it('what is not shown stays as it was, and is as it has become when it is shown again', async () => {
  const seen: string[] = [];
  function Watcher({ value, shown }: { value: string; shown: boolean }) {
    seen.push(useWhileShown(value, shown));
    return null;
  }
  const root = document.createElement('div');
  const turn = (value: string, shown: boolean) =>
    act(() => render(<Watcher value={value} shown={shown} />, root) as undefined);
  await turn('first', true);
  await turn('second', false);
  await turn('third', false);
  await turn('third', true);
  expect(seen).toEqual(['first', 'first', 'first', 'third']);
});
