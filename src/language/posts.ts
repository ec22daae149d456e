/**
 * Titles of public posts. A title as written is modifiers and a head (常务副 + 市长, 党组 + 副 + 书记), so only heads are listed here;
 * `src/extract/officials/titles.ts` puts them together.
 */

/**
 * What a head is good for.
 * - `level`: names its own level (县长); the organisation before it is a place.
 * - `general`: a post of any public body (书记, 主任, 局长).
 * - `member`: a post only with a party organ or a committee before it (委员, 成员).
 * - `limited`: a public post only in the organisations of `LIMITED_ORGANISATIONS`.
 * - `private`: no public post, but stands in one row with them (教授, 董事长).
 * - `guard`: a word that only looks like a title (书记处, 主席台).
 */
export type HeadKind = 'level' | 'general' | 'member' | 'limited' | 'private' | 'guard';

const HEADS: Readonly<Record<HeadKind, string>> = {
  level: '省长 市长 县长 区长 镇长 乡长 州长 盟长 旗长 村长 专员 村主任 社区主任 总理 国务委员 委员长 特首 行政长官',
  general:
    '书记 总书记 村支书 村支书记 主任 主任委员 部长 局长 厅长 司长 处长 科长 股长 主席 秘书长 检察长 院长 庭长 校长 馆长 所长 站长 署长 关长 ' +
    '大队长 支队长 总队长 中队长 政委 政治委员 司令员 司令 参谋长 教导员 指导员 新闻发言人 发言人 台长 审计长 ' +
    '总工程师 总经济师 总会计师 总规划师 总农艺师 总畜牧师 总统计师 总审计师 首席代表 ' +
    '政法委员 组织委员 宣传委员 统战委员 纪检委员 武装委员 调研员 巡视员 督查专员 督察专员 督学 审判员 审判长 检察员 教育长 常务委员 常委 市长助理 县长助理 区长助理 省长助理 部长助理 ' +
    '正厅级干部 副厅级干部 正处级干部 副处级干部 正县级干部 副县级干部 正科级干部 副科级干部 ' +
    '主任助理 局长助理 大使 总领事 参赞 公使 特派员 工作队队长 工作队长',
  member: '委员 成员',
  limited:
    '河长 林长 田长 链长 路长 场长 行长 队长 组长 团长 会长 理事长 园长 社长 总编辑 总裁 理事 军长 师长 旅长 负责人 总指挥 指挥长',
  private:
    '包联县领导 包保县领导 包抓县领导 挂点县领导 挂联县领导 联系县领导 包联市领导 包保市领导 包联区领导 包镇领导 包片领导 包村领导 包案领导 包联领导 包保领导 挂点领导 ' +
    '教授 副教授 研究员 院士 博士生导师 博导 硕士生导师 学者 专家 高级工程师 工程师 主任医师 主治医师 主任护师 主任药师 主任技师 医师 农艺师 高级农艺师 ' +
    '作家 诗人 画家 书法家 歌唱家 导演 演员 运动员 教练 主教练 董事长 总经理 经理 首席执行官 首席科学家 首席专家 创始人 合伙人 ' +
    '厂长 店长 班长 护士长 护士 医生 教师 老师 律师 设计师 飞行员 航天员 航天员乘组 人大代表 政协委员 党代表 代表 记者 编辑 主编 ' +
    '通讯员 实习生 主持人 班主任 科主任 车间主任 编辑部主任 系主任 教研室主任 采编中心主任 学科带头人 传承人 劳动模范 劳模 总监 总统 首相 国务卿 外长 防长 财长 议长',
  guard:
    '政法委员会 组织委员会 宣传委员会 统战委员会 纪检委员会 武装委员会 书记处 书记员 书记办公会 书记专题会 书记抓 书记领办 书记项目 书记工程 主席团 常务委员会 主席台 主席令 主席国 主席会议 主席办公会 主席声明 主任会议 主任办公会 主任科员 主任记者 ' +
    '主任编辑 主任播音员 主任检验师 主任委员会议 委员会 委员们 委员通道 委员长会议 委员单位 成员单位 成员国 成员们 常委会 常委班子 部长级 部长会议 部长会 部长通道 市长热线 市长会议 市长负责制 市长信箱 市长论坛 ' +
    '市长国际 市长奖 市长级 市长杯 市长质量奖 市长办公会 省长质量奖 省长级 县长信箱 县长热线 县长质量奖 区长热线 区长信箱 区长质量奖 局长办公会 局长信箱 局长接待日 ' +
    '院长办公会 校长办公会 校长论坛 检察长会议 院长会议 厅长会议 局长会议 秘书处 秘书科 代表团 代表大会 代表会议 代表性 代表作 代表队 代表处 代表们 代表委员 代表资格 代表工作 代表联络 代表建议 代表议案 代表履职 代表风采 教师工作 教师发展 学科 记者协会 记协 专家组 专家们 专家学者 大使馆 大使级 总领事馆 ' +
    '外长会 外长会议 领事馆 负责人会议 总书记处 教师节 教师队伍 教师们 医生们 记者会 记者站 记者们 记者节 编辑部 理事会 理事国 理事单位 团长会议 秘书长会议 秘书长会 ' +
    '总理府 总理级 总统府 总统令 总统选举 成员馆 队长制 河长制 林长制 田长制 路长制 链长制 河长办 林长办 楼长 组长单位 会长单位 组长制 站长级 研究员级 专员公署 专员办 区长期 市长期 县长期 村长期 乡长期 镇长期 省长期 州长期 ' +
    '区长效 市长效 县长效 村长大 区长大 市长假 区长廊 区长度 区长者 区长途 市长远 区长远',
};

/** Heads by their word. */
export const headWords: readonly (readonly [word: string, kind: HeadKind])[] = (
  Object.keys(HEADS) as HeadKind[]
).flatMap((kind) => HEADS[kind].split(' ').map((word) => [word, kind] as const));

/** What may stand before a head and belongs to the title, not to the organisation. Longest first. */
export const TITLE_MODIFIERS: readonly string[] = [
  '常务副',
  '副',
  '代理',
  '代',
  '常务',
  '第一',
  '首席',
  '执行',
  '名誉',
  '党政办',
  '专职',
  '兼职',
  '挂职',
  '见习',
  '候补',
  '正',
  '总',
  '一级',
  '二级',
  '三级',
  '四级',
  '正处级',
  '副处级',
  '正厅级',
  '副厅级',
  '正局级',
  '副局级',
  '正科级',
  '副科级',
  '正县级',
  '副县级',
  '高级',
  '直属',
  '党组',
  '党委',
  '党总支',
  '党支部',
  '党工委',
  '机关党委',
  '机关党总支',
  '机关党支部',
  '分党组',
  '临时党委',
  '联合党支部',
  '联合党委',
  '支部',
  '总支',
  '党部',
].sort((a, b) => b.length - a.length);

/** Party organs among the modifiers: `委员` and `成员` are posts after them. */
export const PARTY_ORGANS: readonly string[] = ['党组', '党委', '党总支', '党支部', '党工委', '支部', '总支'];

/** Modifiers that make several heads of one (常务副市长, 代县长) and that a head's rank shows in. */
export const DEPUTY = '副';

/** Names of rivers, towns and words in 长: 武汉市长江, 西安市长安区 hold no 市长. */
export const LONG_WORDS: readonly string[] = (
  '长白山 长江 长安 长乐 长春 长沙 长治 长宁 长清 长寿 长丰 长兴 长垣 长葛 长岛 长白 长城 长虹 长航 长途 长期 长远 长效 长廊 长征 长者 长足 长三角 长假 长龙 长跑 长年 长达 长势 长短 ' +
  '长子县 长汀 长泰 长海 长阳 长顺 长武 长岭 长洲 长洪 长滩 长湖 长桥 长隆 长赐 长大 长度 长线 长高 长株潭 长河 长鹿 长影 长廊 长卷 长效 长护 长辈 长街 长堤 长坂 长坡 长风 长涂 长山 长坪 长田 长沟 长青 长庆油田 长时间 长江水利 长江航务 长江流域 长江航道 长江海事 长江经济带 长江三角洲 长江口 长江委 长江办 长江大保护 长江干流 长江中下游 长江航运 长江大桥'
).split(' ');

/** Ends of what somebody is put in charge of a river or a road for: 市总河长, 县级林长. */
const LEVELS: readonly string[] = [...'省市县区镇乡村州旗级'];

/** Organisations in which the heads of kind `limited` are public posts: the organisation ends with one of them. */
export const LIMITED_ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
  河长: [...LEVELS, '河河', '江', '湖', '渠', '溪'],
  林长: LEVELS,
  田长: LEVELS,
  链长: [...LEVELS, '链链'],
  路长: [...LEVELS, '路路', '街'],
  场长: ['林场', '牧场', '马场', '种畜场', '良种场', '原种场', '草场', '盐场'],
  行长: ['人民银行', '中国人民银行', '央行', '支行', '分行'],
  队长: [
    '支队',
    '大队',
    '总队',
    '中队',
    '工作队',
    '执法队',
    '救援队',
    '驻村',
    '调查队',
    '巡逻队',
    '巡查队',
    '工作队副',
  ],
  组长: [
    '巡视组',
    '巡察组',
    '问责组',
    '督办组',
    '考核组',
    '联络组',
    '督导组',
    '督察组',
    '纪检监察组',
    '纪检组',
    '领导小组',
    '工作组',
    '指导组',
    '调研组',
    '考察组',
    '工作专班',
    '检查组',
    '指挥组',
    '村民小组',
    '派驻组',
    '审查调查组',
    '工作小组',
  ],
  团长: ['代表团', '兵团', '消防团'],
  会长: ['红十字会', '贸促会', '促进委员会', '对外友好协会', '计生协', '台联', '台湾同胞联谊会', '黄埔军校同学会'],
  理事长: ['残疾人联合会', '残联', '供销合作社', '供销社', '中华全国供销合作总社'],
  园长: ['幼儿园'],
  社长: ['新华社', '日报社', '通讯社', '人民日报社'],
  总编辑: ['日报社', '新华社', '广播电视台', '广播电视总台'],
  总指挥: ['指挥部', '防指'],
  指挥长: ['指挥部', '防指'],
  总裁: [],
  理事: ['残联'],
  军长: [],
  师长: ['师'],
  旅长: ['旅'],
  负责人: ['办', '局', '部', '厅', '司', '委', '处', '科', '办公室', '委员会'],
};

/** One of these is in every word of `LEADERS`: a paragraph without them, as most are, need not be read for those. */
export const LEADER_SIGNS: readonly string[] = ['领导', '老同志', '班子成员', '首长', '负责人', '执行主席'];

/** Words for people in office that introduce a list of names without posts (市领导A、B). */
export const LEADERS: readonly string[] = (
  '大会执行主席 牵头领导 责任领导 分管领导 包联领导 挂钩领导 联系领导 包保领导 包抓领导 挂联领导 市领导 省领导 县领导 区领导 州领导 旗领导 盟领导 镇领导 自治区领导 市级领导 省级领导 县级领导 区级领导 州级领导 副市级领导 副县级领导 副省级领导 厅级领导 处级领导 市领导同志 省领导同志 县领导同志 区领导同志 校领导 局领导 部领导 ' +
  '集团领导 新区领导 管委会领导 院领导 党和国家领导人 党和国家领导同志 中央领导同志 中央领导 老领导 老同志 市级老领导 省级老领导 县级老领导 有关领导 有关领导同志 班子成员 领导干部 领导同志 领导 党政领导 四套班子领导 四大班子领导 市几大家领导 市人大领导 市政协领导 ' +
  '市委领导 市政府领导 县委领导 县政府领导 区委领导 区政府领导 省委领导 省政府领导 兵团领导 师市领导 开发区领导 市四套班子领导 县四套班子领导 市四大家领导 县四大家领导 市直部门负责人 军区领导 部队首长'
).split(' ');
