/**
 * A thread that runs one subject on the articles it is sent and answers with milliseconds: so that the bench can stop
 * what takes too long, though all run in one process.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { SUBJECTS } from './subjects.mjs';

const { subject, built } = workerData;
const run = await SUBJECTS[subject](built);
parentPort.on('message', (article) => {
  const start = performance.now();
  run(article);
  parentPort.postMessage(performance.now() - start);
});
parentPort.postMessage('ready');
