import { type WrongFile, wrongInAll } from '../../src/export/json.ts';
import { localArea } from '../../src/library/area.ts';
import { getWithJournal, keysWithJournal } from '../../src/library/journal.ts';
import { summaryKey } from '../../src/library/keys.ts';
import type { Incoming } from '../../src/summary/incoming.ts';
import type { Standing } from '../../src/summary/shelf/plan.ts';
import type { ImportPlan, Watching, WrongImport } from '../../src/ui/library/port.ts';
import type { Held } from '../clerk/comparing.ts';
import type { Duties } from '../clerk/index.ts';
import { type Clerk, clerksFor, withClerks } from '../shared/clerks.ts';
import { handOver } from './hand-over.ts';

/** So many headlines of records that stand against what is here are told. */
const TOLD = 5;
/** A record takes about so many bytes of a file. */
const RECORD_BYTES = 20_000;

/** Has clerks read a whole file, writes nothing, and says what it would bring in. */
export async function readImport(file: File, { signal, onProgress }: Watching): Promise<ImportPlan | WrongImport> {
  const here = new Set(await keysWithJournal(localArea));
  const progress: number[] = [];
  const tell = (at: number, read: number) => {
    progress[at] = read;
    onProgress?.(progress.reduce((sum, each) => sum + each, 0) / progress.length);
  };
  const reports = await withClerks(clerksFor(file.size / RECORD_BYTES, { asked: true }), signal, (clerks) =>
    Promise.all(
      clerks.map((clerk, at) => {
        progress[at] = 0;
        return checked(clerk, { file, share: { at, of: clerks.length } }, here, (read) => tell(at, read));
      }),
    ),
  );
  if (reports.some(({ end }) => end === 'unreadable')) return { error: 'unreadable', problems: [] };
  const ends = reports.flatMap(({ end }) => (typeof end === 'string' ? [] : end));
  const wrong = wrongInAll([...ends, ...twiceIn(reports.flatMap(({ places }) => places))]);
  if (wrong) return wrong;
  const held = reports.flatMap((report) => report.held).sort((a, b) => firstOf(a) - firstOf(b));
  return planOf(held);
}

type CheckedShare = Parameters<Duties['beginCheck']>[0];

interface Report {
  held: Held[];
  places: { id: string; index: number }[];
  end: 'fine' | WrongFile | 'unreadable';
}

/** What a clerk finds in its share of a file; `here` are the keys that are here. */
async function checked(
  clerk: Clerk,
  share: CheckedShare,
  here: ReadonlySet<string>,
  tell: (read: number) => void,
): Promise<Report> {
  await clerk.ask('beginCheck', share);
  const held: Held[] = [];
  const places: Report['places'] = [];
  for (;;) {
    const step = await clerk.ask('checkOn', null);
    if ('end' in step) return { held, places, end: step.end };
    places.push(...step.ids.map((id, at) => ({ id, index: step.indices[at] as number })));
    const keys = step.ids.map(summaryKey).filter((key) => here.has(key));
    held.push(await clerk.ask('compare', keys.length > 0 ? await getWithJournal(localArea, keys) : {}));
    tell(step.read);
  }
}

const firstOf = ({ records: [first] }: Held) => first?.index ?? 0;

/** Records that two clerks found, each once, and that are one by their id. */
function twiceIn(places: Report['places']): WrongFile[] {
  const seen = new Set<string>();
  const twice = places
    .sort((a, b) => a.index - b.index)
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, index }) => ({ index, detail: `id: twice ${id}` }));
  return twice.length > 0 ? [{ error: 'damaged', problems: twice }] : [];
}

function planOf(held: readonly Held[]): ImportPlan {
  const counts: Record<Standing, number> = { new: 0, same: 0, newer: 0, conflict: 0 };
  for (const { records, same } of held) {
    counts.same += same;
    for (const { standing } of records) counts[standing] += 1;
  }
  const conflicts = held.flatMap(({ records }) => records.filter(({ standing }) => standing === 'conflict'));
  return {
    ...{ counts, conflicts: conflicts.slice(0, TOLD).map(({ title }) => title) },
    run: (choice, watching) => bringIn(held, choice === 'replace', watching),
    again: async (watching) => planOf(await comparedAgain(held, watching)),
  };
}

/** What is held, compared with what is here by now. */
async function comparedAgain(held: readonly Held[], { signal, onProgress }: Watching): Promise<Held[]> {
  const count = held.reduce((sum, { records }) => sum + records.length, 0);
  return withClerks(clerksFor(count, { asked: true }), signal, async (clerks) => {
    const again: Held[] = [];
    for (const [turn, one] of held.entries()) {
      const here = await getWithJournal(
        localArea,
        one.records.map(({ id }) => summaryKey(id)),
      );
      again.push(await (clerks[turn % clerks.length] as Clerk).ask('compareAgain', { held: one, here }));
      onProgress?.((turn + 1) / held.length);
    }
    return again;
  });
}

async function bringIn(held: readonly Held[], replace: boolean, { signal, onProgress }: Watching): Promise<number> {
  async function* coming() {
    for (const [turn, { records, packed }] of held.entries()) {
      const lines = (await packed.text()).split('\n');
      yield records.flatMap(({ standing, index: _, title: __, ...known }, at): Incoming | [] =>
        replace || standing !== 'conflict' ? { ...known, packed: lines[at] as string } : [],
      );
      onProgress?.((turn + 1) / held.length);
    }
  }
  return handOver(coming(), { signal });
}
