import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/ui/format/file-name.ts';
import { testWords } from '../support/words.ts';

const { t } = await testWords('zh_CN');
const day = new Date(2026, 2, 5, 23, 59);

describe('fileName', () => {
  it('names one article by its title and several by the day', () => {
    expect(fileName([{ title: '向河而立' }], { format: 'json', extension: 'json' }, day, t)).toBe(
      '划重点 向河而立.json',
    );
    expect(fileName([{ title: 'a' }, { title: 'b' }], { format: 'targets', extension: 'csv' }, day, t)).toBe(
      '划重点 2026-03-05 目标.csv',
    );
    expect(fileName([{ title: '' }], { format: 'dates', extension: 'csv' }, day, t)).toBe('划重点 2026-03-05 日期.csv');
  });

  it.each(['../../etc/passwd', 'a\\b:c*d?e"f<g>h|i', 'a\u202Egpj.exe', 'a\u0000\nb', '~/x'])(
    'refuses nothing: %j',
    (title) => {
      expect(fileName([{ title }], { format: 'json', extension: 'json' }, day, t)).toMatch(
        /^划重点 [^\\/:*?"<>|~\p{C}]+\.json$/u,
      );
    },
  );

  it('cuts a long title between characters', () => {
    const name = fileName([{ title: '𠮷'.repeat(500) }], { format: 'json', extension: 'json' }, day, t);
    expect(name).not.toMatch(/\p{Surrogate}/u);
    expect(name.length).toBeLessThan(150);
  });
});
