import { expect, test } from 'vitest';
import { exportSaid } from '../../src/ui/export-said.ts';
import { testWords } from './support/words.ts';

test('says what an export had no room for', async () => {
  const { t } = await testWords('zh_CN');
  const cut = '有2个单元格超出Excel容量，已截断并在末尾注明。';
  const leftOut = '已开始下载。有3行超出表格容量，没有写入。';
  expect(exportSaid(t, { leftOut: 0, cut: 0 })).toBe('已开始下载。');
  expect(exportSaid(t, { leftOut: 0, cut: 2 })).toBe(`已开始下载。 ${cut}`);
  expect(exportSaid(t, { leftOut: 3, cut: 0 })).toBe(leftOut);
  expect(exportSaid(t, { leftOut: 3, cut: 2 })).toBe(`${leftOut} ${cut}`);
});
