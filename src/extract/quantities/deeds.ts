import { COUNTED } from './heads.ts';

/**
 * Where the noun behind a count ends and what those counted do begins: 5200名党员干部|下沉基层, 15.9万家中小企业|参与测评. Looked for behind the few who
 * do something, and only where a verb of doing follows: 群众文化活动 and 企业食堂 are nouns.
 */

/** Those of whom something is told: people, bodies, and what moves. */
const DOERS =
  /(?:人员|队员|学生|同学|师生|学员|官兵|战士|民兵|民警|消防员|村民|居民|市民|群众|民众|农民|牧民|渔民|灾民|干部|党员|职工|员工|工人|医护|护士|医生|教师|老师|志愿者|(?:服务|志愿|救援|医疗|突击|指导|专家|工作)(?:队|组(?![成织建合]))|机械|农机|机具|嘉宾|人士|措施|举措|国际组织|建设者|劳动者|消费者|参赛者|受访者|从业者|患者|游客|旅客|乘客|球迷|观众|选手|运动员|火炬手|航天员|专家|院士|学者|代表|委员|[客采供经运销展][购应销营售]?商|记者|卫星|战机|飞机|无人机|舰艇|船只|渔船|航班|列车|班列|农户|菜农|茶农|粮农|商家|商户|渔船|剧目|摊主|老人|儿童|青年|妇女|家庭|企业|国家|地区|省份|城市|县区|乡镇|街道|村庄|学校|高校|医院|单位|机构|部门|银行|门店|影院|场馆|社区)/g;
const DEED =
  /^(?:“[一-龥]{3}”)?(?:试点|促进|会同|与会|缔结|打击|袭击|摧毁|访问|围拢|退捕|发言(?![记稿人权])|开门|营业|倾覆|沉没|放映|重温|面向社会|严重|违反|违规|回港|返港|借助|依托|参与|参加|参展|参赛|参演|参训|实现|完成|建立|加入|签署|签约|承诺|联合|共同|纷纷|陆续|开始|宣布|确认|获得|获批|享受|投入|组成|构成|达成|采用|使用|开展|展开|推出|发布|提供|表示|认为|追加|集中|深入|报名|报考|入驻|入住|落户|投产|开工|复工|停产|停止|对接|接力|抽调|履行|督促|办理|通过|联手|携手|积极|主动|自发|全部|均已|依法|就近|启动|出台|下沉|奔赴|奔走|驻村|进驻|上岗|在岗|返岗|返乡|受益|到场|观看|运行|翱翔|走进|走访|前往|集结|坚守|奋战|值守|搬出|搬入|搬进|搬离|缴存|登船|火速|连夜|即时[结拨支赔兑]|[冲跳跑奔赶扑涌爬登驶搬飞游拥闯踏跃][上入进出下向往到回过来去])/;
/** Adverbs among them: whatever stands behind is no part of the noun. */
const HOW =
  /^(?:投入“|促进(?!会|中心|活动|行动|工程|机制)|会同|深入|纷纷|陆续|依法|均已|火速|连夜|即时|[冲跳跑奔赶扑涌爬登驶搬飞游拥闯踏跃][上入进出下向往到回过来去])/;
const MOVES = /^[冲跳跑奔赶扑涌爬登驶搬飞拥闯踏跃]$/;
/** 试点 with the thing that it is of. */
const LONGEST_TRIAL = 5;
/** What a thing or a person ends in; a deed does not. */
export const THING =
  /[人员者手师长生户家厂店所站点区县市村镇乡校院馆厅库场园会团队组社部门局处科室堂房床柜线路桥车船机器械具品种类型目准例券卡证书册表单号费金款额量率度积程务业级块链网统台心地位座群岛湖河山林田亩粮油树畜禽鱼布袋箱包剂药膜料材板管件套票奖章旗徽动案]$/;

/** The noun without what is told of it. */
export function withoutDeed(noun: string): string {
  // The least of them with the least of deeds.
  if (noun.length < 3 || noun.search(DOERS) < 0) return noun;
  for (const hit of noun.matchAll(DOERS)) {
    const end = hit.index + hit[0].length;
    const rest = noun.slice(end);
    const deed = DEED.exec(rest)?.[0];
    // 队员冲|上大堤: the second half of the verb ended the noun.
    if (MOVES.test(rest)) return noun.slice(0, end);
    // 企业参与人员, 机构联合实验室: the verb belongs to a longer noun.
    // 地区试点服务消费融合发展; 地区试点项目 are counted.
    if (deed === '试点') {
      if (rest.length > LONGEST_TRIAL && !COUNTED.test(rest)) return noun.slice(0, end);
      continue;
    }
    if (deed && (/^(?:组成|构成)的/.test(rest) || HOW.test(deed) || !THING.test(rest.slice(deed.length))))
      return noun.slice(0, end);
  }
  return noun;
}
