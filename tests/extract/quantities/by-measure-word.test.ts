import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

/** The indicator of each quantity of a text. */
const names = (text: string) => pick(text, 'indicator').map(([name]) => name);

describe('the noun that a measure word asks for ends before what is told of those counted', () => {
  it.each([
    ['带动周边1200户农民增收。', '农民'],
    ['县里为910名退役军人建档立卡。', '退役军人'],
    ['320名桡手划动龙舟奋勇向前。', '桡手'],
    ['全县选派180名农技人员包村联户，指导农户。', '农技人员'],
    ['投产后可满足20万户居民的用电需求。', '居民'],
    ['每年可满足7万户家庭年生活用电需求。', '家庭'],
    ['授予30名同志五一劳动奖章。', '同志'],
    ['45户人家原来分散在山沟里。', '人家'],
  ])('people: %s', (text, name) => expect(names(text)[0]).toBe(name));

  it.each([
    ['培训500名校长和骨干师资。', '校长和骨干师资'],
    ['全县有300户家庭农场。', '家庭农场'],
    ['表彰40名“优秀农民工”。', '“优秀农民工”'],
    ['现有320名学生家长。', '学生家长'],
  ])('a longer word for people, or what households have, is whole: %s', (text, name) =>
    expect(names(text)[0]).toBe(name),
  );

  it.each([
    ['12家民营企业的创新投入稳中有升。', '民营企业'],
    ['展会汇集全省14个市州的非遗项目。', '市州'],
    ['平台整合了45个部门的数据。', '部门'],
    ['3800个配电站的运行状态被实时监测。', '配电站'],
  ])('whose it is: %s', (text, name) => expect(names(text)[0]).toBe(name));

  it('what is counted may stand behind 的', () =>
    expect(names('听取审议22个监督工作的报告。')[0]).toBe('监督工作的报告'));

  it.each([
    ['市发改委等11个部门近日联合印发通知。', '部门'],
    ['全县20万亩马铃薯开始播种。', '马铃薯'],
    ['全县8万亩早稻收获进度已过半。', '早稻'],
    ['实现全县209个行政村帮扶全覆盖。', '行政村'],
    ['前四月，11个省份用电增速超过10%。', '省份'],
    ['22个重点产业集群深入开展合作。', '重点产业集群'],
    ['36家企业携300余种产品亮相。', '企业'],
    ['县里拿出2000万元贷款支持乡村产业。', '贷款'],
    ['12条措施破解用工难题。', '措施'],
  ])('what they do, how and when: %s', (text, name) => expect(names(text)[0]).toBe(name));

  it.each([
    ['下达2000万元贷款支持资金。', '贷款支持资金'],
    ['提供120个大学生就业岗位。', '大学生就业岗位'],
    ['命名8个企业创新平台。', '企业创新平台'],
  ])('but a verb within the name stays: %s', (text, name) => expect(names(text)[0]).toBe(name));
});

describe('of two nouns behind a number', () => {
  it.each([
    ['会上还举办33场分论坛和闭门会等活动。', '分论坛和闭门会'],
    ['规划细化26项主要指标和具体目标，新增8项。', '指标和具体目标'],
    ['取得40项发明和实用新型专利。', '发明和实用新型专利'],
    ['去年实施17个湿地生态保护和修复工程。', '湿地生态保护和修复工程'],
    ['整治20项不规范办学行为。', '不规范办学行为'],
    ['打造20个省级产业创新聚集区。', '省级产业创新聚集区'],
    ['建成12个“绿水青山就是金山银山”实践创新基地。', '“绿水青山就是金山银山”实践创新基地'],
  ])('both are whole: %s', (text, name) => expect(names(text)[0]).toBe(name));

  it.each([
    ['推出14部精品节目和《乡村新事》等。', '精品节目'],
    ['培育6个重点领域、演出服务等3个潜力领域。', '重点领域'],
    ['开工10个重大项目和12大类工程。', '重大项目'],
  ])('or the first alone: %s', (text, name) => expect(names(text)[0]).toBe(name));

  it.each([
    ['已建成95个兼具生态防护、休闲娱乐功能的公共空间。', '公共空间'],
    ['全省已建成80个这样的先进制造业集群。', '先进制造业集群'],
  ])('what all it is, or that it is such, is left out: %s', (text, name) => expect(names(text)[0]).toBe(name));
});
