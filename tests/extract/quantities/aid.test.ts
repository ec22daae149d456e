import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

const names = (text: string) => pick(text, 'indicator').map(([name]) => name);
const statuses = (text: string) => pick(text, 'status').map(([status]) => status);

describe('what a sum is given as', () => {
  it.each([
    ['明年起对托育机构按每个托位每年1800元的标准给予运营补助。', '运营补助'],
    ['按每公里每年3000元的标准落实养护经费。', '养护经费'],
    ['对引荐方按到位资金的3‰给予奖励，单个项目最高200万元。', '奖励'],
    ['对新增贷款，按贷款额的2%予以贴息。', '贴息'],
  ])('%s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it.each([
    ['对年产值首次超过10亿元、20亿元的农业企业，分别给予20万元、50万元一次性奖励。', '奖励', '='],
    ['制定团体标准、地方标准的，每项分别给予一次性不超过5万元、10万元的资助。', '资助', '<='],
    ['对首次上规的服务业企业给予15万元一次性奖励。', '奖励', '='],
    ['护林员补助按每人每年8000元的标准按时足额发放。', '护林员补助', '='],
    ['安置补助费按每人2.4万元的标准一次性发放。', '安置补助费', '='],
    ['按每亩每年15元的标准补助管护经费。', '管护经费', '='],
    ['对首次升规的企业一次性奖励10万元。', '一次性奖励', '='],
    ['入选县级人才的，每月给予800元、500元不等的生活补助。', '生活补助', '='],
    ['财政补助标准为每人500元，比上年提高30元；个人缴费另行通知。', '财政补助标准', '='],
  ])('%s, and never its condition', (text, name, bound) => {
    const last = find(text).at(-1);
    expect([last?.indicator, last?.bound]).toEqual([name, bound]);
  });

  it.each([
    ['投入2.3亿元高标准打造一座中医院。', '投入'],
    ['累计投入1.2亿元改扩建敬老院。', '投入'],
    ['安排500万元建设第二、三号桥。', '安排'],
    ['安排500万元建设资金。', '建设资金'],
    ['偏远村卫生室医生每人每月可领取800元。', '每人每月可领取'],
    ['一次性投入30万元。', '投入'],
    ['实施5个一次性项目。', '一次性项目'],
    ['考试一次性通过率达到98%。', '考试一次性通过率'],
  ])('what is done with a sum: %s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('a limit for each one of them leans on the aid', () => {
    expect(names('对达标的，按投资额的8%给予补助，单个企业最高500万元。')).toEqual(['补助', '单个企业补助']);
    expect(names('单户贷款额度上限300万元，财政给予贴息。')).toEqual(['单户贷款额度']);
  });

  it('each body named before gets its own', () => {
    expect(names('对新获批的国家级实验室、省级工程中心，分别给予800万元、100万元支持。')).toEqual([
      '国家级实验室',
      '省级工程中心',
    ]);
  });

  it('no aid where the word goes on as something else', () => {
    expect(names('工业投资增长8%的奖励项目由县里确定。')[0]).toBe('工业投资');
  });
});

describe('whoever does what is promised so much', () => {
  it.each([
    ['对取得新药证书的，最高奖励800万元。', 'target'],
    ['对组织包车的旅行社，按每人30元给予奖励，单家最高60万元。', 'target'],
    ['去年，对受灾的合作社，给予补助60万元。', 'actual'],
    ['对32家企业给予奖励500万元。', 'actual'],
    ['对口帮扶的两县，给予了资金60万元。', 'actual'],
  ])('%s', (text, status) => {
    expect(statuses(text).at(-1)).toBe(status);
  });

  it('a maximum given as an amount is none at most where it is raised to it', () => {
    const [last] = find('迁入我市的最高奖励80万元。');
    expect(last?.bound).toBe('<=');
    expect(find('年度最高支付限额提高到3500元。')[0]?.bound).toBe('=');
    expect(find('债务余额控制在核定的60亿元限额之内。')[0]?.bound).toBe('<=');
  });
});
