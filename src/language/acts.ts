/**
 * What officials say and do in the news, as simplified words: verbs of speech beside those of `reporting.ts`, verbs of office, and the
 * little words that stand around them.
 */

/** Further verbs of speech: of one person, not of a meeting or a document. */
export const SPEAKING: readonly string[] = (
  '说道 讲道 写道 谈道 问道 答道 表示说 强调说 指出说 直言 断言 谈到 提到 讲到 谈及 谈起 说起 希望 呼吁 号召 提醒 勉励 鼓励 叮嘱 嘱咐 嘱托 寄语 ' +
  '解释 解释说 补充 补充说 回应 回应说 回答 回答说 答复 重申 倡议 建议 提议 表态 表态说 感慨 感叹 回忆 回忆说 主张 相信 期待 期望 祝愿 告诫 告诉 讲 问 答 ' +
  '宣告 坦承 反问 追问 笑着说 解读 分析 分析说 声称 举例说 评价 评价说 感慨地说 自豪地说 动情地说'
).split(' ');

/** Verbs of speech that may take a thing, not a sentence: 介绍了情况, 通报两起案件. What is theirs ends with the clause. */
export const WITH_OBJECT: ReadonlySet<string> = new Set(
  '介绍 通报 宣布 宣告 透露 明确 解释 回答 答复 回应 解读 补充 回忆 评价 告诉 谈到 提到 讲到 谈及 谈起 说起'.split(' '),
);

/** What people in office do, apart from speaking. */
export const DEEDS: readonly string[] = (
  '主持 出席 参加 列席 参会 到会 与会 会见 接见 会谈 会晤 座谈 交流 对话 通话 致辞 致词 讲话 发言 作报告 作了报告 作政府工作报告 作工作报告 作说明 作了说明 作讲话 作了讲话 ' +
  '作动员 作动员讲话 作动员部署 作部署 作了部署 作出部署 作安排 作出安排 作批示 作出批示 作出重要指示 作指示 作辅导 作点评 作总结 作总结讲话 作交流发言 作主旨演讲 发表讲话 发表重要讲话 发表演讲 ' +
  '发表主旨演讲 发表致辞 发表 汇报 宣读 传达 传达学习 部署 安排部署 动员 点评 总结 讲授 授课 宣讲 讲党课 领学 领誓 监誓 宣誓 宣布开幕 主讲 ' +
  '调研 考察 视察 检查 督导 督查 督察 督办 督战 暗访 巡查 巡河 巡林 巡视 抽查 察看 查看 查验 察访 走访 慰问 看望 探望 深入了解 详细了解 接访 下访 约谈 会商 听取 了解 询问 问询 翻看 研究 研判 审议 审定 ' +
  '来到 走进 前往 赶赴 奔赴 抵达 赴 深入 率队 率团 率领 带队 带领 陪同 随同 参与 参观 观看 观摩 体验 见证 揭牌 揭幕 剪彩 奠基 启动 按下 推杆 颁奖 颁发 授牌 授旗 授予 签署 签约 签订 签发 交换 ' +
  '指导 指挥 调度 坐镇 协调 牵头 负责 分管 联系 包保 推动 推进 推介 接待 接受 接受采访 接受专访 会同 邀请 访问 回访 出访 敬献 献花 默哀 植树 投票 投下 参选 当选 当选为 ' +
  '就座 离京 返京 回京 回到 返回 离开 迎接 送行 迎送 试乘 乘坐 进行 开展 作了 作出 作好 给予 致力于 ' +
  '召开 召集 主持召开 举行 组织 批示 签批 感谢 祝贺 肯定 赞扬 批评 欢迎 转达 致贺信 致贺电 致慰问电 致开幕词 致欢迎词 致闭幕词 致答谢词 致函 致以 致信 致电 致敬 发来 获得 获评 荣获 捐款 ' +
  '被任命为 任命 被选为 被补选为 被选举为 被提名为 出任 就任 履新 拟任 辞去 卸任 离任 不再担任 不再兼任 免去 被免去 被免职 被查 被立案 被立案审查调查 接受审查调查 接受纪律审查 接受监察调查 ' +
  '接受纪律审查和监察调查 被开除党籍 被开除公职 被双开 被移送 被逮捕 被提起公诉 被判处 病逝 逝世 牺牲'
).split(' ');

/** Words that end as a verb of speech does. */
export const PLAIN_WORDS: readonly string[] =
  '提问 学问 疑问 顾问 小说 据说 听说 传说 学说 名称 简称 全称 号称 职称 对称 解答 问答 演讲 听讲'.split(' ');

/** Deeds that are also the first part of a noun: 调研组, 座谈会, 揭牌仪式, 讲话精神. */
export const NOUN_DEEDS: ReadonlySet<string> = new Set(
  (
    '调研 考察 视察 检查 督导 督查 督察 督办 座谈 会谈 会晤 交流 对话 讲话 发言 汇报 通报 部署 动员 总结 宣讲 巡视 巡查 会商 揭牌 揭幕 剪彩 奠基 启动 颁奖 授牌 授旗 签约 代表 指导 指挥 调度 ' +
    '协调 推进 推介 接待 访问 慰问 审议 会见 介绍 说明 研究 参观 观摩 宣誓 植树 投票 主持 联系 负责 组织 解读 参会 与会 任命 评价 建议 提醒 要求 希望 期望 倡议 牵头 陪同 随同 批示 批评 肯定 欢迎 感谢 祝贺 审议 开展'
  ).split(' '),
);

/** Verbs of going somewhere: what is done there is the deed (赴青柳县|调研). */
export const MOVING: ReadonlySet<string> = new Set('赴 前往 赶赴 奔赴 来到 深入 率队 带队 率团 走进'.split(' '));

/** Verbs that only carry the noun behind them: 对…作出批示, 向…致贺信. Whatever deed stands before them in the clause is part of a name. */
export const LIGHT: ReadonlySet<string> = new Set(
  '进行 作出 作了 给予 致以 致贺信 致贺电 致慰问电 致信 致函 致电 表示'.split(' '),
);

/** What makes a noun of a deed before it. */
export const NOUN_TAILS: readonly string[] = (
  '会上 会中 会后 会前 会时 人员 大会 座谈会 推进会 部署会 动员会 工作会 汇报会 调度会 交流会 协调会 组 团 员 人 者 品 金 信 站 厅 点 所 室 院 仪式 典礼 精神 活动 下 报告 机制 平台 材料 条例 方案 ' +
  '制度 中心 小组 工作组 工作会议 座谈 专班 视频会 宴会 晚宴 词 资格 结果 权 室主任'
).split(' ');

/** Directly before a name (and its post) these make it whom something is done to or with, not who does it. */
export const OBJECT_SIGNS: readonly string[] = (
  '向 对 给 把 将 被 请 让 派 使 令 问 找 以 据悉 跟随 跟着 随 会见 接见 看望 探望 慰问 采访 专访 任命 免去 选举 推选 提名 补选 增选 决定任命 接受 同意 授予 责成 安排 指示 督促 希望 要求 委托 邀请 欢迎 祝贺 感谢 听取 学习 传达 转达 转达了 贯彻 ' +
  '落实 拥护 根据 按照 遵照 牢记 领会 告诉 受 经 为 替 叫 应'
).split(' ');

/** A name before one of these is no subject: 在…陪同下, …的讲话, 为核心的. */
export const NOT_SUBJECT: readonly string[] =
  '的 之 所 陪同下 带领下 率领下 领导下 主持下 见证下 指导下 推动下 为核心 为组长 为班长 重要讲话 重要指示 重要批示 重要论述 重要思想 重要回信 讲话精神 指示精神 关于 思想 身边 任组长的'.split(
    ' ',
  );

/** What leads to a verb: where, with whom, about what. */
export const LEADING: readonly string[] =
  '来到 走进 赶赴 奔赴 率队 带队 率团 赴 到 在 率 与 同 和 向 就 为 对 给 围绕 陪同 深入 前往 随 从 带 代表 以'.split(
    ' ',
  );

/** Behind a name, before what the person does. */
export const COURTESIES: readonly string[] =
  '同志 先生 女士 等同志 等领导同志 等领导 等市领导 等省领导 等县领导 等区领导 等州领导 等有关领导 等负责同志 等负责人 等有关负责同志 等分别 等陪同 等人 等一同 等一起 等 一行人 一行'.split(
    ' ',
  );

/** At the head of a clause before its verb, without meaning for what is done. */
export const CLAUSE_ADVERBS: readonly string[] = (
  '并 且 并且 还 也 又 再 就此 随后 随即 接着 之后 最后 首先 一同 一起 一道 共同 现场 实地 当场 当即 详细 认真 仔细 深入细致 亲切 逐一 逐个 逐项 反复 再次 多次 专门 特别 着重 进一步 明确 ' +
  '郑重 高度 充分 全程 先后 相继 分别 同时 期间 途中 其间 每到一处 每到一地 在现场 在会上 会上 会前 会后 会议期间 近日 日前 昨日 昨天 今日 今天 上午 下午 晚上 当天 当日 连日来 随后又 由衷 热情 坚定 主动 亲自 带头'
).split(' ');

/** Between what is done and what is then said: 调研时强调, 出席会议并指出. */
export const BEFORE_SAYING: readonly string[] =
  '时 后 前 期间 过程中 中 之际 之后 并 并且 还 也 又 再次 再 现场 当场 就此 特别 着重 进一步 反复 多次 郑重 由衷 ， , 上 会上 随后 同时 曾 就 对此 对记者 向记者 地'.split(
    ' ',
  );

/** Belong to the verb behind them, for they turn or shift what it says: 未出席, 将赴. */
export const VERB_PREFIXES: readonly string[] =
  '未能 没有 没能 不能 无法 不再 尚未 拒绝 未 没 不 将要 将会 即将 将 拟 曾经 曾 已经 已 正在 应邀 受邀 缺席'.split(
    ' ',
  );
