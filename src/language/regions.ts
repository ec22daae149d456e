/** Levels of places and the words in which their characters mean something else. */

/** Endings of a place's name, longest first. */
export const PLACE_ENDINGS: readonly string[] = (
  '特别行政区 自治区 自治州 自治县 自治旗 经济技术开发区 高新技术产业开发区 高新技术开发区 经济开发区 旅游度假区 产业园区 开发区 高新区 经开区 示范区 新区 园区 度假区 保税区 试验区 合作区 林区 地区 街道 社区 ' +
  '省 市 县 区 州 盟 旗 镇 乡 村 师'
).split(' ');

/** One character that alone says the level of a body: 市委, 县政府, 镇党委. */
export const BARE_LEVELS = '省市县区州盟旗镇乡村';

/** Words in which a level's character is no level. */
export const LEVEL_TRAPS: readonly string[] =
  '市政公用 市政设施 市政工程 市政管理 市政道路 市民中心 市民热线 城乡 农村 乡村 市场 小区 县域 州县 镇街 村镇 乡镇 区域 区划 村民 乡亲 县城 市区 城区 城镇 新农村 村务 村级 县级 市级 省级 区级 师范 师资 律师 教师 厨师 工程师 医师 市容 市值 城市 都市 省会 旗帜 旗下 行政区划 区块 市域 社区工作 社区矫正 驻村 包村 本村 全村 各村 该村 邻村 进村 入村 回村 当村 离村 本镇 全镇 各镇 该镇 包镇 全县 全市 全省 全区 各县 各市 各区 本市 本县 本省 我市 我县 我省 我区 外省 外县'.split(
    ' ',
  );

/** Words that begin an organisation of the whole country: nothing of the post before is carried to them. */
export const NATIONAL_WORDS: readonly string[] =
  '中共中央 中共 中央 国务院 全国 国家 中国 中华 最高人民 外交部 国防部 教育部 公安部 民政部 司法部 财政部 商务部 农业农村部 水利部 生态环境部 自然资源部 交通运输部 应急管理部 科技部 工信部 人社部 住建部 文旅部'.split(
    ' ',
  );

/** The provinces by the names that news call them, without 省, 市 and 自治区. */
export const PROVINCES: ReadonlySet<string> = new Set(
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 兵团'.split(
    ' ',
  ),
);
