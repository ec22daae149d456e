/**
 * Words that say what an article is about, by the kind of thing they name. Weights are of one sign: how many points a thousand
 * characters full of it bring; `most` caps a group, so that no single subject decides.
 */
export interface WordGroup {
  name: string;
  weight: number;
  most: number;
  words: RegExp;
}

const group = (name: string, weight: number, most: number, words: string): WordGroup => ({
  name,
  weight,
  most,
  words: new RegExp(words.trim().split(/\s+/).join('|'), 'g'),
});

/** Signs that it is news of public affairs. */
export const FOR: readonly WordGroup[] = [
  group(
    'party and government',
    1,
    14,
    `国务院 中共 中央 [省市县区镇党]委 党[组建代工] 党支部 [一二三四五六七八九十]中全会 政府 人民代表大会 人大 政协 两会 纪委 监委 (?:组织|宣传|统战|外交|国防)部 发改[委局] 发展改革委
    (?:工信|财政|教育|民政|人社|自然资源|生态环境|住建|交通运输|水利|商务|文旅|审计|司法)[部厅局署] 人力资源社会保障 卫健委 卫生健康委 农业农村 应急管理 市场监管 税务 国资委 [统医药能林][计保监源业]局 公安 法院 检察院 海关
    人民银行 银保监 证监会 管委会 街道办 [居村]委会 指挥部 领导小组 联防联控 新华社 总工会 妇联 解放军 部队`,
  ),
  group(
    'posts',
    1,
    10,
    '书记 总理 主席 [省市县区镇乡部厅局处]长 常委 委员长 秘书长 主任 干部 党员 发言人 有关负责人 有关部门 负责同志 代表团 总统 首相 大使 领事',
  ),
  group(
    'policy',
    1,
    16,
    `政策 规划 方案 意见 《[^《》]{2,40}(?:通知|办法|条例|规定|意见|规划|方案|纲要|决定|公告|细则|法|报告|计划|行动)》 条例 法律 法规 印发 出台 部署 落实 贯彻 推进 统筹 督[导查] 监[管督] 执法 整治 治理 改革 试点 示范区 开发区 高新区 新区 自贸 一带一路
    乡村振兴 脱贫 扶贫 民生 [社医]保 养老 就业 创业 住房 教育 医疗 疫情 防控 防汛 应急 救灾 灾区 安全生产 营商环境 招商引资 放管服 审批 政务 公共服务 基础设施 高质量 新旧动能 供给侧 双循环 十[一二三四五]五 社会主义 现代化 文明城市 环境保护 污染 碳达峰
    碳中和 节能减排 粮食安全 财政 预算 税收 补贴 审议 表决 任[命免] 免职 当选 宣誓 调研 会议 座谈会 动员 精神 廉洁 反腐 违纪 纪检 公示 公报 外贸 关税 谈判 外交 会[谈见] 罢工 选举 立法 审判 判决 起诉 权益保护 知识普及 [国民]企 民营经济 国有 产权 宏观 依法
    事业单位 国家标准 普查 航天`,
  ),
  group(
    'economy of a place',
    1,
    12,
    `全国 [全我][省市县区] 我国 生产总值 GDP 经济 规模以上 规上 固定资产投资 社会消费品零售 居民消费价格 [CP]PI PMI 进出口 可支配收入 财政收入 同比[增下][长降] 产业 贸易 重点项目 开工 竣工 通车 开通运营 高铁 投入使用 新建 改造 万亩 制造业 服务业 城镇 农村
    村民 农户 增收 村集体 流转土地 学位 公办 群众 居民 社区 乡镇 社会 民族 国家`,
  ),
  group('business at large', 0.5, 5, '企业 项目 合作 发展 建设 亿元 签约 国际 改善 城市 工业 农业 投资 市场'),
  group(
    'dateline',
    4,
    8,
    '(?:新华社|人民网|中新[社网])[^，。社网]{2,12}电 本报讯 央视 [日晚]报讯 网讯 记者从[^，。记]{2,30}获悉 新华社',
  ),
  group(
    'traditional edition',
    1,
    16,
    `國務院 黨[組建委] [縣區鎮]委 發展改革委 [財農]政[部廳局] [部廳局署縣]長 書記 總理 幹部 黨員 負責人 部署 落實 推進 規劃 辦法 條例 方案 會議 審議 產業 經濟 貿易 鄉村振興 脫貧 醫療 養老 就業 監管 治理 全[國縣區] 生產總值 同比[增下][長降] 億元 投資
    進出口 城鎮 農村 農業 群眾 項目`,
  ),
];

/** Signs that it is something else. */
export const AGAINST: readonly WordGroup[] = [
  group(
    'sport',
    2,
    20,
    '球[队员迷] [主客]场 联赛 欧冠 英超 [西意德]甲 中超 NBA CBA 进球 助攻 射门 门将 前锋 后卫 篮板 教练 夺冠 决赛 [四八]强 小组赛 世锦赛 世界杯 奥运 [冠亚]军 金牌 选手 赛季 击败 战胜 比分 [女男][排篮足] 国足 国乒 网球 马拉松 转会 首发 替补',
  ),
  group(
    'entertainment',
    2,
    20,
    '艺人 明星 粉丝 综艺 偶像 演员 主演 导演 剧组 电视剧 电影 影片 票房 热播 歌[手曲] 专辑 演唱会 [新网]剧 影视 娱乐 绯闻 恋情 出道 [男女]团 选秀 红毯 热搜 台媒 经纪人 饰演 片场 八卦 网红 直播间 颜值',
  ),
  group('games', 2.5, 20, '游戏 玩家 [手网]游 副本 电竞 [公内]测 版本更新 联机 通关 Steam Switch Xbox 攻略 氪金'),
  group(
    'products and technique',
    1.5,
    18,
    `新品 售价 上市价 首发价 配置 性能 跑分 处理器 芯片 [GC]PU 内存 像素 屏幕 续航 评测 测评 手机 骁龙 iPhone 安卓 Android iOS 机型 旗舰 代码 编程 服务器 数据库 漏洞 黑客 算法 开源 程序员 框架 API 架构 阿里 微软 谷歌 苹果公司 英伟达 特斯拉 甲骨文 IBM 软件
    客户端 车型 轿车 SUV 试驾 马力 油耗 优惠 促销 包邮 下单 折扣`,
  ),
  group(
    "one company's shares",
    2,
    22,
    `股份[：:] [\\u4e00-\\u9fff]{2,4}股份 股[价东票] [涨跌][停幅] [收开大]盘 个股 板块 [A港美]股 每股 收购 要约 并购 [增减]持 中标 公告称 上市公司 净利润 营收 [财季]报 市值 募资 IPO [ABCD]轮 估值 董事会 证券 基金 成交额 主力资金 报收 抛售`,
  ),
  group('a company', 1.5, 12, '公司 集团 总裁 董事长 订单 新产品 新一代 战略合作 客户 品牌 楼盘 房源 户型'),
  group(
    'culture and life',
    1.5,
    20,
    '诗[人词句歌] 古诗 词人 小说 散文 作家 文学 诗集 书画 画[家作] 国画 书法家 [宋唐明清][代朝] [父母]亲 [女儿][儿子] 妻子 爱情 婚姻 恋爱 星座 运势 减肥 养生 [食菜]谱 做法 美食 穿搭 护肤 美容 景点 酒店 自驾 情感 心情 我[想觉] 那年 小时候 (?:科学家|研究人员)发现 恐龙 黑洞 细胞 基因 宇宙',
  ),
  group(
    'court gossip and accidents',
    1,
    8,
    '嫌疑人 民警 报警 车祸 肇事 邻居 [男女]子 大[爷妈] 小伙 情侣 前[夫妻] 出轨 网友',
  ),
  group(
    'other news of a traditional edition',
    2,
    20,
    '球[員隊] 聯賽 進球 [決總]賽 教練 冠軍 戰勝 演員 導演 電影 電視劇 粉絲 歌手 票房 遊戲 玩家 手機 處理器 股價 淨利潤 個股 漲停 詩[人詞] 畫[家作] 書畫',
  ),
];

/** Publishers whose business is public affairs. */
export const PUBLIC_PUBLISHER =
  /(?:新华|人民[日网]|央视|央广|中国政府|求是|光明|经济日报|半月谈|瞭望|学习强国|中新|中国新闻|日报|政府|发布|党|纪委|监委|人大|政协|法院|检察|公安|委员会|[省市县区]委|[^\s]局$|[^\s]厅$|[^\s]部$|融媒|政务|新闻办|统计)/;
/** Channels in an address, by what they carry. */
export const PUBLIC_CHANNEL =
  /(?:^|[/.])(?:politics|gov|zhengwu|zw|zwgk|xxgk|yw|yaowen|zcfg|zhengce|policy|shizheng|sz|leaders|renshi|cpc|dangjian|fanfu|nongye|military)(?:[/.]|$)/i;
export const OTHER_CHANNEL =
  /(?:^|[/.])(?:sports?|tiyu|nba|ent|yule|games?|ol|youxi|fashion|lady|women|star|movie|music|culture|wenhua|book|read|travel|lvyou|food|health|jiankang|auto|qiche|digi|mobile|digital|astro|baby|blog|bbs|club|pet|art|joke|stock|gupiao|kuaixun|company|it|tech|product|shop|mall|kepu|edu)(?:[/.]|$)/i;
/** Columns as the mandated meta tag names them. */
export const PUBLIC_COLUMN = /要闻|政务|时政|政策|公告|公示|通知|解读|规划|统计|会议|领导|动态|工作|部门|乡镇|县区/;
export const OTHER_COLUMN = /体育|娱乐|旅游|美食|健康|科普|文化|艺术|图片|视频|汽车|房产/;
