import { foldName } from '../fold.ts';

/**
 * Names of one indicator, the one it is known by first. Curated by hand from how statistics offices name their series:
 * only what is the same series stands in one line (财政总收入 is not 一般公共预算收入).
 */
const SAME: readonly (readonly string[])[] = [
  ['地区生产总值', 'gdp', '生产总值', '国内生产总值', '地区gdp', '经济总量', 'gdp总量'],
  ['人均地区生产总值', '人均gdp', '人均生产总值'],
  [
    '单位地区生产总值能耗',
    '单位gdp能耗',
    '万元gdp能耗',
    '万元地区生产总值能耗',
    '单位生产总值能耗',
    '单位地区生产总值能源消耗',
  ],
  ['单位地区生产总值二氧化碳排放', '单位gdp二氧化碳排放', '碳排放强度', '单位地区生产总值二氧化碳排放量'],
  ['一般公共预算收入', '地方一般公共预算收入', '地方财政一般公共预算收入'],
  ['社会消费品零售总额', '社零', '社零总额', '社会消费品零售额', '社消零总额'],
  ['固定资产投资', '固投', '固定资产投资额', '固定资产投资完成额', '全社会固定资产投资'],
  ['规模以上工业增加值', '规模工业增加值'],
  ['规模以上工业总产值', '规模工业总产值', '规模以上工业产值'],
  ['规模以上工业企业', '规模工业企业', '规模以上工业企业数'],
  ['进出口总额', '外贸进出口总额', '外贸进出口', '货物进出口总额', '货物贸易进出口总额', '进出口', '进出口总值'],
  ['实际使用外资', '实际利用外资', '实际使用外资金额', '实际到账外资'],
  [
    '研发经费投入强度',
    '全社会研发经费投入强度',
    '全社会研发投入强度',
    '研发投入强度',
    'r&d经费投入强度',
    '研发经费占地区生产总值占比',
    '研发经费投入占地区生产总值占比',
    '全社会研发经费占地区生产总值占比',
  ],
  ['研发经费投入', '全社会研发经费', '全社会研发投入', 'r&d经费', '研发经费'],
  ['高新技术企业', '国家高新技术企业', '国家级高新技术企业', '高企'],
  ['常住人口城镇化率', '城镇化率', '常住人口城镇化占比'],
  ['城镇新增就业', '新增城镇就业', '城镇新增就业人数', '新增城镇就业人数', '城镇新增就业人员'],
  ['城镇调查失业率', '调查失业率'],
  ['居民人均可支配收入', '全体居民人均可支配收入', '城乡居民人均可支配收入', '全体常住居民人均可支配收入'],
  ['城镇居民人均可支配收入', '城镇常住居民人均可支配收入'],
  ['农村居民人均可支配收入', '农村常住居民人均可支配收入'],
  ['居民消费价格', 'cpi', '居民消费价格指数', '居民消费价格涨幅', '居民消费价格总水平'],
  ['粮食产量', '粮食总产量', '粮食总产'],
  ['pm2.5浓度', 'pm2.5平均浓度', 'pm2.5年均浓度', '细颗粒物浓度', '细颗粒物平均浓度', 'pm2.5', '细颗粒物(pm2.5)浓度'],
  [
    '空气质量优良天数占比',
    '优良天数占比',
    '空气优良天数占比',
    '环境空气质量优良天数占比',
    '空气质量优良率',
    '优良天数率',
  ],
  ['地表水优良水体占比', '地表水水质优良占比', '国控断面水质优良占比', '地表水国控断面优良占比'],
  ['森林覆盖率', '林木覆盖率'],
  ['接待游客', '游客接待量', '接待游客人次', '游客人次', '接待国内外游客', '接待旅游人数'],
  ['旅游总收入', '旅游收入', '旅游综合收入', '实现旅游总收入', '旅游综合总收入'],
  ['数字经济核心产业增加值占地区生产总值占比', '数字经济核心产业占地区生产总值占比'],
  ['每万人口高价值发明专利拥有量', '万人高价值发明专利拥有量', '每万人高价值发明专利拥有量'],
  ['人均预期寿命', '平均预期寿命', '居民人均预期寿命'],
  ['高标准农田', '高标准农田面积', '建成高标准农田', '高标准农田建设面积'],
  ['上市企业', '上市公司', '境内外上市企业', '境内外上市公司'],
  ['学位', '新增学位', '中小学学位', '新增中小学学位'],
];

const CANONICAL = new Map(SAME.flatMap(([first = '', ...others]) => others.map((name) => [name, first] as const)));

/** Words before a name that say for where or when, or what is done about it, and not what. */
const BEFORE =
  /^(?:全省|全市|全县|全区|全州|全国|全域|全镇|我省|我市|我县|我区|全年|年度|累计|完成|实现|预计|力争|确保)+(?=.{2})/u;
/** Words behind a name that only say that it is a number. */
const AFTER = /(?<=.{2})(?:增速|增幅|增长率|数量|总数|个数|户数|家数)$/u;

/** The name under which an indicator is one over articles: folded, without its surroundings, by its first name in the table. */
export function indicatorKey(indicator: string): string {
  const bare = foldName(indicator)
    .replace(BEFORE, '')
    .replaceAll('的', '')
    .replaceAll('规上', '规模以上')
    .replace(/(?:比重|比例|比率)$/u, '占比')
    .replace(AFTER, '');
  return CANONICAL.get(bare) ?? bare;
}

/** Whether the table, and not only the writing, makes a name another's. */
export function isFolded(indicator: string): boolean {
  return CANONICAL.has(foldName(indicator).replace(BEFORE, ''));
}

/** Whether a name says itself that it is of what came to a stock (新增学位). */
export function saysAdded(name: string): boolean {
  return /^[新净]增/u.test(name);
}
