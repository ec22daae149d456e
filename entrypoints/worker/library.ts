import type { Library } from '../../src/library/library.ts';
import { Failure, type WorkerHandlers } from '../../src/messages.ts';
import { annotated } from '../../src/summary/annotate.ts';
import { decide } from '../../src/summary/ledger/links.ts';

type Handled = Pick<
  WorkerHandlers,
  'summary/annotate' | 'summary/link' | 'summary/merge' | 'import/stage' | 'import/commit' | 'import/drop'
>;

/** Answers what the library page asks of the worker. `deleted`: is told that records were made one, so that some are gone. */
export function handleLibrary(library: Library, deleted: () => void): Handled {
  return {
    'summary/annotate': async ({ ids, change }) => {
      const changed = await library.reviseAll(ids, (record) => annotated(record, change));
      if (changed === 0 && ids.length > 0) throw new Failure('not-found');
      return changed;
    },
    'summary/link': async ({ id, own, other, verdict }) => {
      const { article, ...place } = other;
      const linked = await library.revise(id, (record) => ({
        ...record,
        links: decide(record.links, own, { article, place }, verdict),
      }));
      if (linked === null) throw new Failure('not-found');
      return linked;
    },
    'summary/merge': async ({ id, others }) => {
      const merged = await library.merge(id, others);
      deleted();
      return merged;
    },
    'import/stage': ({ of, records, part }) => library.stage(of, records, part),
    'import/commit': ({ of, parts }) => library.commitStaged(of, parts),
    'import/drop': async ({ of }) => {
      await library.dropStaged(of);
      return null;
    },
  };
}
