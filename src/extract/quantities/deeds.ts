/**
 * Where the noun behind a count ends and what those counted do begins: 5200名党员干部|下沉基层, 15.9万家中小企业|参与测评. Verbs are too many to
 * list; those who do something are few, and what they do does not end like a thing.
 */

/** Those of whom something is told: people, and what moves. */
const DOERS =
  /(?:人员|学生|同学|师生|学员|官兵|战士|民兵|民警|消防员|村民|居民|市民|群众|民众|农民|牧民|渔民|灾民|干部|党员|职工|员工|工人|医护|护士|医生|教师|老师|志愿者|建设者|劳动者|消费者|参赛者|受访者|从业者|患者|游客|旅客|乘客|球迷|观众|选手|运动员|火炬手|航天员|专家|院士|学者|代表|委员|客商|记者|卫星|战机|飞机|无人机|舰艇|船只|渔船|航班|列车|班列|农户|菜农|茶农|粮农|商家|商户|摊主|老人|儿童|青年|妇女|家庭)/g;
/** Bodies, which stand before other nouns as well (企业食堂, 国家战略): they do something only where a verb says so. */
const BODIES =
  /(?:企业|国家|地区|省份|城市|县区|乡镇|街道|村庄|学校|高校|医院|单位|机构|部门|银行|门店|影院|场馆|社区)/g;
const DEED =
  /^(?:参与|参加|参展|参赛|参演|实现|完成|建立|加入|签署|签约|承诺|联合|共同|纷纷|陆续|开始|宣布|确认|获得|获批|享受|投入|组成|构成|支持|达成|采用|使用|安装|开展|展开|推出|发布|提供|表示|认为|追加|集中|深入|报名|入驻|落户|投产|开工|复工|停产|停止|对接|接力|抽调|执行|履行|督促|办理|通过|联手|携手|积极|主动|自发|全部|均已|依法|就近|组织|启动|出台)/;
/** What a thing or a person ends in. */
const THING =
  /[人员者手师长生户家厂店所站点区县市村镇乡校院馆厅库场园会团队组社部门局处科室堂房床柜线路桥车船机器械具品种类型目准例券卡证书册表单号费金款额量率度积程务业级块链网统台心地位座队群岛湖河山林田亩粮油树苗畜禽鱼布袋箱包剂药膜料材板管件套票奖章旗徽册网校]$/;

/** The noun without what is told of it. */
export function withoutDeed(noun: string): string {
  const doers = [...noun.matchAll(DOERS)];
  for (const [index, hit] of doers.entries()) {
    const end = hit.index + hit[0].length;
    // 党员干部, 医护人员
    if (doers[index + 1]?.index === end) continue;
    const rest = noun.slice(end);
    if (
      rest.length >= 2 &&
      !THING.test(rest) &&
      !/^(?:[的和及与、]|身边|家门口|急难|需要|关心|关注|满意|喜爱|反映)/.test(rest)
    )
      return noun.slice(0, end);
  }
  for (const hit of noun.matchAll(BODIES)) {
    const end = hit.index + hit[0].length;
    if (DEED.test(noun.slice(end)) && !THING.test(noun.slice(end).slice(2))) return noun.slice(0, end);
    if (/^(?:组成|构成)的/.test(noun.slice(end))) return noun.slice(0, end);
  }
  return noun;
}
