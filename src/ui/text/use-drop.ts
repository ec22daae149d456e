import { useLayoutEffect, useState } from 'preact/hooks';

/** Takes files that are dropped anywhere on the page. Whether one is being held over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  // Not after the next paint: a file dropped before that would be opened by the browser instead.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFile(event)) return;
        // Without this the browser would leave the page and show the file itself.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      },
      { signal },
    );
    return () => controller.abort();
  }, [onFile]);
  return over;
}
