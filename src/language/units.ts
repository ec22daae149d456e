import { Lexicon } from './lexicon.ts';

/**
 * What a unit counts decides where its noun stands: a count has it behind (24个项目), money before (总投资286亿元).
 * `percent` and `points` have no noun of their own, `time` is a duration or age, `order` (位) is a place or a person.
 */
export type UnitKind = 'count' | 'money' | 'physical' | 'percent' | 'points' | 'multiple' | 'time' | 'order';

export interface Unit {
  kind: UnitKind;
  /** The unit as the record has it (％ → %, 块钱 → 元). */
  name: string;
  /** Power of ten between the written unit and `name` (角 is 元 × 10⁻¹); 0 for nearly all. */
  exponent: number;
}

/** GB 3100/3101 units, currencies and the measure words (量词) counted most in party newspapers. */
const WORDS: Record<UnitKind, string> = {
  money:
    '元 元/度 元/立方米 元/公顷 元/户 元/头 元/株 元/公里 元/天 元/小时 元/次 元/件 元每平方米 元每立方米 元每千瓦时 元每吨 元每公斤 元每亩 美元 欧元 日元 港元 英镑 卢布 韩元 比索 里拉 兰特 雷亚尔 林吉特 迪拉姆 坚戈 澳元 加元 泰铢 新元 瑞郎 卢比 澳门元 新台币 越南盾 新加坡元 新西兰元 瑞士法郎 法郎 克朗 瑞典克朗 丹麦克朗 挪威克朗 里亚尔 第纳尔 福林 兹罗提 基普 图格里克 苏姆 索姆 元/吨 元/亩 元/平方米 元/千瓦时 元/公斤 元/斤 元/人 元/月 元/年 元/度 元/立方米 ' +
    '元/项 元/个 元/家 元/台 元/套 元/辆 元/床 元/张 元/例 元/场 元/篇 元/条 元/处 元/座 元/只 元/羽 元/箱 元/盒 元/瓶 元/班 元/晚 元/村 元/名 元/位 元/栋 元/米 元/盏 元/块 元/批 元/单 元/千克 元/升 元/支 元/份 元/期 元/季度 元/学年 元/学期 元/课时 元/人次',
  physical:
    '公里/平方公里 人/平方公里 千克/亩 公斤/亩 斤/亩 吨/亩 吨/公顷 千瓦时/吨 千克标准煤/吨 担 微克每立方米 毫克每立方米 克每立方米 毫克每升 微克每升 立方米每秒 立方米每小时 立方米每日 公里每小时 千米每小时 米每秒 公斤每亩 吨每亩 米 公里 千米 海里 英里 厘米 毫米 微米 纳米 公里/小时 千米/小时 平方米 平方公里 平方千米 立方米 立方 方 亩 公顷 吨 公斤 千克 斤 克 毫克 微克 吨标准煤 吨标准煤当量 吨标煤 千克标准煤 克标准煤 /10万 吨油当量 吨二氧化碳 吨二氧化碳当量 吨公里 垧 吨/年 吨/日 吨/公顷 公斤/亩 ' +
    '吨/月·平方公里 吨/平方公里·月 吨/平方千米·月 吨/(平方公里·月) 吨/（平方公里·月） 微克/立方米 毫克/立方米 毫克/升 微克/升 毫克/千克 立方米/秒 立方米/日 立方米/人 平方米/人 升 毫升 千升 瓦 千瓦 兆瓦 吉瓦 千瓦时 度 千伏 千伏安 伏 安时 瓦时 兆瓦时 吉瓦时 蒸吨 马力 载重吨 总吨 字节 比特 ' +
    '延米 延长米 延公里 平米 公尺 华里 市斤 英尺 英寸 兆帕 千帕 千乏 兆伏安 标方 标立方 立方米/小时 立方米/天 方/日 吨/天 吨/小时 t/d t/h t/a 升/秒 辆/日 标辆/日 人次/日 ' +
    'm2 m3 m³/d m³/h m3/d m3/s km2 hm2 hm² Nm³ Nm3 mm² ㎡ ㎥ ㎢ ㎜ ㎝ ㎞ ㎎ ㎏ ㎖ ㏄ ㏊ ㎾ ㎿ ㎸ kVA KVA MVA KW KWh TWh kWp MWp GWp ' +
    'μg/m3 µg/m3 ug/m3 ug/m³ mg/m3 μg/Nm3 mg/Nm3 微克/m3 微克/m³ 毫克/m3 毫克/m³ ppm ppb μm µm dB mg/L μg/L mg/kg μg/m³ µg/m³ mg/m³ m³ m³/s m/s MPa mmol/L TB GB PB MB EB GW MW kW kWh GWh MWh km kg mm cm m² km² EFLOPS PFLOPS Mbps Gbps 标箱 标准箱 自然箱 标准机架 TEU 人公里 亩次 摄氏度 ℃ 分贝 赫兹 兆赫 标准立方米 空方',
  count:
    '件/套 台/套 头只 锭 羊单位 绵羊单位 猪单位 工日 标台 标准台 重量箱 筒 管 基 个 家 户 人 名 项 件 单 座 处 所 条 场 次 间 栋 幢 支 只 头 张 部 篇 册 台 辆 架 艘 套 批 对 口 眼 株 棵 羽 匹 盏 块 片 座 站 孔 道 门 种 类 宗 起 例 笔 枚 幅 集 档 组 列 班 趟 架次 堂 床 席 人次 人份 炉 棒 窑 筐 捆 户次 件次 批次 车次 场次 台套 台次 ' +
    '辆次 艘次 家次 班次 标段 字 票 版 粒 核 路 份 封 通 首 本 根 颗 尾 箱 袋 瓶 盒 包 桶 罐 段 期 轮 届次 村 县 镇 乡 社区 岗 席位 户籍人口 贫困户 劳动力 员 尊 顶 轮次 课时 学时 学时/学年 家庭 盘 桩 省份 点位 网点 车位 泊位 航线 人天 人时 票次 层 门类 桌 副 条次 处次 项次 股 款 面 手 平台 环节 事项 窗口 班列 标准 品种 学位 岗位 职位 床位 工位 剂次 剂',
  percent: '% ％ ﹪ ‰',
  points: '个百分点 百分点 个基点 基点 千分点',
  multiple: '倍',
  time: '年 个月 月 周 天 日 小时 个小时 分钟 秒 岁 周岁 周年 个工作日 工作日 个自然日 个交易日 个星期 刻钟 个季度 学年',
  order: '位',
};

/** Written forms that the record has under another name. */
const ALIASES: readonly (readonly [written: string, kind: UnitKind, name: string, exponent?: number])[] = [
  ['％', 'percent', '%'],
  ['﹪', 'percent', '%'],
  ['个百分点', 'points', '百分点'],
  ['个多百分点', 'points', '百分点'],
  ['个基点', 'points', '基点'],
  ['个BP', 'points', '基点'],
  ['BP', 'points', '基点'],
  ['个bp', 'points', '基点'],
  ['bp', 'points', '基点'],
  ['个千分点', 'points', '千分点'],
  ['元人民币', 'money', '元'],
  ['人民币', 'money', '元'],
  ['元钱', 'money', '元'],
  ['块钱', 'money', '元'],
  ['块', 'count', '块'],
  ['圆', 'money', '元'],
  ['角', 'money', '元', -1],
  ['角钱', 'money', '元', -1],
  ['毛钱', 'money', '元', -1],
  ['港币', 'money', '港元'],
  ['日圆', 'money', '日元'],
  ['台币', 'money', '新台币'],
  ['澳门币', 'money', '澳门元'],
  ['澳币', 'money', '澳元'],
  ['纽元', 'money', '新西兰元'],
  ['新币', 'money', '新加坡元'],
  ['令吉', 'money', '林吉特'],
  ['欧', 'money', '欧元'],
  ['美金', 'money', '美元'],
  ['元美元', 'money', '美元'],
  ['元欧元', 'money', '欧元'],
  ['元港元', 'money', '港元'],
  ['元港币', 'money', '港元'],
  ['元日元', 'money', '日元'],
  ['元英镑', 'money', '英镑'],
  ['吨标煤', 'physical', '吨标准煤'],
  ['公里／小时', 'physical', '公里/小时'],
  ['微克／立方米', 'physical', '微克/立方米'],
  ['毫克／升', 'physical', '毫克/升'],
  ['元／平方米', 'money', '元/平方米'],
  ['平方', 'physical', '平方'],
  ['t', 'physical', 't'],
  ['元／吨', 'money', '元/吨'],
  ['个工作日', 'time', '工作日'],
  ['个自然日', 'time', '自然日'],
  ['个交易日', 'time', '交易日'],
  ['个小时', 'time', '小时'],
  ['个多小时', 'time', '小时'],
  ['个多月', 'time', '个月'],
  ['个羊单位', 'count', '羊单位'],
  ['个工日', 'count', '工日'],
];

/** A measure word that is the beginning of another word there is none: 3人才, 5家庭教育, 2条例, 10部门, 3部委, 7类似. */
const NOT_UNITS =
  '元旦 元宵 元月 桌椅 桌面 桌子 桌上 桌下 桌游 桌球 桌牌 桌布 副省 副部 副厅 副处 副县 副科 副市 副局 副主 副书 副校 副院 副会 副总 副理 副秘 副省级 副部级 副厅级 副处级 副县级 副科级 副主任 副书记 副市长 副县长 副中心 副产 副产品 副食 副业 副高 副教授 副研究 副作用 副本 副热带 副刊 副区 副组 副班 副行 副所 副队 副站 副乡 副镇 副村 副职 副主席 副总理 副镇长 股份 股东 股权 股票 股市 股金 股息 股价 股民 股指 股长 股级 股所 股室 股骨 股本 股改 股线 基层 基础 基地 基本 基金 基数 基准 基站 基建 基因 基调 基石 基层组织 班倒 担当 担任 担保 担心 担负 担架 担纲 担忧 管委会 管理 管线 管网 管道 管护 管控 管廊 管件 管材 管制 管辖 管段 管用 管好 管住 管片 管家 管局 管区 管护员 管水员 管账 核酸 核心 核桃 核电 核查 核算 核准 核定 核减 核发 核验 核对 票房 票据 票价 票务 票证 路灯 路口 路段 路面 路网 路径 路桥 路基 路人 路程 路线 路由 单位 单体 单项 单个 单价 单独 单一 单元 单列 单产 单次 单笔 单户 单件 单车 单株 单机 单亩 单边 单日 单月 单季 次产业 次能源 次会议 轮车 轮摩托 轮驱动 级 期工程 期项目 支柱 号文 项规定 条主线 场硬仗 张网 件套 人才 人均 人大 人民 人工 人口 家庭教育 家长会 家电 条例 条件 部门 部委 部长 部分 部队 名单 名录 名义 场所 场馆 处长 处于 处理 处罚 所有 所长 所在 所属 口岸 班子 点多 片区 起来 起步 张家 件事 类似 对于 对口 对外 对接 对标 组织 组成 组建 集团 集体 集群 集中 座谈 间接 支部 支持 支出 支撑 门诊 门店 团结 团员 团队 队员 队伍 国家 国内 国际 国道 省级 省道 省内 省委 县委 县级 县道 县长 镇街 镇长 村级 村民 村委 村支 城市 城区 城乡 城镇 校长 校园 园区 店铺 期间 期末 期货 轮流 届次 层面 层级 层次 次年 次日 份额 份子 度假 年度 年级 年轻 年均 年末 月份 日报 日前 日常 周边 周末 版图 版本 版权 本地 本市 本级 本报 字样 字节 块头 包括 包含 包装 包容 员工 位于 位居 位列 位置 站位 站点 批准 批示 批复 批发 项目 标准化 单位 方面 方案 方式 方向 方位 方阵 方针 方法 方便 号 种植 种子 种业 种质 通过 通知 段时 根据 尾矿 盘活 列入 列为 列车 平台经济 户籍 户外 张榜 户口 户均 网点建设 道路 道班 道德 首次 首批 首先 首个 首位 台账 套路 起草 例如 例会 笔者 员额 席上 分 米粉 克服 连续 连锁 连接 连片 连年 队列 校企 校区 顶层 顶尖 斤斤 升级 升至 升学 升到 升温 度电成本 度电补贴 度电价 方阵 封闭 封顶 票决 国企 国资 国有 县域 县区 县乡 县城 省市 省区 省直 村庄 村容 镇域 乡村 乡镇 乡亲 岗前 园林 面积 面向 面临 面对 面部 面貌 面料 面粉 面条 面世 面上 面板 面包 面试 面签 面谈 面授 面额 面值 面前 面红 手机 手段 手续 手工 手术 手里 手中 手头 手法 手册 手写 手拉 手握 手持 手抓 手把手 手艺 手脚 手下 手上 手拿 人户 炉渣 炉具 炉膛 炉灶 炉排 棒材 棒球 窑洞';

function* entries(): Generator<readonly [string, Unit | null]> {
  for (const [kind, words] of Object.entries(WORDS) as [UnitKind, string][])
    for (const name of new Set(words.split(' '))) yield [name, { kind, name, exponent: 0 }];
  for (const [written, kind, name, exponent = 0] of ALIASES) yield [written, { kind, name, exponent }];
  for (const word of NOT_UNITS.split(' ')) yield [word, null];
}

/** Later entries win, so that an alias replaces the plain word. */
const LEXICON = new Lexicon<Unit | null>(new Map(entries()));

/** Units of how often so many were, and words that begin with their last character. */
const TIMES_OF: ReadonlySet<string> = new Set(['条次', '项次', '处次', '件次']);
const SECONDARY = /^(?:要(?!求)|[干级]|生(?!产))/;

/** Kinds of firms that begin with 电. */
const ELECTRIC = /^电(?:[力池影信视]|商(?![家场城品户])|子(?!商))/;

const ALL = /^均(?:[已未为获]|落实|纳入|享受|签[订约]|参加|完成|得到|实现|达[标到]|脱贫|稳定|通过|接种|办理|安置)/;

/** The unit that starts at `at` and where it ends (exclusive), or null. */
export function readUnit(text: string, at: number): { unit: Unit; end: number } | null {
  const hit = LEXICON.longestAt(text, at);
  // 7家电商平台, 3家电力企业; not 家电商家
  if (hit?.[0] === '家电' && ELECTRIC.test(text.slice(at + 1, at + 4)))
    return { unit: { kind: 'count', name: '家', exponent: 0 }, end: at + 1 };
  // 3次日元干预
  if (hit?.[0] === '次日' && '元本'.includes(text[at + 2] ?? '。'))
    return { unit: { kind: 'count', name: '次', exponent: 0 }, end: at + 1 };
  // 12条次干路, 8项次要指标
  if (hit && TIMES_OF.has(hit[0]) && SECONDARY.test(text.slice(at + 2, at + 4)))
    return { unit: { kind: 'count', name: hit[0].charAt(0), exponent: 0 }, end: at + 1 };
  // 953人均落实了帮扶措施, 86户均已签约: all of them; not 人均
  if ((hit?.[0] === '人均' || hit?.[0] === '户均') && ALL.test(text.slice(at + 1, at + 4)))
    return { unit: { kind: 'count', name: hit[0].charAt(0), exponent: 0 }, end: at + 1 };
  // 首批16处于2018年开放
  if (hit?.[0] === '处于' && /[\d今明去当本上下]/.test(text[at + 2] ?? '。'))
    return { unit: { kind: 'count', name: '处', exponent: 0 }, end: at + 1 };
  if (!hit?.[1]) return null;
  const plain = { unit: hit[1], end: at + hit[0].length };
  const rate = rateOf(text, plain) ?? plain;
  return rateOf(text, rate) ?? rate;
}

/** 6.6米/秒, 元/平方米·月 that no list has: a measure or a sum for each of something, or a count for each span of time; 件/套 are two names of one. */
function rateOf(
  text: string,
  { unit: { kind, name, exponent }, end }: { unit: Unit; end: number },
): { unit: Unit; end: number } | null {
  const sign = text[end] ?? '。';
  const isRate = name.includes('/');
  if (!(isRate ? '/／·' : '/／').includes(sign) || !RATED.has(kind)) return null;
  // 2.3公里/百平方公里
  const scale =
    !isRate && kind !== 'count' && '百千万'.includes(text[end + 1] ?? '。') ? (text[end + 1] as string) : '';
  const from = end + 1 + scale.length;
  const hit = LEXICON.longestAt(text, from);
  const each = hit?.[1];
  if (!hit || !each || each.exponent || each.name.includes('/')) return null;
  const isFor = !isRate && kind !== 'count' && (each.kind === 'count' || each.kind === 'physical');
  if (each.kind !== 'time' && !isFor) return null;
  return {
    unit: { kind, name: `${name}${sign === '·' ? sign : '/'}${scale}${each.name}`, exponent },
    end: from + hit[0].length,
  };
}
const RATED: ReadonlySet<UnitKind> = new Set(['money', 'physical', 'count']);
