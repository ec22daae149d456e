import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../src/article/types.ts';

/** The names in subjects.mjs; the extractor first. */
export const SUBJECTS = ['extract', 'recognizers', 'chrono', 'jieba'] as const;

/** Milliseconds after which a run is stopped and counts as not finished. */
const LIMIT = 20_000;
/**
 * Milliseconds of runs that warm up, and of runs that are measured, beside the first; runs measured at most. On a slow machine the
 * compiler still works on the extractor's six hundred functions after 1.5 s, so that runs measured then are not warm.
 */
const WARM = 5_000;
const MEASURED = 1_500;
const MOST_RUNS = 50;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Milliseconds of one run in the thread; null when it was stopped at the limit. Rejects when the thread fails. */
async function run(worker: Worker, article: Article): Promise<number | null> {
  const late = AbortSignal.timeout(LIMIT);
  worker.postMessage(article);
  try {
    const [milliseconds] = await once(worker, 'message', { signal: late });
    return milliseconds;
  } catch (error) {
    if (!late.aborted) throw error;
    await worker.terminate();
    return null;
  }
}

/** The median of warm runs, in milliseconds; null when one was stopped. */
async function warm(worker: Worker, article: Article): Promise<number | null> {
  let taken: number | null = 0;
  for (let spent = 0; spent < WARM; spent += taken) {
    taken = await run(worker, article);
    if (taken === null) return null;
  }
  // The run that warmed up counts where another would take as long as all together may.
  const times = taken > MEASURED ? [taken] : [];
  for (let spent = taken > MEASURED ? MEASURED : 0; spent < MEASURED && times.length < MOST_RUNS; spent += taken) {
    taken = await run(worker, article);
    if (taken === null) return null;
    times.push(taken);
  }
  return median(times);
}

/**
 * Microseconds a character for each article, smallest first, of one subject (see subjects.mjs) in a thread of its own;
 * null from the first article on that takes longer than 20 s.
 */
export async function measure(
  subject: (typeof SUBJECTS)[number],
  built: string,
  articles: readonly Article[],
): Promise<(number | null)[]> {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { subject, built } });
  await once(worker, 'message');
  const found: (number | null)[] = [];
  for (const article of articles) {
    const milliseconds = found.includes(null) ? null : await warm(worker, article);
    const characters = article.paragraphs.reduce((sum, text) => sum + text.length, 0);
    found.push(milliseconds === null ? null : Number(((milliseconds * 1000) / characters).toFixed(3)));
  }
  await worker.terminate();
  return found;
}
