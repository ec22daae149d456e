import { useEffect, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../summary/schema.ts';
import { mentionFacts } from '../../summary/views/mention-facts.ts';
import { Failed, Waiting } from '../Blank.tsx';
import { Card } from '../card/Card.tsx';
import type { ExampleMark, WelcomePort } from '../port.ts';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';

interface Shown {
  summary: Summary;
  marks: readonly ExampleMark[];
  point: (mark: ExampleMark) => void;
}

/** Two paragraphs with real marks and, beside them, the card of the one that was pointed at or stepped to. */
export function Example({ port }: { port: WelcomePort }) {
  const { t } = useWords();
  const text = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [current, setCurrent] = useState<ExampleMark | null>(null);
  const [tries, setTries] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setTrouble(null);
    port.read().then(
      (summary) => {
        if (signal.aborted) return;
        const painted = port.paint([...(text.current?.children ?? [])], summary, setCurrent, signal);
        setShown({ summary, ...painted });
        setCurrent(painted.marks.find(({ kind }) => kind === 'target') ?? null);
      },
      (error: unknown) => signal.aborted || setTrouble(troubleOf(error, t)),
    );
    return () => controller.abort();
  }, [port, t, tries]);
  useEffect(() => {
    if (current) shown?.point(current);
  }, [current, shown]);

  const at = shown && current ? shown.marks.indexOf(current) : -1;
  const facts = shown && current && mentionFacts(shown.summary, current.kind, current.place);
  const count = shown?.marks.length ?? 0;
  return (
    <section class="example" aria-labelledby="example">
      <div class="example__side">
        <h2 id="example">{t('welcome.example')}</h2>
        <div class="example__text" lang="zh-CN" ref={text}>
          {port.example.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {trouble !== null && <Failed text={trouble} onRetry={() => setTries(tries + 1)} />}
        {trouble === null && shown === null && <Waiting text={t('waiting')} />}
        {count > 0 && (
          <div class="example__steps">
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="button"
                onClick={() => setCurrent(shown?.marks[(at + by + count) % count] ?? null)}
              >
                {t(by === 1 ? 'commandNext' : 'commandPrevious')}
              </button>
            ))}
            <span class="soft small" role="status">
              {t('steps.at', { number: String(at + 1), count: String(count) })}
            </span>
          </div>
        )}
      </div>
      <div class="example__card">
        {current && facts && (
          <Card
            {...{ kind: current.kind, facts, saved: null, copied: false, trouble: null }}
            reachable
            within
            actions={{
              goto: ({ paragraph, start }) =>
                setCurrent(
                  shown.marks.find(({ place }) => place.paragraph === paragraph && place.start === start) ?? current,
                ),
            }}
          />
        )}
      </div>
    </section>
  );
}
