import { describe, expect, it } from 'vitest';
import { findOfficials } from '../../../src/extract/officials/officials.ts';
import { article, postsIn } from './helpers.ts';

describe('who governs another country is found where the country is named', () => {
  it.each([
    ['今晚播出秘鲁总统卡斯蒂略独家专访。', { 卡斯蒂略: ['秘鲁|总统'] }],
    ['访谈将播出对肯尼亚总统鲁托的独家专访。', { 鲁托: ['肯尼亚|总统'] }],
    ['总理同马来西亚总理安瓦尔举行会谈。', { 安瓦尔: ['马来西亚|总理'] }],
    ['塞尔维亚总统武契奇12日说。', { 武契奇: ['塞尔维亚|总统'] }],
    ['俄罗斯联邦政府副总理诺瓦克致辞。', { 诺瓦克: ['俄罗斯联邦政府|副总理'] }],
    ['新加坡前总理李显龙，韩国总统尹锡悦到场。', { 李显龙: ['新加坡|总理'], 尹锡悦: ['韩国|总统'] }],
    ['巴基斯坦伊斯兰共和国总理夏巴兹·谢里夫应邀访华。', { 夏巴兹·谢里夫: ['巴基斯坦伊斯兰共和国|总理'] }],
    ['美国国务卿鲁比奥和日本首相石破茂通电话。', { 鲁比奥: ['美国|国务卿'], 石破茂: ['日本|首相'] }],
    ['美国国防部长奥斯汀、埃及外交部部长舒克里出席。', { 奥斯汀: ['美国国防部|部长'], 舒克里: ['埃及外交部|部长'] }],
    ['越南国家主席梁强互致贺电，巴西总统卢拉同意。', { 梁强: ['越南|国家主席'], 卢拉: ['巴西|总统'] }],
    ['肯尼亚共和国总统威廉·鲁托将于3日访华。', { 威廉·鲁托: ['肯尼亚共和国|总统'] }],
    ['法国总统马克龙日前宣布。', { 马克龙: ['法国|总统'] }],
  ] as const)('%s', (text, people) => {
    expect(postsIn(text)).toEqual(people);
  });

  it.each([
    '美国总统府今天发布消息，法国总统选举开始投票，英国首相特别代表到访。',
    '应哈萨克斯坦总统邀请，代表团启程。',
    '向俄罗斯总统致慰问电，同卢森堡首相互致贺电，会见德国总理并出席会议。',
    '愿同鲁托总统一道努力，外交部长马丁到场。',
    '日本首相辞职，韩国总统下令调查，泰国国王陛下亲临。',
    '俄罗斯驻华大使伊万诺夫讲话。美国总统国家安全事务助理到访。',
  ])('but not in %s', (text) => {
    expect(postsIn(text)).toEqual({});
  });

  it('is found again where the name stands alone, and not in a longer one', () => {
    const found = findOfficials(
      article(['播出对加纳总统阿多的专访。阿多表示，两国互利共赢。', '阿多尼斯集团参展，阿多总统致辞。']),
    );
    expect(found.map(({ mentions }) => mentions.map(({ paragraph, start }) => [paragraph, start]))).toEqual([
      [
        [0, 7],
        [0, 13],
        [1, 9],
      ],
    ]);
  });
});
