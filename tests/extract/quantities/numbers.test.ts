import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

/** Value and unit of each quantity of a text. */
const values = (text: string) => pick(text, 'value', 'unit');

describe('places without a unit', () => {
  it.each([
    ['港口规模保持世界第一。', [[1, '位']]],
    [
      '三项增速分列全市第二、第一、第三。',
      [
        [2, '位'],
        [1, '位'],
        [3, '位'],
      ],
    ],
    [
      '产销量都是全国第一，出口全球第二。',
      [
        [1, '位'],
        [2, '位'],
      ],
    ],
    ['增速居全省第六位。', [[6, '位']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '这是全国第一个试点。',
    '是世界第三大经济体。',
    '要把安全摆在第一位。',
    '全省第一批名单公布。',
    '增幅均居全省第一方阵。',
  ])('not %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('more than so many', () => {
  it.each([
    ['为上万家企业提供服务。', [[10000, '家']], '上万家'],
    ['展销图书上百万种。', [[1000000, '种']], '上百万种'],
  ])('%s', (text, expected, quote) => {
    expect(values(text)).toEqual(expected);
    expect(pick(text, 'quote', 'bound')).toEqual([[quote, '>']]);
  });

  it('迈上 is where something arrives, 成千上万 a way of speaking', () => {
    expect(pick('产值迈上千亿元台阶。', 'quote', 'bound')).toEqual([['千亿元', '=']]);
    expect(values('成千上万只候鸟飞来。')).toEqual([]);
  });
});

describe('so few in words', () => {
  it.each([
    ['目前，六个粮食主产区长势良好。', [[6, '个']]],
    ['全省已有三个开放口岸。', [[3, '个']]],
  ])('count places and works: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['从三个方面发力。', '这三个园区都很好。', '推进五大任务、三个行动。', '四面环水，三面是山。'])(
    'not %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );
});

describe('a threshold before 的', () => {
  it('says which are counted', () => {
    expect(values('培育集群，年收入超1000亿元的2个，超500亿元的5个。')).toEqual([
      [2, '个'],
      [5, '个'],
    ]);
    expect(values('总投资超800亿元的79个项目开工。')).toEqual([
      [80000000000, '元'],
      [79, '个'],
    ]);
  });
});

describe('units and tenths', () => {
  it.each([
    ['新建12所以上学校。', [[12, '所']]],
    ['升起国旗200余面。', [[200, '面']]],
    ['成交量为51.05亿手。', [[5105000000, '手']]],
    ['降水偏少两至七成。', [[[20, 70], '%']]],
    [
      '占比由三成到五成。',
      [
        [30, '%'],
        [50, '%'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['所以我们来了。', '占地3面积大。', '掌握第一手资料，两手抓。'])('no unit in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('doublings with a bound in the middle', () => {
  it.each([
    ['五年来，全县学位数翻了近一番。', [[2, '倍', '~']]],
    ['产值翻了将近两番。', [[4, '倍', '~']]],
    ['出口翻了约一番。', [[2, '倍', '~']]],
    ['出口翻超一番。', [[2, '倍', '>']]],
    ['销量近乎翻番。', [[2, '倍', '~']]],
    ['床位数翻了一番多。', [[2, '倍', '>']]],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit', 'bound')).toEqual(expected);
  });

  it.each(['会议翻了近一遍材料。', '书翻近三遍。'])('no doubling in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('numbers of scale words only', () => {
  it.each([
    ['客流已连续两天保持在百万人次以上。', [[1000000, '人次', '>=']]],
    ['年产量稳定在千万吨以上。', [[10000000, '吨', '>=']]],
    ['日均客流升至百万人次。', [[1000000, '人次', '=']]],
    ['企业增加到千家。', [[1000, '家', '=']]],
    ['营收突破千亿元。', [[100000000000, '元', '>']]],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit', 'bound')).toEqual(expected);
  });

  it.each([
    '亿元以上企业增多。',
    '打造千亿级集群。',
    '百万大军南下。',
    '火箭升至万米高空。',
    '百万人次以上景区名单公布。',
    '好政策送到千家万户。',
  ])('none in %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('过 as a bound', () => {
  it.each([
    ['播种进度过五成。', '>'],
    ['难度过七成考生预期。', '>'],
    ['占比刚过六成。', '>'],
    ['度过三个阶段性难关，产能利用率八成。', '='],
  ])('%s', (text, bound) => {
    expect(find(text).at(-1)?.bound).toBe(bound);
  });
});

describe('less than ten in words', () => {
  it.each([
    ['全省十大产业园，有六个都在沿海。', [[6, '个', '产业园']]],
    ['全省八大枢纽，其中有三个位于西部。', [[3, '个', '枢纽']]],
  ])('count where a clause says of how many something is so: %s', (text, expected) => {
    expect(pick(text, 'value', 'unit', 'indicator')).toEqual(expected);
  });

  it.each(['原因有三个。', '他有三个在读的孩子。', '堵点有三个方面。'])('not in %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(['五项林业国家标准发布', '四项检测技术规范获批'])('count in a line that says what came out: %s', (text) => {
    expect(values(text)).toHaveLength(1);
  });

  it.each(['五项行动促发展', '六部门联合发布意见', '五项制度发布以来，效果明显。', '三个转变见成效'])(
    'not in %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it.each(['村民走进安州的三单村。', '乡亲们来到四户村参观。', '车过五孔桥。'])(
    'are none in the name of a place: %s',
    (text) => {
      expect(values(text)).toEqual([]);
    },
  );

  it('but villages are counted', () => {
    expect(values('十五位村医下乡，全镇十三个村通水，十二座桥通车，十六条村受灾。')).toEqual([
      [15, '位'],
      [13, '个'],
      [12, '座'],
      [16, '条'],
    ]);
  });
});
