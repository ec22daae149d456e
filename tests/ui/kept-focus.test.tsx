// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { useKeptFocus } from '../../src/ui/use-kept-focus.ts';
import { type Screen, settle, show } from './support/render.tsx';
import { testWords } from './support/words.ts';

const zh = await testWords('zh_CN');

/** A list of buttons that take themselves away, or have others take their place, between two that stay. */
function Parts({ names, act }: { names: string[]; act: 'leave' | 'turn' }) {
  useKeptFocus();
  const [done, setDone] = useState<readonly string[]>([]);
  const left = act === 'leave' ? names.filter((name) => !done.includes(name)) : names;
  return (
    <main>
      <button type="button">before</button>
      <ul>
        {left.map((name) =>
          act === 'turn' && done.includes(name) ? (
            <li key={`${name} `}>
              <button type="button">{name} turned</button>
              <button type="button">{name} further</button>
            </li>
          ) : (
            <li key={name}>
              <button type="button" onClick={() => setDone([...done, name])}>
                {name}
              </button>
            </li>
          ),
        )}
      </ul>
      <button type="button">after</button>
    </main>
  );
}

async function press(screen: Screen, name: string): Promise<string | null | undefined> {
  const button = screen.get('button', name);
  button.focus();
  await screen.click(button);
  await settle();
  return document.activeElement?.textContent;
}

describe('where a control goes that has the focus', () => {
  it('it goes to the next beside it, else to the one before', async () => {
    const screen = await show(<Parts names={['a', 'b', 'c']} act="leave" />, zh);
    expect(await press(screen, 'b')).toBe('c');
    expect(await press(screen, 'c')).toBe('a');
  });

  it('it goes to the part around where there is none beside it', async () => {
    const screen = await show(<Parts names={['a']} act="leave" />, zh);
    expect(await press(screen, 'a')).toBe('after');
  });

  it('it goes to what came in its place', async () => {
    const screen = await show(<Parts names={['a', 'b']} act="turn" />, zh);
    expect(await press(screen, 'b')).toBe('b turned');
    expect(await press(screen, 'a')).toBe('a turned');
  });

  it('it goes nowhere where the reader left the control', async () => {
    const screen = await show(<Parts names={['a', 'b']} act="leave" />, zh);
    const button = screen.get('button', 'a');
    button.focus();
    await settle(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    button.blur();
    await screen.click(button);
    expect(document.activeElement).toBe(document.body);
  });
});
