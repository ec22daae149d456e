import { describe, expect, it } from 'vitest';
import { find, judged } from './find.ts';

const inMay = (text: string, title = '') => judged(text, '2024-05-17', title);

describe('what is told as there', () => {
  it.each([
    ['种羊场2023年购买羊260只，将牛羊进行分配，每户分得10只。', ['260只 actual', '10只 actual']],
    ['今年县里计划招录教师人数只略低于2021年的382人。', ['382人 actual']],
    ['今年要建成5台机组，但二号厂区3台40万千瓦机组因故无法按计划投运。', ['3台 actual']],
    ['近日，新实训楼正式投入使用。项目位于校园北部，总建筑面积2.1万平方米，可容纳1500余名学生。', ['1500余名 actual']],
    ['要把低保收入标准由家庭人均可支配收入8400元以下提高到12000元以下。', ['8400元以下 actual', '12000元以下 target']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['种羊场2023年购买羊260只，明年将对羊舍进行改造，每户改造10间。', ['260只 actual', '10间 target']],
    ['今年招录教师人数力争超过2021年的382人。', ['382人 target']],
    ['今年要建成5台机组，3台机组按计划6月底前投运。', ['3台 target']],
    ['实训楼将于明年投入使用。项目位于校园北部，可容纳1500余名学生。', ['1500余名 target']],
  ])('but %s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  const plan = '各地纷纷出台固废设施建设规划';
  it.each([
    ['固废可分为12大类160种。', ['160种 actual']],
    [
      '固废主要包括工业固废、生活垃圾与农业废弃物。其中工业固废占比60%以上、生活垃圾约14%；工业固废中，煤矸石占30%，尾矿占25%。',
      ['60%以上 actual', '14% actual', '30% actual', '25% actual'],
    ],
  ])('%s in a text on plans', (text, expected) => expect(inMay(text, plan)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['到2027年，固废主要用于建材。其中工业固废利用率达到60%以上、生活垃圾约14%。', ['60%以上 target', '14% target']],
    ['考核主要包括笔试与面试。其中笔试占60%、面试占40%。', ['60% target', '40% target']],
  ])('but %s', (text, expected) => expect(inMay(text, plan)).toEqual(expect.arrayContaining(expected)));
});

describe('what is told as to come', () => {
  it.each([
    ['在平台建设和成果转化上，补助资金最高可达3000万元。', ['3000万元 target']],
    ['日前，省里下发三个县水系治理投资计划，总投资额为12.4亿元。', ['12.4亿元 target']],
    ['此前公布了5个县36亿元的投资计划。', ['36亿元 target']],
    ['近期公布的污泥处理规模计划为2400吨/日，即87.6万吨/年。', ['2400吨/日 target', '87.6万吨/年 target']],
    ['已有15个乡镇的污水进入污水处理厂，9个乡镇的污水准备接入管网。', ['15个 actual', '9个 target']],
    [
      '园区总投资2亿元，用地90亩，建设8.5万平方米的研发功能区。园区建成后，预计年产值15亿元。',
      ['2亿元 actual', '8.5万平方米 target'],
    ],
    [
      '项目总投资80亿元。项目包括每年炼钢200万吨、年生产焦炭120万吨等工程。建成后，预计可实现年销售收入90亿元。',
      ['200万吨 target', '120万吨 target'],
    ],
    ['建设内容涵盖文化长廊、垂钓区、会展中心等26个景点，项目建成后将达到4A级景区标准。', ['26个 target']],
    ['“我县茶园可以适当发展到8万亩左右。”', ['8万亩左右 target']],
    ['此次招聘会上新能源人才受青睐。据悉，某产业园招聘30多名电商人才。', ['30多名 target']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['去年发放的补助资金最高达3000万元。', ['3000万元 actual']],
    ['去年全县日处理2400吨，即87.6万吨/年。', ['87.6万吨/年 actual']],
    ['9个乡镇的准备工作已完成。', ['9个 actual']],
    ['园区总投资2亿元，用地90亩，已建设8.5万平方米的研发功能区。', ['8.5万平方米 actual']],
    ['茶园已经发展到8万亩左右。', ['8万亩左右 actual']],
    ['招聘会上，产业园已招聘30多名电商人才。', ['30多名 actual']],
    ['去年公司招聘30多名电商人才。', ['30多名 actual']],
    ['厂区包括年生产焦炭120万吨的焦炉，建成后一直满负荷生产。', ['120万吨 actual']],
  ])('but %s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));
});

describe('lines of a text that go on', () => {
  it.each([
    [
      '2024年全市计划考录教师649名，比去年增加61名。\n变化一：比去年多招录61名\n2024年全市计划考录教师649名，比去年增加61名。只略低于2021年的662名。',
      ['61名 target', '662名 actual'],
    ],
    ['全市规划建成处置项目31项。\n新增废物利用能力153万吨，焚烧处置能力71万吨。', ['153万吨 target', '71万吨 target']],
    ['实际产生量远大于统计量（2023年披露534万吨，预计实际800万吨）。', ['800万吨 actual']],
    [
      '园区计划投资6亿元，用地50亩，建设生产8条产线的基建、厂房3万平方米。达产后，年产值约8亿元。',
      ['3万平方米 target'],
    ],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['农业部确定68个试点\n农业部将在68个试点县推广机播。', ['68个 actual']],
    ['全市计划建成项目31项。\n新增就业岗位1200个，同比增长5%。', ['1200个 actual']],
    ['全市计划建成项目31项。\n新增废物利用能力153万吨，共投入5亿元。', ['153万吨 actual']],
    ['预计实际到位资金8亿元。', ['8亿元 target']],
  ])('but %s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));
});

describe('places in an order', () => {
  const ranks = (text: string) => find(text).map(({ quote, measure, bound }) => `${quote} ${measure} ${bound}`);
  it.each([
    ['江口县规上工业进入全省20强。', ['20强 rank <=']],
    ['出栏生猪624万头，居全国第二、中部第一。', ['624万头 level =', '第二 rank =', '第一 rank =']],
    ['江口县有3家企业进入世界500强。', ['3家 level =']],
    ['江口县表彰了20强企业。', []],
    ['会议强调，要居安思危、西部第一要务是发展。', []],
  ])('%s', (text, expected) => expect(ranks(text)).toEqual(expected));
});

describe('bounds told further off', () => {
  const bounds = (text: string) => find(text).map(({ quote, bound }) => `${quote} ${bound}`);
  it.each([
    ['去年，电网最高调度用电负荷已达到1.02亿千瓦。', ['1.02亿千瓦 =']],
    ['实现每户年收入400元（按8斤蜂蜜折算）以上。', ['400元 >=']],
    ['今年至少销售黄牛1000头、绵羊1万只。', ['1000头 >=', '1万只 >=']],
    ['老厂房每年约生产100条船的设备。', ['100条 ~']],
    ['每户最高补贴400元。', ['400元 <=']],
    ['实现每户年收入400元（按每斤50元以上折算）。', ['400元 =']],
    ['今年至少销售黄牛1000头，去年销售绵羊1万只。', ['1000头 >=', '1万只 =']],
    ['去年大约翻修了100条船。', ['100条 ~']],
    ['去年他们相约翻修了100条船。', ['100条 =']],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expect.arrayContaining(expected)));
});

describe('times and measures', () => {
  it.each([
    [
      '近期下发的8省2023年水系治理投资计划中，甲省、乙省投资较大，分别为54.3亿元、38.2亿元。',
      ['54.3亿元 2023', '38.2亿元 2023'],
    ],
    ['2023年1月14日，县里在会议上提出，确保完成11个村摘帽、500户退出的年度目标任务。', ['11个 2023', '500户 2023']],
    ['2023年1月14日，县里在会议上说，当天完成11个村验收。', ['11个 2023-01-14']],
  ])('%s', (text, expected) =>
    expect(find(text).map(({ quote, period }) => `${quote} ${period}`)).toEqual(expect.arrayContaining(expected)),
  );

  it.each([
    ['产业园提前形成20万辆产能。', 'level'],
    ['交房时间提前20天。', 'difference'],
  ])('%s', (text, measure) => expect(find(text)[0]?.measure).toBe(measure));
});
