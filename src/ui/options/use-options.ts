import type { Choices, OptionsPort } from '../port.ts';
import { useLoaded } from '../use-loaded.ts';

type Shown = Awaited<ReturnType<OptionsPort['load']>>;

/** What is chosen, granted and kept, read again whenever it changes. */
export function useOptions(port: OptionsPort): {
  shown: Shown | null;
  trouble: unknown;
  reload: () => void;
  setChoices: (choices: Choices) => void;
} {
  const { loaded: shown, trouble, reload, setLoaded } = useLoaded(port);
  const setChoices = (choices: Choices) => setLoaded((before) => before && { ...before, choices });
  return { shown, trouble, reload, setChoices };
}
