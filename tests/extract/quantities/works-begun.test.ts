import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';

const told = (title: string, text: string) =>
  extract({ ...articleOf(text), title, published: '2024-11-08' }).quantities.map(
    ({ quote, status }) => `${quote} ${status}`,
  );

describe('what a work builds, in an article on works that are begun', () => {
  const begun = (text: string) => told('三大水利工程同日开工', text);
  it.each([
    [
      '清河城区段治理工程把防洪与造景放在一起：治理河道13公里，同步建设步道22公里。',
      ['13公里 target', '22公里 target'],
    ],
    ['引水续建工程铺设管道46公里、架设渡槽11座。', ['46公里 target', '11座 target']],
    // What is done, and what others have built.
    ['引水一期工程已铺设管道46公里。', ['46公里 actual']],
    ['全县去年铺设管道46公里。', ['46公里 actual']],
    ['引水续建工程总投资12亿元。', ['12亿元 actual']],
  ])('%s', (text, expected) => {
    expect(begun(text)).toEqual(expected);
  });
  it('not elsewhere', () => {
    expect(told('清河见闻', '引水续建工程铺设管道46公里、架设渡槽11座。')).toEqual(['46公里 actual', '11座 actual']);
    expect(told('全市工程开工率达92%', '引水续建工程铺设管道46公里。')).toEqual(['46公里 actual']);
  });
});
