import { expect, it } from 'vitest';
import type { Summary } from '../../../src/summary/schema.ts';
import { actsByName } from '../../../src/summary/views/acts.ts';
import { plainText } from '../../../src/ui/copy/plain-text.ts';
import type { Words } from '../../../src/ui/words.tsx';
import { bareSummary, sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

const textOf = (summary: Summary, words: Words) => plainText(summary, actsByName(summary), words);

it('says what the views show, without markup', () => {
  const text = textOf(sampleSummary(), zh);
  expect(text.split('\n').slice(0, 6)).toEqual([
    '向河而立 向新而行',
    '栖河日报　2018年5月14日 09:30',
    sampleSummary().url,
    '',
    '目标',
    '栖河新区 地区生产总值：>450亿元（力争）、≥+12%（年均）；2022年',
  ]);
  expect(text).toContain(
    '\n官员\n闻则川（栖河新区党工委书记、栖河新区管委会主任）\n  接受 本报记者专访\n  说 “再用四年时间',
  );
  expect(text).toContain('\n2018年6月18日：船用发动机项目举行签约仪式\n');
  expect(text.endsWith('\n')).toBe(true);
});

it('is in the language of the reader', () => {
  expect(textOf(sampleSummary(), en).split('\n')[1]).toMatch(/^栖河日报 · \S/);
  expect(textOf(sampleSummary(), en)).toContain(
    '\nTargets\n栖河新区 地区生产总值: >45bn 元 (stretch), ≥+12% (年均); 2022\n',
  );
});

it('leaves out what was not found', () => {
  expect(textOf(bareSummary(), zh)).not.toMatch(/目标|官员/);
});
