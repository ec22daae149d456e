/**
 * Nouns and parts of nouns of finance, law, farming and statistics that hold a word which ends a name elsewhere: 从宽, 等效, 往来款,
 * 加工贸易, 桥隧比. They are words of their own, so that the name goes on over them.
 */
export const NOUNS_LIKE_CUES =
  // 从, 等, 来, 比, 产 and the like within a word
  '不到位 正规 非正规 危房改造户 易地搬迁户 搬迁户 拆迁户 中高级 中高层 中高职 中青年 中青班 中低收入 中低收入群体 城中村 宜居宜业 宜居宜业和美乡村 村内道路 村内巷道 校内外 质量提升示范 正职 副职 远期结汇 远期售汇 远期结售汇 远期外汇 远期合约 远景能源 用人才 实用人才 专用人才 到发 到发量 居住在城镇 居住在乡村 居住在城市 居住在农村 衔接推进乡村振兴 从宽 从宽处罚 从轻 从重 从快 从优 从简 等效 等效声级 等值 等价 等温 等距 等压 往来款 往来款项 往来账 往来资金 桥隧比 容积比 水灰比 长宽比 投产比 房产 房产税 地产 ' +
  // what one counts or measures whose last word is a verb elsewhere
  '务工者 务工青年 目的地 目的港 目的国 实用新型 实用新型专利 配比 减分 减分项 加减分 聚集区 聚集地 办学行为 市场行为 经营行为 违法行为 违规行为 失信行为 不良行为 不当行为 交易行为 执法行为 用工行为 收费行为 价格行为 消费行为 犯罪行为 侵权行为 ' +
  // how long one takes to a place
  '到达现场时间 现场时间 到岗时间 到场时间 ' +
  // who was decorated
  '立功受奖 立功受奖军人 受奖官兵 ' +
  // what should be done to land
  '应施 应施面积 应播 应播面积 应灌 应防 应防面积 ' +
  // verbs that open the name of a kind of trade or of a rate
  '加工贸易 加工转化 加工转化率 加工增值 生产安全 生产安全事故 集中供养 分散供养 社会散居 关税减让 减让 ' +
  // what comes behind a lesson, an operation or a harvest
  '课后 课后服务 课前 术后 采后 ' +
  // 中 and 在 within a word
  '初中 小初中 初高中 在保 在保余额 在贷 在贷余额 在途 在押 在逃 在库 在统 ' +
  // plans and aims that are part of a noun
  '稳定收入 慰问金 慰问品 慰问款 科技计划 科技发展计划 绩效目标 绩效目标管理 预算绩效目标 ' +
  // bodies of people
  '慈善组织 公益组织 合作组织 经济组织 服务组织 志愿组织 志愿服务组织 群团组织 群众组织 中介组织 自治组织 专业组织 民间组织 青年组织 学生组织 妇女组织 团组织 工会组织 妇联组织 基层组织 恐怖组织 武装组织 犯罪组织 行业组织 研究组织 互助组织 ' +
  // each of them: what 各 begins is told of all, not what follows it
  '各方 各国 各省 各州 各盟 各旗 各村 各社区 各街道 各校 各学校 各医院 各景区 各口岸 各站 各所 各路 各型 各行 各行业 各行各业 各企业 各领域 各环节 各层级 各层次 各门类 各类型 各支部 各党支部 各党派 各民主党派 各小区 各网点 各渠道 各学段 各年级 各中队 各组 各民族 各派出所 各赛区 各政党 各基层 ' +
  // a function word of one character that begins a noun or an adjective
  '被子 被褥 被套 被面 被毯 被迫流离失所 被告人 被监护人 被动式 由来已久 由衷 将帅 将校 已故 占领 对华 对岸 从属 较量 给养 以往 因特网 当代 当归 当事 离婚 离心 有轨 有氧 有声书 有声读物 按摩 按揭 按键 约束 把握 涣散 投入指数 日经指数 精干 总产能 ' +
  // what is bought up, stored and moved; the most that there was of anything; water of at least a grade
  '自卸 自卸车 自卸船 自升式 起降 起降架次 报修 报修件 失修 返修 保修 大都市 大都会 收储运 最大降 最大增 最大跌 达到或好于 达到或优于';
