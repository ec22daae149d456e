import { useWords } from '../words.tsx';
import type { Task } from './use-report.ts';

/** How far a long task is, and a button that ends it. */
export function TaskLine({ task }: { task: Task }) {
  const { t, locale } = useWords();
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(task.share);
  return (
    <div class="task">
      <label class="task__what">
        {task.text} <span class="soft">{share}</span>
        <progress class="task__bar" value={task.share} />
      </label>
      <button type="button" class="button" onClick={task.cancel}>
        {t('library.cancel')}
      </button>
    </div>
  );
}
