import { inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName, textFormat } from '../../src/export/formats.ts';
import { TABLES } from '../../src/export/tables.ts';
import { assemble } from '../../src/export/text-format.ts';
import { writeFile } from '../../src/export/write.ts';
import { crc32 } from '../../src/export/zip/crc32.ts';
import { zipOf, zipText } from '../../src/export/zip/zip.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleId, sampleSummary } from '../summary/sample.ts';
import { tableWords } from './words.ts';

const words = { ...tableWords, ...Object.fromEntries(TABLES.map((table) => [`sheet.${table}`, table])) };
const exportedAt = new Date('2026-04-01T08:00:00Z');
const pace = async () => undefined;
const summaries = Array.from({ length: 7 }, (_, n) => sampleSummary({ id: sampleId(n), title: `第${n % 3}篇` }));

async function* batches(all: readonly Summary[], size = 3) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

const write = (format: FormatName, all: Summary[], more: object = {}) =>
  writeFile(format, batches(all), { words, exportedAt, pace, count: all.length, ...more });

const texts = (Object.keys(FORMATS) as FormatName[]).filter(
  (format): format is Exclude<FormatName, 'xlsx' | 'markdown'> => format !== 'xlsx' && format !== 'markdown',
);

describe('writing record by record', () => {
  test.each(texts)('%s gives what writing at once gives', async (format) => {
    const { file, extension } = await write(format, summaries);
    const whole = assemble(textFormat(format, { words, exportedAt }), summaries);
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(whole))).toBe(true);
    expect(extension).toBe(FORMATS[format].extension);
  });

  test('a workbook of all', async () => {
    const { file } = await write('xlsx', summaries);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await file.arrayBuffer());
    expect(workbook.worksheets.map(({ rowCount }) => rowCount)).toEqual([8, 1, 8, 8, 8]);
  });

  test('one article is a note, several an archive of notes with a name each', async () => {
    const one = await write('markdown', [sampleSummary()]);
    expect(one.extension).toBe('md');
    expect(await one.file.text()).toContain('# 云溪市定下三年目标');
    const many = await write('markdown', summaries);
    expect(many.extension).toBe('zip');
    const zip = await JSZip.loadAsync(await many.file.arrayBuffer(), { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(
      ['第0篇', '第1篇', '第2篇', '第0篇 (2)', '第1篇 (2)', '第2篇 (2)', '第0篇 (3)'].map(
        (name) => `2026-03-02 ${name}.md`,
      ),
    );
    expect(await zip.file('2026-03-02 第1篇 (2).md')?.async('string')).toContain('# 第1篇');
  });

  test('says how far it is, gives way after each record, and stops when it is told', async () => {
    const seen: number[] = [];
    let turns = 0;
    const counted = { onProgress: (written: number) => seen.push(written), pace: async () => void turns++ };
    await write('targets', summaries, counted);
    expect(seen).toEqual([3, 6, 7]);
    expect(turns).toBe(7);
    const controller = new AbortController();
    const stopped = write('json', summaries, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('archives', () => {
  test('CRC-32 as ISO 3309 has it, also in parts', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.slice(4), crc32(bytes.slice(0, 4)))).toBe(0xcbf43926);
  });

  test('the same content gives the same bytes, in deflate', async () => {
    const make = async () => zipOf([await zipText('名.txt', '内容'.repeat(99))], 'application/zip').arrayBuffer();
    const [one, two] = [Buffer.from(await make()), Buffer.from(await make())];
    expect(one.equals(two)).toBe(true);
    const start = 30 + Buffer.byteLength('名.txt');
    expect(inflateRawSync(one.subarray(start, start + one.readUInt32LE(18))).toString()).toBe('内容'.repeat(99));
  });
});
