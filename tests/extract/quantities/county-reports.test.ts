import { describe, expect, it } from 'vitest';
import { find, judged, named, pick } from './find.ts';

/** Forms that the reports and policies of counties are full of, each beside what only looks like it. */

describe('names', () => {
  it.each([
    // A measure behind counted things has a number of its own.
    ['38家茶企年产值6.3亿元。', ['38家 茶企', '6.3亿元 茶企年产值']],
    ['9个茶企产值突破亿元。', ['9个 茶企', '亿元 茶企产值']],
    ['建成面积监测站12个。', ['12个 面积监测站']],
    ['园区产值上300亿元台阶。', ['300亿元 园区产值']],
    ['存款余额跃上千亿元台阶。', ['千亿元 存款余额']],
    ['粮食网上交易3000吨。', ['3000吨 粮食网上交易']],
    ['外贸进出口62亿元，按平均汇率折算为8.7亿美元。', ['62亿元 外贸进出口', '8.7亿美元 外贸进出口']],
    ['外贸剔除汇率波动等因素增长3.2%。', ['3.2% 外贸']],
    ['税收增长16.1%，高于去年党代会9%的目标7.1个百分点。', ['16.1% 税收', '9% 税收', '7.1个百分点 税收']],
    ['按租用新设施费用的三成计算。', ['三成 租用新设施费用']],
    ['7.考务费：65元/人。', ['65元/人 考务费']],
    ['桑园林下种养860亩。', ['860亩 桑园林下种养']],
    ['完成水利投资5亿元，占年计划的64%。', ['5亿元 水利投资', '64% 水利投资占年计划']],
    ['新到乡镇干部48人，其中9人任镇长。', ['48人 新到乡镇干部', '9人 新到乡镇干部']],
    ['1260人享受低保。', ['1260人 享受低保']],
    ['值得注意的是，86人中大部分较年轻。', ['86人 ']],
    [
      '第一、第三产业占经济总量的比重分别提高0.4和1.1个百分点。',
      ['0.4 第一产业占经济总量的比重', '1.1个百分点 第三产业占经济总量的比重'],
    ],
    ['烟尘和粉尘排放总量分别为3100吨、2600吨。', ['3100吨 烟尘排放总量', '2600吨 粉尘排放总量']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('numbers', () => {
  it('唯一一个 is no number', () => {
    expect(find('它是全区唯一一座智慧水厂。')).toEqual([]);
    expect(pick('全省仅此一家，另有11个在建。', 'quote')).toEqual([['11个']]);
  });

  it('a note between a number and its bound', () => {
    expect(pick('扩建60间（教室）以上校舍。', 'bound', 'indicator')).toEqual([['>=', '校舍']]);
    expect(pick('扩建60间（其中实验室8间）校舍。', 'bound')[0]).toEqual(['=']);
  });

  it('a percentage of growth said behind it', () => {
    expect(pick('旅游收入保持12%以上的增长速度。', 'measure')).toEqual([['growth']]);
    expect(pick('旅游收入贡献了12%的增长点。', 'measure')).toEqual([['share']]);
  });
});

describe('target or actual', () => {
  const audit = '关于2024年度县级预算执行的审计工作报告';
  const policy = '山湾县扶持设施农业若干政策';
  it.each([
    ['管网改好后，力争将漏损率降至8%以内。', '', ['8%以内 target']],
    ['一年来，县审计局按照上级安排要求，办结专项审计26项。', audit, ['26项 actual']],
    ['下一步，县审计局将办结专项审计26项。', audit, ['26项 target']],
    ['对建成大棚并已通过验收的农场，给予8万元补助。', policy, ['8万元 target']],
    ['按上年已缴保费的30%给予补贴。', policy, ['30% target']],
    ['去年按已缴保费的30%给予了补贴。', policy, ['30% actual']],
    ['两座电厂耗煤分别控制在3.1万吨、2.6万吨以内。', '', ['3.1万吨 target', '2.6万吨以内 target']],
    [
      '两座电厂要比2020年的6.2万吨、3800吨分别减少8%、10%。',
      '',
      ['6.2万吨 actual', '3800吨 actual', '8% target', '10% target'],
    ],
  ])('%s', (text, title, expected) => {
    expect(judged(text, '2025-03-11', title)).toEqual(expected);
  });
});

describe('periods', () => {
  it('the year of prices is no period of what is counted in them', () => {
    expect(pick('到2025年，产值达到9亿元（按2020年价格计算），比2020年增长四成。', 'period')[1]).toEqual(['2025']);
  });

  it('年末 in a report without a day of publication is that of its title', () => {
    expect(find('年末在校学生3.2万人。', '2022年统计公报', null)[0]?.period).toBe('2022-12');
    expect(find('年末在校学生3.2万人。', '人口公报', null)[0]?.period).toBe('XXXX-12');
  });
});

describe('names that stand further away', () => {
  it.each([
    ['班车由每周5班加密到9班。', ['5班 班车', '9班 班车']],
    ['日接诊数由峰值620人降到80人左右。', ['620人 日接诊数', '80人左右 日接诊数']],
    ['新增数较前一日减少16例。', ['16例 新增数']],
    ['我市70岁以上老人签约率要在年底前达到92%。', ['92% 老人签约率']],
    ['民企出口占同期全市出口总值的七成。', ['七成 民企出口占同期全市出口总值']],
    ['松岭、河口、白塔三镇分别收购310吨、280吨和190吨。', ['310吨 松岭', '280吨 河口', '190吨 白塔']],
    // Behind the parts the whole is spoken of again, also by its unit.
    [
      '受理投诉62件。其中重点件9件、重复件5件。目前已办结40件。',
      ['62件 投诉', '9件 重点件', '5件 重复件', '40件 投诉'],
    ],
    ['税收完成8亿元，比上年增收6000万元，增长8.1%。', ['8亿元 税收', '6000万元 税收', '8.1% 税收']],
    ['带动农户户均增收3000元。', ['3000元 农户户均增收']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('rates of a row stay rates where one of them is negative', () => {
    expect(pick('小麦、玉米分别收获31万吨、28万吨，同比增幅分别为-2.4%和5.1%。', 'measure').slice(2)).toEqual([
      ['growth'],
      ['growth'],
    ]);
  });

  it('by how much more came in is a difference', () => {
    expect(pick('税收完成8亿元，比上年增收6000万元。', 'measure')[1]).toEqual(['difference']);
  });
});

describe('units', () => {
  it.each([
    ['收购烤烟31万担，养羊2.4万头只，日检测能力60万管。', ['310000 担', '24000 头只', '600000 管']],
    ['最大流量2100立方米每秒。', ['2100 立方米每秒']],
    ['3管理处、5担保公司、十担柴都不算。', []],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit').map((pair) => pair.join(' '))).toEqual(expected);
  });
});

describe('plans that are laid down elsewhere', () => {
  it.each([
    ['县政府出台秋粮收购办法：每百斤按126元收购。', '', ['126元 target']],
    ['县政府发布公报：每百斤均价126元。', '', ['126元 actual']],
    ['教育系统招聘52名、卫生系统31名。', '山湾县2025年公开招聘工作人员公告', ['52名 target', '31名 target']],
    ['2024年是提速的一年。预计完成产值64亿元。', '', ['64亿元 actual']],
    ['2024年是提速的一年。预计今年完成产值70亿元。', '', ['70亿元 target']],
    ['每户最高给予安家补助6万元。', '山湾县人才政策', ['6万元 target']],
  ])('%s', (text, title, expected) => {
    expect(judged(text, '2025-02-11', title)).toEqual(expected);
  });

  it('at most, where what is given stands between', () => {
    expect(pick('每户最高给予安家补助6万元。', 'bound')).toEqual([['<=']]);
    expect(pick('去年发放安家补助6万元。', 'bound')).toEqual([['=']]);
  });
});

describe('numbers that lean on others', () => {
  it.each([
    ['将新办类、变更类、注销类事项审批时限分别压至30、20和10个工作日。', ['30 工作日', '20 工作日', '10 工作日']],
    ['绿道密度由1.2提高到1.5公里/平方公里。', ['1.2 公里/平方公里', '1.5 公里/平方公里']],
    ['由3提高到5个百分点。', ['5 百分点']],
    ['自收到之日起3、5日内回复。', []],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit').map((pair) => pair.join(' '))).toEqual(expected);
  });

  it('the levels of a year that others are compared with are all of that year', () => {
    expect(pick('到2025年，两项用量比2020年的6.2万吨、3.8万吨分别减少8%、10%。', 'period')).toEqual([
      ['2020'],
      ['2020'],
      ['2025'],
      ['2025'],
    ]);
  });

  it('a structure of an earlier year dates nothing behind it', () => {
    const text = '2024年，三次产业结构由2023年的12:40:48调整为11:41:48，服务业占比提高0.6个百分点。';
    expect(pick(text, 'period')).toEqual([['2024']]);
  });

  it('months that stand in a row have a number each', () => {
    expect(pick('今年1月、2月税收增速分别为4.1%和5.3%。', 'period')).toEqual([['2024-01'], ['2024-02']]);
  });

  it.each([
    ['分产业看，工业增长5.1%。', ['5.1% 工业']],
    ['总投资9亿元，其中市级财政承担6亿元。', ['9亿元 总投资', '6亿元 市级财政承担']],
    ['累计清退砖瓦窑40万平方米，今年已清退12万平方米。', ['40万平方米 砖瓦窑', '12万平方米 砖瓦窑']],
    ['计划招收学徒26名，实际到岗21名。', ['26名 学徒', '21名 实际到岗']],
    ['公示无异议的，先拨付六成。', ['六成 拨付']],
    [
      '5.对新认定的部级、厅级、市级技师工作站，分别给予9万元、6万元、2万元补助。',
      ['9万元 部级技师工作站', '6万元 厅级技师工作站', '2万元 市级技师工作站'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('names of the news', () => {
  it.each([
    ['客流量较上月小幅增长，环比增幅为5%。', ['5% 客流量环比增幅']],
    ['公路客流量环比增幅为12%。', ['12% 公路客流量环比增幅']],
    ['保险公司赔款与给付支出19亿元。', ['19亿元 保险公司赔款与给付支出']],
    ['国债认购倍数2.8倍。', ['2.8倍 国债认购倍数']],
    ['县里通过精简报表等6项举措系统推进减负。', ['6项 举措']],
    ['打造3个千亿元级产业集群和2个500亿元级产业集群。', ['3个 千亿元级产业集群', '2个 500亿元级产业集群']],
    ['新增4个5000吨级散货泊位。', ['4个 5000吨级散货泊位']],
    ['近百名外地记者前来采访。', ['百名 外地记者']],
    ['3.2万名西部计划志愿者陆续出征。', ['3.2万名 西部计划志愿者']],
    ['规划的18项主要指标、15方面任务均已分解。', ['18项 指标']],
    ['春播面积86万亩，占计划种植面积的六成。', ['86万亩 春播面积', '六成 春播面积占计划种植面积']],
    ['未来几天的最高气温将超过38℃。', ['38℃ 最高气温']],
    ['春运首日发送旅客86万人次，日均发送52万人次。', ['86万人次 发送旅客', '52万人次 发送旅客']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('a version is no count', () => {
    expect(find('升级后的3.0版平台上线，报纸改为12版。').map(({ quote }) => quote)).toEqual(['12版']);
  });

  it('what is threaded together is not planned', () => {
    expect(judged('当地修了三条路，将沿途6个景区、7处基地串珠成线。')).toEqual(['6个 actual', '7处 actual']);
    expect(judged('当地将建成6个景区、7处基地。')).toEqual(['6个 target', '7处 target']);
  });
});
