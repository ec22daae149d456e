import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Status } from '../StatusLine.tsx';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';
import type { Watching } from './port.ts';

export interface Task {
  /** What is being done, and how far it is, from 0 to 1. */
  text: string;
  share: number;
  cancel: () => void;
}

/** What the views report with: the same from one drawing to the next. */
export interface Reporting {
  say: (status: Status) => void;
  /** Does something and says in a sentence (none for an empty one) what came of it; `again` is offered where it fails. */
  report: (work: () => Promise<string>, again?: Status['action']) => void;
  /**
   * The same for what takes long: with progress, and an end when the reader wants one. @returns what gives it up where nobody wants to
   * know any more what came of it
   */
  reportLong: (text: string, work: (watching: Watching) => Promise<string>) => () => void;
}

export interface Reported {
  status: Status | null;
  /** The last of what can still be taken back or tried again, however much was said since. */
  offered: Status | null;
  /** The long task that is running. */
  task: Task | null;
  dismiss: () => void;
  dismissOffered: () => void;
  reporting: Reporting;
}

/** So many offers are held: what is to be restored is held with each. */
const OFFERS = 20;

const percent = (share: number) => Math.floor(share * 100);

/** What the last action came to, and how far a long one is. */
export function useReport(): Reported {
  const { t } = useWords();
  const [status, tell] = useState<Status | null>(null);
  const [offers, setOffers] = useState<readonly Status[]>([]);
  const [task, setTask] = useState<Task | null>(null);
  /** Whose progress is shown: that of the task begun last. */
  const latest = useRef<AbortController | null>(null);
  const dismissOffered = useCallback(() => setOffers((held) => held.slice(0, -1)), []);
  /** What can be done about something stays until it is done or sent away: the next message would else take it with it. */
  const setStatus = useCallback((said: Status | null) => {
    const { action } = said ?? {};
    tell(action ? null : said);
    if (!said || !action) return;
    const run = () => {
      setOffers((held) => held.filter((one) => one !== offer));
      action.run();
    };
    const offer = { ...said, action: { ...action, run } };
    setOffers((held) => [...held, offer].slice(-OFFERS));
  }, []);
  const report = useCallback(
    (work: () => Promise<string>, again?: Status['action']) => {
      work().then(
        (text) => setStatus(text === '' ? null : { kind: 'done', text }),
        (error: unknown) => setStatus({ kind: 'trouble', text: troubleOf(error, t), ...(again && { action: again }) }),
      );
    },
    [t, setStatus],
  );
  const reportLong = useCallback(
    (text: string, work: (watching: Watching) => Promise<string>) => {
      const controller = new AbortController();
      let wanted = true;
      const cancel = () => controller.abort();
      latest.current = controller;
      setTask({ text, share: 0, cancel });
      const isShown = () => latest.current === controller;
      // The whole page is drawn again with each change, so that only a percent more is one.
      const onProgress = (share: number) => {
        if (isShown())
          setTask((shown) => (percent(share) === percent(shown?.share ?? -1) ? shown : { text, share, cancel }));
      };
      const say = (said: Status | null) => wanted && setStatus(said);
      const leave = () => {
        if (!isShown()) return;
        latest.current = null;
        setTask(null);
      };
      work({ signal: controller.signal, onProgress })
        .then(
          (said) => say(said === '' ? null : { kind: 'done', text: said }),
          (error: unknown) =>
            say(
              controller.signal.aborted
                ? { kind: 'done', text: t('library.cancelled') }
                : { kind: 'trouble', text: troubleOf(error, t) },
            ),
        )
        .finally(leave);
      return () => {
        wanted = false;
        controller.abort();
        leave();
      };
    },
    [t, setStatus],
  );
  const reporting = useMemo(() => ({ report, reportLong, say: setStatus }), [report, reportLong, setStatus]);
  return {
    ...{ status, task, reporting },
    offered: offers.at(-1) ?? null,
    ...{ dismiss: () => tell(null), dismissOffered },
  };
}
