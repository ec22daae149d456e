import { describe, expect, it } from 'vitest';
import { detect } from '../../src/article/detect.ts';
import { readPage } from '../../src/article/index.ts';
import { pageOf } from '../../src/article/page.ts';
import { documentOf } from './dom.ts';

const LINES = [
  '到2025年，全市规模以上工业总产值突破900亿元，年均增长11%以上，各级各部门要落实好各项政策措施。',
  '市政府要求，各县区6月底前完成摸底，年内建成标准厂房36万平方米，新增规上企业45家，确保目标任务落到实处。',
  '市工业和信息化局要会同有关部门建立月调度、季通报机制，对进展缓慢的县区及时预警，年底前组织一次全面督查。',
];
const BODY = LINES.map((line) => `<p>${line}</p>`).join('');
const HEAD = '<h1>云桥市推进工业强市建设</h1><div>2020-01-01 10:00 来源：云桥日报</div>';
const URL = 'https://www.yunqiao.gov.cn/art/2020/1/1/art_1_234567.html';

/** A page with a frame of its own origin. */
function framed(around: string, inside: string): Document {
  const document = documentOf(`<!DOCTYPE html><title>云桥市推进工业强市建设</title>${around}`);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  (frame.contentDocument as Document).documentElement.innerHTML =
    `<head><title>无</title></head><body>${inside}</body>`;
  return document;
}

describe('an article in a frame of the page’s own origin', () => {
  it('is read with the headline and the date around the frame, and leads into its document', () => {
    const document = framed(`${HEAD}<iframe id="content"></iframe><div>版权所有：云桥市人民政府</div>`, BODY);
    const result = readPage(document, { url: URL });
    expect(result).toMatchObject({
      kind: 'article',
      article: {
        title: '云桥市推进工业强市建设',
        publisher: '云桥日报',
        published: '2020-01-01T10:00',
        paragraphs: LINES,
      },
    });
    if (result.kind !== 'article') return;
    const range = result.map.rangeOf(0, 18, 24);
    expect(String(range)).toBe('突破900亿');
    expect(range?.startContainer.ownerDocument).toBe(document.querySelector('iframe')?.contentDocument);
  });

  it('is read with headline and date in the frame', () => {
    const document = framed('<ul><li><a href="/">首页</a></li></ul><iframe></iframe>', HEAD + BODY);
    expect(readPage(document, { url: URL })).toMatchObject({
      kind: 'article',
      article: { title: '云桥市推进工业强市建设', published: '2020-01-01T10:00', paragraphs: LINES },
    });
  });

  it('is seen by the look at a page whose address tells nothing', () => {
    const seen = (inside: string) => {
      const page = pageOf(framed('<iframe></iframe>', inside), 'http://www.yunqiao.gov.cn/show');
      return page && detect(page).is;
    };
    expect(seen(BODY)).toBe(true);
    expect(seen('<p>登录</p>')).toBe(false);
  });

  it.each([
    ['hidden', '<iframe style="display:none"></iframe>'],
    ['of no height', '<iframe height="0"></iframe>'],
  ])('is not read where it is %s', (_name, frame) => {
    expect(readPage(framed(HEAD + frame, BODY), { url: URL })).toMatchObject({ kind: 'none' });
  });

  it('leaves an advertisement in a frame out of the article', () => {
    const document = framed(
      `${HEAD}<p>${LINES[0]}</p><iframe></iframe><p>${LINES[1]}</p>`,
      '<p>新车上市，优惠多多。</p>',
    );
    expect(readPage(document, { url: URL })).toMatchObject({ article: { paragraphs: LINES.slice(0, 2) } });
  });
});
