import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MenuProps {
  label: ComponentChildren;
  /** What it is called where its label is a picture. */
  name?: string;
  /** What is chosen from, each an `li` with a button. */
  children: ComponentChildren;
}

/** A button that opens a list of things to do. Escape, a choice, or focus going elsewhere closes it. */
export function Menu({ label, name, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (refocus: boolean) => {
    if (!details.current?.open) return;
    details.current.open = false;
    if (refocus) details.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && details.current?.contains(target))) close(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  return (
    <details
      class={name === undefined ? 'menu' : 'menu menu--brief'}
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        close(true);
      }}
    >
      <summary
        class={name === undefined ? 'button' : 'button button--quiet button--icon'}
        aria-label={name}
        title={name}
      >
        {label}
      </summary>
      <ul
        class="menu__list"
        // Before the button's own: what it opens gives the focus back to where it finds it.
        onClickCapture={({ target }) => target instanceof Element && target.closest('button') && close(true)}
      >
        {children}
      </ul>
    </details>
  );
}
