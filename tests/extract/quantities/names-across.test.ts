import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

/** Names that other words part from their number, and nouns behind words that say of which kind, for whom or in which order things are. */

const names = (text: string) => named(text).join(' | ');

describe('names that stand apart from their number', () => {
  it.each([
    // How things were meanwhile.
    ['财政收入在大规模减税降费的情况下增长6.3%。', '6.3% 财政收入'],
    ['外贸进出口在对美贸易下降三成的情况下增长12%。', '12% 外贸进出口'],
    // What it is a share of, or what another year had.
    ['入户走访率每年达到在册困难家庭的30%以上。', '30%以上 入户走访率'],
    ['对特困移民户送温暖慰问面达到移民户的5%以上。', '5%以上 特困移民户送温暖慰问面'],
    ['完成投资达到年度计划的65%。', '65% 完成投资'],
    ['今年江苏计划招录公务员人数只略低于2013年的7662人。', '7662人 招录公务员人数'],
    ['招录人数高于2013年的平均水平12%。', '12% 招录人数'],
    // The measure of a thing that the clause before takes up.
    ['做强装备制造业，使其占规上工业比重达到35%。', '35% 装备制造业占规上工业比重'],
    ['将新能源汽车作为首位产业，其产值达到300亿元。', '300亿元 新能源汽车产值'],
    ['推广新品种，其亩产达到650公斤。', '650公斤 亩产'],
    ['市里召开会议，其规模达到300人。', '300人 规模'],
    // The measure before the bracket.
    ['低综合利用处置率（83%），低有效利用率（25%），供不应求。', '25% 有效利用率'],
    ['占全国五年污泥总投资（518万吨/年）的20.39%。', '518万吨/年 五年污泥总投资'],
    ['低收入家庭比例（12%）下降。', '12% 低收入家庭比例'],
    ['项目（总投资5亿元）开工。', '5亿元 总投资'],
    // Which part of a fund has come, and what each gets.
    ['省政府率先设立发展基金，首期已募集到位400亿元。', '400亿元 首期募集'],
    ['首期投资400亿元。', '400亿元 首期投资'],
    ['走访率达到90%，每户平均不少于500元慰问金。', '500元 慰问金'],
    ['发放慰问金500元。', '500元 慰问金'],
    // Sizes of what was counted right before, and of one thing that is pointed at.
    ['已改造完工的6个筒仓和1个料仓占地3万平方米。', '3万平方米 占地'],
    ['3栋厂房和2栋宿舍建筑面积4.2万平方米。', '4.2万平方米 建筑面积'],
    ['这个长56.28米、高12.85米的大门将迁建。', '56.28米 长'],
    ['建有一座每天能处理上百吨污水的污水处理站。', '上百吨 污水'],
    // Both words of a deed.
    ['发展中蜂养殖1000箱以上。', '1000箱以上 中蜂养殖'],
    ['发展壮大村集体经济，养殖2万头。', '2万头 养殖'],
    ['职业技能培训20万人次以上、创业带动就业5万人次以上。', '5万人次以上 创业带动就业'],
    ['新增创业带动就业岗位300个。', '300个 就业岗位'],
    ['比去年多招录261人。', '261人 招录'],
    ['完成造林205万亩，封育188万亩。', '188万亩 封育'],
    ['村集体经济稳定收入超20万元。', '20万元 村集体经济稳定收入'],
    // What falls into so many kinds.
    ['不动产登记可分为6类。', '6类 不动产登记'],
    ['产品分为14类27个品种。', '27个 品种'],
    // What some of them have come to.
    ['180多名毕业生投了简历，其中53人达成意向、10人已现场签约。', '53人 达成意向'],
    ['180多名毕业生投了简历，其中53人达成意向、10人已现场签约。', '10人 现场签约'],
    ['招聘教师310人，其中120人硕士。', '120人 硕士'],
    // A place in an order, here and elsewhere.
    ['常住人口增加6.77万人。这一增量在江苏全省排名第一，在整个长三角排名第四。', '第一 增量'],
    ['常住人口增加6.77万人。这一增量在江苏全省排名第一，在整个长三角排名第四。', '第四 增量'],
    // What only places have, behind several of them.
    ['温州、宁波、合肥常住人口均超过900万人。', '900万人 常住人口'],
    ['粮食、棉花、油料产量均超过900万吨。', '900万吨 粮食、棉花、油料产量'],
    ['河南、内蒙古、江苏地区投资金额较大，分别为54亿元、38亿元、34亿元。', '38亿元 内蒙古投资金额'],
    ['两地常住人口差距已拉大至14.29万人。', '14.29万人 两地常住人口差距'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

describe('nouns behind what is said of them', () => {
  it.each([
    // Examples before the kind.
    ['扶持创建100个创业孵化基地、众创空间、创业园等创业创新平台。', '100个 创业创新平台'],
    ['建成60个社区食堂、托育中心等，群众满意。', '60个 社区食堂、托育中心'],
    ['扶持100个合作社、家庭农场，发展农产品加工等产业。', '100个 合作社、家庭农场'],
    // Traits of more characters.
    ['扶持10家科技引领作用突出、一体化服务能力强的优势骨干企业。', '10家 优势骨干企业'],
    // A measure of each with its bound, and for whom or where it is done.
    ['今年为100所海拔1500米以上农村中小学建设供暖设施。', '100所 农村中小学'],
    ['在8个重点县建设基地6.2万亩，在30个县建设运营服务中心。', '30个 县'],
    ['保障12个重点项目建设用地。', '12个 重点项目建设用地'],
    // A verb that opens the noun.
    ['去年，该集团先后有5座重组整合煤矿投入生产。', '5座 重组整合煤矿'],
    ['3个部门重组。', '3个 部门'],
    // Sums that say how large each is.
    ['将设立3个50亿元专项资金。', '3个 专项资金'],
    // Whose homes are told of, and a village by its name.
    ['开工改造城镇老旧小区9.8万户。', '9.8万户 城镇老旧小区'],
    ['柳河小区98户完成改造。', '98户 完成改造'],
    // 毕业生 before a verb of one character.
    ['180多名毕业生投了简历。', '180多名 毕业生'],
    ['国家缔结12项协议，5家企业生产了口罩。', '5家 企业'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });
});

it('keeps the place where something more is done from what was done before it', () => {
  expect(names('一期建设6条生产线，二期再上8条线。')).toBe('6条 生产线 | 8条 生产线');
});
