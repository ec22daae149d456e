import { describe, expect, it } from 'vitest';
import { find, named } from './find.ts';

/** Numbers named by a deed, by what a clause around them says, or by the noun behind words that are no name; and up to which limit. */

describe('deeds that tell a number', () => {
  it.each([
    // A part told by the way in which it was served.
    ['实施危房搬迁860人，其中集中安置520人。', '520人 集中安置'],
    ['今年招聘教师310人，其中硕士120人。', '120人 硕士'],
    // The same deed as the clause before, with its object.
    ['以前烧柴，一冬天得烧2吨多，又呛又累。', '2吨 烧柴'],
    ['前些年村里种桑，平均每户要收2吨蚕茧。', '2吨 蚕茧'],
    // What is paid of which money, with the time between.
    ['部门预算支出进度达到50%以上，专项债券资金8月底前支出70%以上。', '70%以上 专项债券资金支出'],
    ['部门预算支出8月底前完成70%以上。', '70%以上 部门预算支出'],
    // Each part of a row has its deed in the clause before.
    ['缓缴水费等8项收费，规模50多亿元；缓缴各类质量保证金，规模约60亿元。', '60亿元 缓缴各类质量保证金规模'],
    ['缓缴水费等8项收费，规模50多亿元。', '50多亿元 收费规模'],
    // That a plan is met is no name.
    ['前8个月完成投资62亿元，完成年度计划的75%，预计全年可超额完成80亿元的任务。', '80亿元 完成投资'],
    // The aim that is to be met, unless the measure was told.
    ['利润仍在下降，民间投资回升不及预期，完成全年6%左右的增长目标还需努力。', '6%左右 增长目标'],
    ['生产总值增长5.2%，为完成全年6%的增长目标打下基础。', '6% 生产总值'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

describe('words before a number that are no name', () => {
  it.each([
    // In which manner it was done.
    ['王建国带头拿出8万元积蓄，建起了5座大棚。', '8万元 积蓄'],
    ['省发展改革委紧急追加安排3000万元省级预算内投资。', '3000万元 省级预算内投资'],
    ['全市将重点开展8项任务，确保落实。', '8项 任务'],
    // Which one in a row it is.
    ['市财政局在上海发行今年第二期12亿元地方政府债券。', '12亿元 地方政府债券'],
    // How one learnt of them, and when it used to be so.
    ['前期排查发现的安全隐患96项，已完成整改70项。', '70项 安全隐患'],
    ['发现的问题96项。', '96项 发现的问题'],
    ['往年腊月二十前返乡率能到七成，今年1月底只有30%。', '30% 返乡率'],
    // For each meal, of each animal.
    ['65岁以上老年人助餐补贴每餐2元，80岁以上每餐4元。', '4元 老年人助餐补贴'],
    ['奶牛和肉羊每头保额1500元，保费60元。', '1500元 每头保额'],
    ['奶牛保险每头补贴15元。', '15元 奶牛保险每头补贴'],
    ['到2035年，清洁能源供应规模将在现在的基础上翻一倍。', '一倍 清洁能源供应规模'],
    ['每户补贴1200元。', '1200元 每户补贴'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

describe('nouns behind a number', () => {
  it.each([
    // Behind two traits in a row.
    ['新增12项覆盖面广、办理频次高的通办事项。', '12项 通办事项'],
    ['推出30个条件成熟、前景好的项目。', '30个 项目'],
    ['新增12项困难救助、就业服务。', '12项 困难救助'],
    ['遴选首批20个技术领先、场景丰富、价值突出的省级数据集。', '20个 省级数据集'],
    // Those for whom something is done.
    ['为1.2万户独居老人家庭加装智能感应报警器。', '1.2万户 独居老人家庭'],
    ['建成30个老人配餐中心。', '30个 老人配餐中心'],
    ['方案明确12项任务，细化措施30条。', '12项 任务'],
    ['方案列出12项任务清单。', '12项 任务清单'],
    // So many kinds and how many of all.
    ['我市共发布5批次、60余款下乡车型。', '5批次 下乡车型'],
    ['发布12条、60余款车型。', '12条 发布'],
    ['电网可极大支撑全市一年超过90亿千瓦时的用电需求。', '90亿千瓦时 用电需求'],
    ['维和营第一梯队260名官兵，从郑州出发。', '260名 官兵'],
    // A measure with the things in a row that it is of.
    ['其中轨道交通、停车场等投资增长12%，充电、换电等投资增长30%。', '30% 充电、换电等投资'],
    ['全村320户，户户养蜂。', '320户 户数'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

describe('up to a limit, or at least so much', () => {
  it.each([
    ['全县债务余额128亿元，控制在136亿元的债务限额以内。', '136亿元', '<='],
    ['全县债务余额128亿元，今年新增12亿元的债务限额。', '12亿元', '='],
    ['对参保人按每年3600元的限额予以扣除。', '3600元', '<='],
    ['对参保人按每年3600元的标准予以补助。', '3600元', '='],
    ['今年少说也能挣5万元。', '5万元', '>='],
    ['今年也能挣5万元。', '5万元', '='],
  ])('%s', (text, quote, bound) => {
    expect(find(text).find((one) => one.quote === quote)?.bound).toBe(bound);
  });
});
