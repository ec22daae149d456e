import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { articleOf } from './article.ts';

const read = (text: string) => extract({ ...articleOf(text), publisher: null, published: '2025-03-19' });
const names = (text: string) => read(text).quantities.map(({ quote, indicator }) => `${quote} ${indicator}`);
const posts = (text: string) =>
  read(text).officials.map(
    ({ name, posts }) => `${name} ${posts.map((post) => `${post.organization}|${post.title}`).join()}`,
  );

describe('a place whose name holds a word of structure is read whole', () => {
  it.each(
    '从江县 和静县 正定县 应城市 当阳市 无为市 将乐县 共和县 和政县 离石区 和林格尔县 于都县 让胡路区 凭祥市 延长县 比如县 乌当区 两当县'.split(
      ' ',
    ),
  )('%s', (place) => {
    expect(names(`2025年，${place}地区生产总值增长6%。`)).toEqual([`6% ${place}地区生产总值`]);
    expect(posts(`${place}委书记王建国到会。`)).toEqual([`王建国 ${place}委|书记`]);
  });

  it.each([
    ['从江苏引进企业30家。', '30家 引进企业'],
    ['新建区域医疗中心3个。', '3个 区域医疗中心'],
  ])('the same characters elsewhere are what they were: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('the verb behind a place is no part of a name', () => {
  it.each([
    ['山湾县建设高标准农田3500亩。', '3500亩 高标准农田'],
    ['今年，柳河镇改造老旧小区12个。', '12个 老旧小区'],
    ['东山区处置僵尸企业12家。', '12家 僵尸企业'],
    ['去年，石门村种植黄桃800亩。', '800亩 黄桃'],
    ['榆川市培训技术工人3000人次。', '3000人次 技术工人'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['小区改造项目12个。', '12个 小区改造项目'],
    ['城市建设投资3亿元。', '3亿元 城市建设投资'],
    ['城镇污水处理设施20座。', '20座 城镇污水处理设施'],
    ['示范区建设项目12个。', '12个 示范区建设项目'],
    ['农村改造厕所1200座。', '1200座 农村改造厕所'],
  ])('a work that names what is counted stays: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('towns and villages that are called by a number', () => {
  it.each([
    '三家子镇修路12公里。',
    '五棵树镇修路12公里。',
    '四户镇修路12公里。',
    '七孔镇修路12公里。',
    '八间房村修路12公里。',
    '三台乡修路12公里。',
  ])('are not counted: %s', (text) => {
    expect(names(text).map((name) => name.split(' ')[0])).toEqual(['12公里']);
  });

  it.each([
    ['投资建成五家镇办企业。', '五家'],
    ['关停八家乡镇企业。', '八家'],
    ['整治七座村级水电站。', '七座'],
    ['五户村民搬了新家。', '五户'],
    ['十所镇街卫生院达标。', '十所'],
  ])('things of towns and villages are: %s', (text, quote) => {
    expect(read(text).quantities.map((q) => q.quote)).toEqual([quote]);
  });
});

describe('bodies of towns whose names hold a word of structure', () => {
  it.each([
    ['中和镇党委书记王建国说。', '中和镇'],
    ['在山湾县永和镇，永和镇党委书记王建国说。', '永和镇'],
    ['山湾县老牛湾镇党委书记王建国说。', '山湾县老牛湾镇'],
    ['老君镇党委书记王建国说。', '老君镇'],
    ['山湾县前双井镇党委书记王建国说。', '山湾县前双井镇'],
    ['塔尕尔其乡党委书记王建国说。', '塔尕尔其乡'],
    ['在镇安镇，镇安镇党委书记王建国说。', '镇安镇'],
    ['延边朝鲜族自治州州委副书记王建国说。', '延边朝鲜族自治州州委'],
    ['伊犁哈萨克自治州政府副州长王建国说。', '伊犁哈萨克自治州政府'],
  ])('%s', (text, organization) => {
    expect(posts(text).map((post) => post.split('|')[0])).toEqual([`王建国 ${organization}`]);
  });

  it.each([
    ['县委和镇党委书记王建国商定。', '镇'],
    ['企业代表和柳河镇党委书记王建国商定。', '柳河镇'],
    ['他又请来老镇长王建国。', 'null'],
    ['前双井镇党委书记王建国说。', '双井镇'],
    ['哈萨克斯坦阿拉木图市副市长阿斯哈尔到访。', ''],
  ])('the same words before other bodies: %s', (text, organization) => {
    expect(posts(text).map((post) => post.split('|')[0])).toEqual(organization ? [`王建国 ${organization}`] : []);
  });

  it('a county and a town in 长 hold no 县长', () => {
    expect(posts('在山湾县长梁乡，乡党委书记王建国说。')).toEqual(['王建国 长梁乡|党委书记']);
    expect(posts('在山湾县，县长梁乡生到会。')).toEqual(['梁乡生 null|县长']);
  });
});
