import { expect, it } from 'vitest';
import { SEGMENTER } from '../../entrypoints/shared/segmenter-name.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { isPainted } from './marks-probe.ts';
import { records } from './support/records.ts';
import { type Session, until } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const ADDRESS = 'http://www.yybnet.net/yilan/news/202405/77.html';
/** The rules end the name of the first number at 避难, a word that goes on. */
const TITLE = '沂岚县部署防汛工作';
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
<div><a href="/">首页</a></div><h1>${TITLE}</h1><div>沂岚日报 2024-05-06 08:00 大字</div><div>
<p>5月4日，沂岚县政府召开常务会议，部署全县防汛工作，审议并通过年度项目投资计划。</p>
<p>会议通报，全县已设立12个避难所安置群众，今年全县计划完成固定资产投资42亿元。</p>
<p>会议要求，各乡镇、各部门要压实责任，加快推进，确保各项目标任务按期完成。</p>
</div><div>新闻推荐</div></body></html>`;

let session: Session;

useSession(
  (opened) => {
    ({ session } = opened);
  },
  { pages: { [ADDRESS]: PAGE } },
);

const nameOf = (record: Summary, quote: string) => record.quantities.find((q) => q.quote === quote)?.indicator;
const theRecord = async () => (await records(session))[0] as Summary;

it('marks by the rules, then settles the doubt in the record and says by whom', async () => {
  await session.page.goto(ADDRESS);
  await until('marks', () => isPainted(session.page, 'actual', '12个'));
  const record = await until('the segmenter', async () => {
    const kept = await theRecord();
    return kept?.segmenter ? kept : null;
  });
  expect(record.segmenter).toBe(SEGMENTER);
  expect(nameOf(record, '12个')).toBe('避难所');
  expect(await isPainted(session.page, 'actual', '12个')).toBe(true);
});

it('loses nothing when the worker dies at any time', async () => {
  const before = await theRecord();
  await session.killWorker();
  await session.page.reload();
  await until('marks', () => isPainted(session.page, 'actual', '12个'));
  await session.killWorker();
  const kept = await theRecord();
  expect(kept.id).toBe(before.id);
  expect(kept.quantities.map(({ quote }) => quote)).toEqual(before.quantities.map(({ quote }) => quote));
  await session.page.reload();
  await until('the segmenter', async () => (await theRecord()).segmenter);
  expect(nameOf(await theRecord(), '12个')).toBe('避难所');
});
