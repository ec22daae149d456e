import { CharacterSet } from '../../language/characters.ts';

/** Words that open a name and measure nothing: which thing is pointed at, who did so much in all, that so much can be done. */

/** A name and whose it is, where the words that opened it told that. */
export interface Opened {
  name: string;
  subject: string | null;
}

/** The name without the words that open it and only point at a thing, tell who did it, or that it can be done. */
export function withoutOpening(whole: string): Opened {
  let name = whole;
  let subject: string | null = null;
  // 西安共接待游客, 海关共查验货物: behind 共 is what was done, before it who did it.
  const all = name.length > 3 && name.includes('共') ? IN_ALL.exec(name) : null;
  if (all) {
    const who = all[1] as string;
    const deed = name.slice(all[0].length);
    const traded = TRADED.test(deed) && who.length > 1;
    name = traded ? `${who}${deed}` : deed.replace(DEED, '');
    subject = !traded && WHO.test(who) ? who : null;
  }
  // 青岩市预计新增清洁能源, 报告预计全球经济增速: who expects it, or of whom.
  if (name.includes('预计')) name = name.replace(EXPECTED, '').replace(FORECAST, '');
  // 项目一期建设高层办公楼, 工程主要敷设管廊: what the work builds.
  if (name.length > 5 && BUILDS_STARTS.at(name, 0)) name = name.replace(BUILDS, '');
  // 使基地发展成为年出栏肉牛…的养殖场: what it becomes has its measure.
  if (name.includes('成为年') || name.includes('成年')) name = name.replace(BECOMES, '');
  // 以新能源汽车为代表的高技术产品出口: what stands before tells of which kind they are.
  if (name.includes('为')) name = name.replace(TYPIFIED, '');
  // 承接的合作项目, 监测到的鱼类: what was done to them.
  if (name.length > 4 && name.includes('的')) name = name.replace(DONE_TO, '');
  // 柳河县大力发展高效节水农田: where and how it is done.
  if (name.length > 8 && name.includes('力')) name = name.replace(WITH_FORCE, '');
  // 假期首日就接待游客
  if (name.includes('就')) name = name.replace(THEN_ALREADY, '');
  // 每年可减排二氧化碳, 可灌溉农田面积
  if (CAN_STARTS.at(name, 0) || name.includes('可')) {
    name = name.replace(CAN, '');
    // 可以满足30万吨散货轮的通航需求: the noun stands behind.
    if (name !== whole && MEETS.test(name)) name = '';
  }
  // 这标志着全市公路总里程
  if (name.includes('着')) name = name.replace(SHOWING, '');
  // 该工程线路全长, 这批项目总投资: the thing was named before.
  const pointed = POINTING.at(name, 0) ? POINTED_AT.exec(name) : null;
  if (pointed) {
    [subject] = pointed;
    name = name.slice(subject.length).replace(/^的/, '');
    // 该工程|输水主管全长: a part of the thing is measured by itself.
    const part = LENGTHS.test(name) ? PART_OF_WORK.exec(subject) : null;
    if (part) {
      name = `${part[2]}${name}`;
      subject = part[1] as string;
    }
  }
  // 一座装机容量13万千瓦的电站
  if (ONE_STARTS.at(name, 0) && !SIZE_OF_ONE.test(name)) name = name.replace(ONE_OF, '');
  // （含本科院校12所）
  if (name[0] === '含' && name.length > 3) name = name.replace(COUNTED_IN, '');
  // 扣除食品和能源价格的核心CPI: what is left out is told by its name.
  if (name.endsWith('核心CPI')) name = '核心CPI';
  // 已建和在建数据中心
  if (name[0] === '建') name = name.replace(/^建[和及、与]?在建(?:[和及、与](?:预研|待建|规划))?的?(?=..)/, '');
  // 相当于植树造林800亩
  if (name[0] === '相') name = name.replace(AS_MUCH_AS, '');
  // 平台连着600户村民
  if (name.endsWith('着') && HOLDING.test(name)) name = '';
  // 研制并发布国家标准120项
  if (name[0] === '并') name = name.replace(/^并发[布放送出](?=..)/, '');
  // 日发电量创历史新高，最高达到3亿千瓦时
  if (name.endsWith('高')) name = name.replace(RECORD, '');
  // 二期工程设计日处理能力: what a work is designed for, of that work.
  const designed = name.includes('设计') ? DESIGN_OF.exec(name) : null;
  if (designed) {
    subject ??= designed[0];
    name = name.slice(designed[0].length);
  }
  // 来自各界代表2600人: whence.
  if (name.startsWith('来自') && !name.includes('的')) name = name.slice(2);
  // 国庆前夕走访企业: when.
  if (FEAST_STARTS.at(name, 0)) name = name.replace(EVE, '');
  // 正月初六高速公路车流量
  if (MONTH_STARTS.at(name, 0)) name = name.replace(DAY_OF_MOON, '');
  return { name, subject };
}

/** 共 as an adverb; not 公共, 总共, 医共体, 共享, 共青团. */
const IN_ALL =
  /^([^，。；]{0,30}?)(?<![公总一合中国与不])共(?!同|建(?!成(?!渝)|[设造立])|享(?!受)|和|产(?!出|生|蛋)|有|性|计(?!接待|发送|完成|收到|查处)|识(?!别)|青|治(?!理|疗|愈)|富|商|赢|生(?!产)|用(?!工|电|水)|线|鸣|通(?!过|报)|轨|济|担(?!保)|处(?!理|置|罚|分)|体|伴|管(?!理|护)|育(?!苗|秧)|保(?!障|护)|创(?![建办造])|聚(?!集)|融|办(?!理|结|成)|谋|培(?!育|训)|振|存(?!栏)|情|谊|犯|面|勉|进|[\d一二三四五六七八九十])(?:计(?=接待|发送|完成|收到|查处))?(?=[一-龥“][^，。；])/;
/** What is said of a thing by a verb alone: 挖掘机共销售, 生育保险共支出. */
const TRADED = /^(?:销售|售出|卖出|发货|出口|进口|进出口|成交|支出|到货|出货|出栏|存栏|收购)$/;
/** What bodies do to what they count. */
const DEED =
  /^(?:监管|查验|推介|展出|准备|建成|建设|享受|查摆|交售|报告|记录到|观测到|监测到|揽收|揽投|受理|处置|引导|服务|检视){1,2}(?=[一-龥“]{2})/;
const WHO = /^[^，。；、的和与“”（）]{2,8}(?<![午日月年晚天后])$/;
const EXPECTED =
  /^[^，。；、的]{1,12}预计(?:将|可|还将|能)?(?=(?:新[增建]|日均|全[省市县区年]|实现|完成|接待|发送|到发|保障|增加|减少|带动|吸引|投入|建成|生产|收购|种植)[一-龥])/;
const FORECAST = /^(?:[^，。；、的]{0,6}(?:报告|机构|专家|银行|基金组织|世行))预计(?=[一-龥]{2})/;
const TYPIFIED = /^[^，。；]{0,40}为(?:代表|主|主体|核心|重点|特色|骨干|引领|支撑|龙头|主导|依托)的(?=[一-龥“]{2})/;
const DONE_TO =
  /^[^，。；：、的占“”]{0,8}?[新所]?(?:承接|提出|发布|展出|上线|收到|造成|导致|抵达|出台|搭载|布局|推出|投放|观测到|监测到|检测到|划定|承担|拥有|开展|举办|受理|办理|形成|产生|带来|设立|种植|养殖|收集|支出|花费|签署|签订)的(?=[一-龥“][一-龥A-Za-z0-9“])/;
const WITH_FORCE =
  /^[^，。；、的]{2,8}[省市县区州镇乡村](?:着力|大力|全力)(?:发展|推广|建设|打造|推进|培育|种植)(?=[一-龥]{2})/;
const THEN_ALREADY =
  /^[^，。；、的]{0,14}?(?<![成造])就(?=(?:接待|销售|卖出|售出|新增|建成|完成|达成|办理|受理|发放|吸引|收到|实现|引进|落地|培训|解决|盈利|增收|牵头|生产|收购|带动|减少|节约|签约)(?![率量额面]))/;
const CAN_STARTS = new CharacterSet('可能还也又均都每平');
/** What can be done; not 可再生能源, 可售门票, which are called so. */
const CAN =
  /^(?:[^，。；、的“”]{0,10}?(?:平?均?每[天日月年]|每小时)|(?:还|也|又|均|都)?)(?:可以|能够|[可能])(?:同时|直接|有效|再)?(?=(?:减排|减少|减轻|节[约省水电能煤]|发(?:电|出|清洁|绿|送)|清洁供|供[电水热气暖应]|日?处理|消纳|年?产[^量能权品生业区后妇房地出值]|制取?[^造度作药品片剂种裁]|灌溉|置换|满足|新增|增加|增[产收]|带动|拉动|运[输送]|输送|加工|接待|容纳|停放|解决|提供|覆盖|替代|吸纳|降低|实现|享受|清洗|采收|采摘|播种|收割|育[苗秧]|储[能存热]|存[储放]|促进|创造|惠及|服务|调[节蓄]|拦[蓄截]|生产|承载|安置)(?![率量额性型价比期]))/;
const MEETS = /^(?:满足|提供|覆盖|带动|惠及|服务|解决|创造|促进)(?:周边|附近|沿线)?$/;
const SHOWING =
  /^[^，。；的着“]{0,14}?(?:标志|意味|预示|显示|保证|保障|维系|带动|牵动|支撑|承载|守护)着(?:这个|这座|该|我[国省市县区])?(?=[^，。；]{2})/;
const POINTING = new CharacterSet('该这此');
const MEASURED =
  '(?:总|年|日|设计|最大|最高|平均|正线|线路|建筑|占地|规划|展览|计划|批复|概算|建设|累计){0,3}(?:全长|总?长度?|里程|总?投资|投资[额期]|装机(?:容量|规模)?|库容|面积|海拔|直径|半径|宽度?|高度?|深度?|厚度|总?重量?|自重|射程|年龄|排水量|载重吨|价格|价值|售价|成本|工期|规模|产值|产量|产能|销量|销售额|收入|利润|税收|(?:集装箱|货物|旅客)?吞吐量|(?:输|供|发|通行|运送|处理|接待|生产|加工|吞吐|运输|通过|载货|载客)[^，。；、的]{0,3}(?:量|能力)|流量|车流量|客流量|时速|航程|死亡人数|总?人数|人口|比例|占比|期限|速度|气温|股价|(?:功率|性能|效率)[^，。；]{0,8})';
const POINTED_AT = new RegExp(
  `^(?:[该此](?!类|项目|[市县区省公镇村])|这(?:一|[两几三四]?[个座条批款支艘口项种片块家台套辆栋幢段处笔张组份]))[^，。；的]{0,9}?(?=的?${MEASURED}$)`,
);
const LENGTHS = /^(?:总长度?|全长)$/;
const PART_OF_WORK =
  /^([该此](?:工程|项目|灌区|枢纽)|这[项条个](?:工程|项目))((?!线路|正线|全线|路线|管线|道路)[一-龥]{2,5})$/;
const ONE_STARTS = new CharacterSet('一首第');
/** 一支规模3亿元的基金: by so little, the noun behind it is named. */
const SIZE_OF_ONE = /^一.(?:总?规模|总?投资|面积|占地|价[值格])$/;
const ONE_OF = new RegExp(
  `^(?:一[个座批条艘台项家块片处支份套辆栋幢群]|(?:首|第[一二三四五六七八九十])批)的?(?=${MEASURED}$)`,
);
const COUNTED_IN = /^含(?![税油硫水氧糖量碳氮磷盐金银铜铁砷沙气有义])(?=[一-龥“])/;
const AS_MUCH_AS = /^相当于(?=(?:[减少]排|植树|造林|[种栽]|替代|少[用排]|节[约省水电能])[一-龥])/;
const HOLDING = /(?:连|连接|控制|覆盖|分布|驻扎|生长|生活|居住|聚集|[种养套挂停堆住坐站])着$/;
const RECORD = /(?<=[量额值率数模荷])(?:[再屡]次?)?(?:创下?|刷新)(?:历史|历年|同期|今年|有史以来|入夏以来){0,2}新高$/;
const DESIGN_OF =
  /^[^，。；、的]{0,14}(?:工程|项目|水库|电站|[水电热]厂|处理厂|管[道线网]|线路|正线|全线|码头|航道|大桥|隧道|机场|泵站|灌区|[一二三四]期)(?=[年日]?设计(?!为)[^，。；、的]{1,11}[量力速度能模积容程限值产位]$)/;
const FEAST_STARTS = new CharacterSet('春国中元端清“五');
const EVE = /^“?(?:春节|国庆|中秋|元旦|端午|清明|五一)”?节?前[夕后](?=[一-龥]{2})/;
const MONTH_STARTS = new CharacterSet('正腊冬');
const DAY_OF_MOON =
  /^(?:正月|腊月|冬月)(?:初?[一二三四五六七八九十]{1,2}|廿[一二三四五六七八九])(?:当[天日]|这天)?(?=[一-龥]{3})/;
const BUILDS_STARTS = new CharacterSet('该本项工一二三四五');
const BUILDS =
  /^(?:[该本])?(?:项目|工程)?(?:[一二三四五]期)?(?:工程|项目)?(?:主要|共|规划|拟|计划|将|分期|新)?(?:建设|敷设|铺设|修建|建造)(?!用地|总?投资|规模|内容|资金|周期|工期|期|进度|成本|[^，。；]{0,2}费|项目|单位|总?面积|任务|标准(?!厂房|化)|里程|指标|贷款|者|方|银行|领域|工程|区|局|部|处|兵团|指挥|集团|公司|地点|主体|业)(?=[一-龥]{2})/;
const BECOMES = /^[^，。；]{2,16}(?:发展|打造|建设|培育|改造)成为?(?=年[一-龥]{2})/;
