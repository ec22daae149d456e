import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read.ts';
import { documentOf } from './dom.ts';

const SENTENCES = [
  '本报讯（记者 苏晓梅）4月2日，海东市召开重点项目推进会，副市长丁宁出席并讲话。会议要求，各县区要压实责任，加快项目建设进度。',
  '今年，全市计划实施重点项目320个，年度计划投资860亿元。一季度已开工198个，完成投资215亿元，同比增长9.6%。',
  '会议指出，到6月底，全部项目都要开工建设，年底前完成投资不低于900亿元，新增就业岗位1.2万个。',
];

/** The paragraphs that are read of an article with this line behind its last. */
function bodyWith(line: string): string[] {
  const paragraphs = [...SENTENCES, line].map((text) => `<p>${text}</p>`).join('');
  const page = readPage(
    documentOf(
      `<title>海东市推进重点项目建设</title><body><h1>海东市推进重点项目建设</h1><div>来源：海东日报 2024-04-03 08:10</div><div>${paragraphs}</div>`,
    ),
    { url: 'https://www.haidongnews.example/content/2024-04/03/content_120331.html' },
  );
  return page.kind === 'article' ? page.article.paragraphs : [];
}

describe('what a site adds below an article is not of it', () => {
  it.each([
    '栏目主编：苏晓梅　本文作者：丁宁　题图来源：海东图库　图片编辑：贺文涛',
    '海东号作者：海东新闻　海东新闻版权所有，未经授权严禁转载',
    '如需转载请与《海东经济报》报社联系。',
    '读者热线：400000000',
    '特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。',
  ])('%s', (line) => {
    expect(bodyWith(line)).toEqual(SENTENCES);
  });

  it.each([
    '市融媒体中心主编丁宁表示，将开设专栏报道项目进展，年内推出报道100篇。',
    '会议提醒，各县区要严格执行安全生产规定，本市今年事故起数要下降10%以上。',
    '市民可以拨打读者热线反映问题，3日内答复。',
  ])('but %s', (line) => {
    expect(bodyWith(line)).toEqual([...SENTENCES, line]);
  });
});
