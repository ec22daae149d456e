import { describe, expect, it } from 'vitest';
import { find, told } from './find.ts';

const HALF = '2021-07-19';
const periods = (text: string, published: string, title = '') =>
  find(text, title, published).map(({ period }) => period);

describe('a period that has only just begun is none of results that name none', () => {
  const half = '2021-01/2021-06';
  it.each([
    ['上半年我区经济稳中有进 吹响下半年冲锋号', '财政收入完成9.4亿元。', HALF, [half]],
    ['', '会议总结上半年、部署下半年工作。\n——上半年，产值完成52亿元；\n——税收完成3.1亿元。', HALF, [half, half]],
    ['前三季度实现稳增长 全力冲刺四季度', '社零总额达到64亿元。', '2021-10-13', ['2021-01/2021-09']],
    ['晒出一季度成绩单 二季度接着干', '新签约项目完成18个。', '2021-04-12', ['2021-01/2021-03']],
  ])('%s %s', (title, text, published, expected) => {
    expect(periods(text, published, title)).toEqual(expected);
  });

  it.each([
    // The half is well under way, or the sentence itself names it.
    ['下半年稳中有进', '财政收入完成9.4亿元。', '2021-11-19', ['2021-07/2021-12']],
    ['', '下半年已发放补贴300万元。', HALF, ['2021-07/2021-12']],
    ['', '下半年要再添一把火。新开工项目要达到20个。', HALF, ['2021-07/2021-12']],
  ])('but %s %s', (title, text, published, expected) => {
    expect(periods(text, published, title)).toEqual(expected);
  });
});

describe('what the first item of a list says of its time holds for its sisters', () => {
  it.each(['——', '●', '①②', '1.2.', '（1）（2）', '一是二是'])('%s', (marks) => {
    const two =
      marks.length === 6
        ? [marks.slice(0, 3), marks.slice(3)]
        : marks.length === 4
          ? [marks.slice(0, 2), marks.slice(2)]
          : [marks.slice(0, marks === '①②' ? 1 : 2), marks.slice(marks === '①②' ? 1 : 0)];
    const text = `一、2021年工作\n${two[0]}上半年，产值完成52亿元。\n${two[1]}税收完成3.1亿元。\n${two[1]}出口额完成2亿元。`;
    expect(periods(text, HALF)).toEqual(Array(3).fill('2021-01/2021-06'));
  });

  it('not where the first item names its time further on, and each goes by its own', () => {
    const text = '一、2020年成绩\n——产值完成52亿元，2019年完成50亿元。\n——税收完成3.1亿元。';
    expect(periods(text, HALF)).toEqual(['2020', '2019', '2020']);
    expect(periods('——2019年，建成泵站5座。\n——2020年，建成水厂3座。\n——建成学校2所。', HALF)).toEqual([
      '2019',
      '2020',
      '2020',
    ]);
  });
});

describe('a list under a sentence that opens plans is planned to its end', () => {
  const t = (text: string, title = '', published = HALF) =>
    find(text, title, published)
      .map(({ status }) => status[0])
      .join('');
  const REPORT = '上半年全市经济运行分析会召开';
  it.each([
    [
      '下半年要攻下“四道关”：一是项目关。开工项目60个。二是招商关。下半年再引进企业10家。三是治污关。拆除锅炉46台。',
      'ttt',
    ],
    [
      '会议要求，重点抓好三件事：一是稳增长。新增规上企业30家。二是促改革。拿出“零地招标”办法，同时盘活厂房12万平方米。三是惠民生。改造旱厕4200座。',
      'ttt',
    ],
    [
      '下一步，着力打好“三场硬仗”：第一，治水仗。清淤河道85公里。第二，治气仗。淘汰老旧车1320辆。第三，治土仗。修复农田900亩。',
      'ttt',
    ],
    ['四季度要做到“四个再加力”：①招商再加力。引进项目12个。②基建再加力。新改建公路60公里。', 'tt'],
    [
      '他强调，要把好三关。为此，下半年要做到：\n一是项目关。开工项目60个。二是招商关。引进企业10家。三是治污关。拆除锅炉46台。',
      'ttt',
    ],
    [
      '他强调，下半年要打赢“三场仗”：\n一是项目仗。开工项目60个。\n二是招商仗。引进企业10家。\n三是治污仗。目前已拆除锅炉46台，年底前再拆20台。拆违900户。',
      'ttatt',
    ],
    ['下半年要打好“三场仗”：一是项目仗。上半年已开工32个，还要再开工28个。二是招商仗。引进企业10家。', 'att'],
  ])('%s', (text, expected) => {
    expect(t(text, REPORT)).toBe(expected);
  });

  it.each([
    ['会议指出，要看到成绩来之不易：一是结构优化。新增规上企业30家。二是动能增强。引进项目12个。', 'aa'],
    ['要用好三大优势：一是区位优势。通车里程320公里。二是资源优势。探明储量6亿吨。', 'aa'],
    ['一年来，全县着力抓好三件事：一是治水。清淤河道85公里。二是治气。淘汰老旧车1320辆。', 'aa'],
    ['全县抓好三件事：一是治水。清淤河道85公里。二是治气。淘汰老旧车1320辆。', 'aa'],
    ['下半年要打好“三场仗”：一是项目仗。开工项目60个。二是招商仗。目前已引进企业10家。', 'ta'],
    ['上半年做了三件事：一是项目攻坚。开工项目60个。二是招商引资。引进企业10家。', 'aa'],
    [
      '下半年要打好“三场仗”：一是项目仗。开工项目60个。二是招商仗。引进企业10家。\n上半年，全市新增市场主体4200户。',
      'tta',
    ],
  ])('but not %s', (text, expected) => {
    expect(t(text, REPORT)).toBe(expected);
  });
});

describe('what is left and must be done by a day', () => {
  it.each([
    ['剩下的260亩地、31户房屋，5月底前必须腾空。', ['260亩 target 2025-05', '31户 target 2025-05']],
    ['余下的14栋旧楼、58间门面，年底前要全部拆完。', ['14栋 target 2025-12', '58间 target 2025-12']],
    ['剩余的9处隐患、3座危桥，月底前务必清零。', ['9处 target 2025-03', '3座 target 2025-03']],
    ['剩下的260亩地、31户房屋，正在协商。', ['260亩 actual null', '31户 actual null']],
    ['已拆除旧楼14栋、门面58间，年底前将复绿。', ['14栋 actual null', '58间 actual null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what a work is fitted with', () => {
  it.each([
    ['依托镇卫生院改建康复站2处，配备床位60张，2026年6月底前启用。', ['2处 target 2026-06', '60张 target 2026-06']],
    ['新建托育园3所，设置托位240个，今年8月底前投用。', ['3所 target 2025-08', '240个 target 2025-08']],
    ['新建泵站3座，植树240亩，今年8月底前完工。', ['3座 actual null', '240亩 target 2025-08']],
  ])('is due with it: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  const list = (verb: string, inside: string) =>
    told(
      `当天${verb}的还有：区人民医院迁建（总投资3亿元，${inside}）、南河初中扩建（新增学位900个）、省道改建（全长23公里）等。`,
    );
  it.each(['集中开工', '破土动工', '启动建设'])(
    'is planned in brackets behind the name of a work that begins: %s',
    (verb) => {
      expect(list(verb, '设置床位400张')).toEqual([
        '3亿元 actual null',
        '400张 target null',
        '900个 target null',
        '23公里 actual null',
      ]);
    },
  );

  it('not where it is finished or there already', () => {
    expect(list('竣工投用', '设置床位400张').slice(1)).toEqual([
      '400张 actual null',
      '900个 actual null',
      '23公里 actual null',
    ]);
    expect(list('集中开工', '现有床位400张')[1]).toBe('400张 actual null');
    expect(list('集中开工', '新增了床位400张')[1]).toBe('400张 actual null');
  });
});
