import { inflateRawSync, crc32 as zlibCrc } from 'node:zlib';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName, textFormat } from '../../src/export/formats.ts';
import { bindParts, openParts, type Part, sharedBy } from '../../src/export/parts.ts';
import { spread } from '../../src/export/spread.ts';
import { TABLES } from '../../src/export/tables.ts';
import { assemble } from '../../src/export/text-format.ts';
import { writeFile } from '../../src/export/write.ts';
import { crc32 } from '../../src/export/zip/crc32.ts';
import { zipOf, zipText } from '../../src/export/zip/zip.ts';
import { createQueue } from '../../src/library/queue.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleId, sampleSummary } from '../summary/sample.ts';
import { tableWords } from './words.ts';

const words = { ...tableWords, ...Object.fromEntries(TABLES.map((table) => [`sheet.${table}`, table])) };
const exportedAt = new Date('2026-04-01T08:00:00Z');
const summaries = Array.from({ length: 7 }, (_, n) => sampleSummary({ id: sampleId(n), title: `第${n % 3}篇` }));

async function* batches(all: readonly Summary[], size: number) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

const orderOf = (format: FormatName, all: Summary[]) => ({ format, words, exportedAt, count: all.length });

/** Written at once, and by so many side by side. */
async function write(format: FormatName, all: Summary[], scribes: number) {
  const order = orderOf(format, all);
  if (scribes === 0) return writeFile(order, all);
  const open = async (at: number) => {
    const [writer, queue] = [await openParts(order, { at, of: scribes }), createQueue()];
    return { add: (batch: readonly Summary[]) => queue(() => writer.add(batch)), end: () => queue(() => writer.end()) };
  };
  const opened = await Promise.all(Array.from({ length: scribes }, (_, at) => open(at)));
  return bindParts(order, await spread(batches(all, 2), opened, { by: sharedBy(format) }));
}

const texts = (Object.keys(FORMATS) as FormatName[]).filter(
  (format): format is Exclude<FormatName, 'xlsx' | 'markdown'> => format !== 'xlsx' && format !== 'markdown',
);

describe.each([0, 1, 2, 3])('written by %i side by side', (scribes) => {
  test.each(texts)('%s is what it is when put together at once', async (format) => {
    const { file, extension } = await write(format, summaries, scribes);
    const whole = assemble(textFormat(format, { words, exportedAt }), summaries);
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(whole))).toBe(true);
    expect(extension).toBe(FORMATS[format].extension);
  });

  test('what adds nothing leaves no gap', async () => {
    const some = summaries.map((summary, n) => (n % 3 === 1 ? summary : { ...summary, quantities: [] }));
    const { file } = await write('annotations', some, scribes);
    expect(await file.text()).toBe(assemble(textFormat('annotations', { words, exportedAt }), some));
  });

  test('a workbook of all', async () => {
    const { file } = await write('xlsx', summaries, scribes);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await file.arrayBuffer());
    expect(workbook.worksheets.map(({ rowCount }) => rowCount)).toEqual([8, 1, 8, 8, 8]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([...TABLES]);
    const alone = await (await write('xlsx', summaries, 0)).file.arrayBuffer();
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(alone))).toBe(true);
  });

  test('one article is a note, several an archive of notes with a name each', async () => {
    const one = await write('markdown', [sampleSummary()], scribes);
    expect(one.extension).toBe('md');
    expect(await one.file.text()).toContain('# 云溪市定下三年目标');
    const many = await write('markdown', summaries, scribes);
    expect(many.extension).toBe('zip');
    const zip = await JSZip.loadAsync(await many.file.arrayBuffer(), { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(
      ['第0篇', '第1篇', '第2篇', '第0篇 (2)', '第1篇 (2)', '第2篇 (2)', '第0篇 (3)'].map(
        (name) => `2026-03-02 ${name}.md`,
      ),
    );
    expect(await zip.file('2026-03-02 第1篇 (2).md')?.async('string')).toContain('# 第1篇');
  });
});

describe('spreading', () => {
  /** Takes batches of numbers and is done with them when it is told. */
  function slow() {
    const asked: { batch: number[]; done: () => void }[] = [];
    const add = (batch: number[]) =>
      new Promise<Part>((resolve) => asked.push({ batch, done: () => resolve({ text: new Blob([batch.join()]) }) }));
    return { asked, scribe: { add, end: async () => null } };
  }
  const settled = () => new Promise((wake) => setTimeout(wake));
  const numbers = async function* (from: number[][], taken: number[][] = []) {
    for (const batch of from) {
      taken.push(batch);
      yield batch;
    }
  };

  test('keeps the order whoever is done first, says what is written, and holds no more than is in hand', async () => {
    const [one, two] = [slow(), slow()];
    const [taken, written]: number[][][] = [[], []];
    const all = [[1], [2], [3], [4], [5], [6], [7]];
    const options = { by: 'records', onWritten: (batch: number[]) => written?.push(batch) } as const;
    const spreading = spread(numbers(all, taken), [one.scribe, two.scribe], options);
    await settled();
    expect(taken).toEqual([[1], [2], [3], [4]]);
    // The second is the faster by far.
    for (let turn = 0; turn < 9; turn++) {
      for (const { done } of two.asked) done();
      await settled();
    }
    for (const { done } of one.asked) done();
    const parts = await spreading;
    expect(await Promise.all(parts.map(({ text }) => text?.text()))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(written).toHaveLength(7);
    expect(written?.at(-1)).toEqual(one.asked.at(-1)?.batch);
  });

  test('where tables are shared everybody gets everything', async () => {
    const [one, two] = [slow(), slow()];
    const spreading = spread(numbers([[1], [2], [3]]), [one.scribe, two.scribe], { by: 'tables' });
    for (let turn = 0; turn < 5; turn++) {
      await settled();
      for (const { done } of [...one.asked, ...two.asked]) done();
    }
    await spreading;
    for (const { asked } of [one, two]) expect(asked.map(({ batch }) => batch)).toEqual([[1], [2], [3]]);
  });

  test('what fails anywhere ends all of it', async () => {
    const failing = { add: async () => Promise.reject(new Error('broken')), end: async () => null };
    await expect(spread(numbers([[1], [2], [3]]), [slow().scribe, failing], { by: 'records' })).rejects.toThrow(
      'broken',
    );
    const source = (async function* (): AsyncGenerator<number[]> {
      yield [1];
      throw new Error('no storage');
    })();
    const quick = { add: async () => null, end: async () => null };
    await expect(spread(source, [quick], { by: 'tables' })).rejects.toThrow('no storage');
  });
});

describe('archives', () => {
  test('CRC-32 as ISO 3309 has it, also in parts', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.slice(4), crc32(bytes.slice(0, 4)))).toBe(0xcbf43926);
  });

  test('CRC-32 of bytes of any length, cut anywhere, is what zlib says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(70), (bytes, cut) => {
        expect(crc32(bytes.slice(cut), crc32(bytes.slice(0, cut)))).toBe(zlibCrc(bytes));
      }),
    );
  });

  test('the same content gives the same bytes, in deflate', async () => {
    const make = async () => zipOf([await zipText('名.txt', '内容'.repeat(99))], 'application/zip').arrayBuffer();
    const [one, two] = [Buffer.from(await make()), Buffer.from(await make())];
    expect(one.equals(two)).toBe(true);
    const start = 30 + Buffer.byteLength('名.txt');
    expect(inflateRawSync(one.subarray(start, start + one.readUInt32LE(18))).toString()).toBe('内容'.repeat(99));
  });
});
