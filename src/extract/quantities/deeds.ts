import { PEOPLE } from '../../language/people.ts';
import { COUNTED } from './heads.ts';

/**
 * Where the noun behind a count ends and what those counted do begins: 5200名党员干部|下沉基层, 15.9万家中小企业|参与测评. Looked for behind the few who
 * do something, and only where a verb of doing follows: 群众文化活动 and 企业食堂 are nouns.
 */

/** Those of whom something is told. */
const DOERS = new RegExp(
  [
    // people: by what they are, what they do, where they are on the way
    PEOPLE,
    '人员|人士|人口|民众|灾民|难民|孩子|娃娃|青年|家庭|候选人',
    '干部|党员|代表|委员|议员|专家组(?![成织建合])|专家|院士|学者|骨干|医护|护士|医生|老师|师傅|同学|学员|记者|摊主|建设者',
    '官兵|战士|民兵|民警|消防员|航天员|礼兵|队员',
    '嘉宾|游客|旅客|乘客|球迷|观众|选手|运动员|参赛者|受访者|火炬手|桡手|舞者|[客采供经运销展][购应销营售]?商|商家|商户|[菜茶粮]农|农户',
    // groups of them and bodies
    '(?:服务|志愿|救援|医疗|突击|指导|专家|工作)(?:队|组(?![成织建合]))|(?:指导|督导)组|小组|队伍|突击队|龙舟队|机组',
    '企业|公司|门店|店铺|网点|银行|合作社|集群|基地|摊位|学校|高校|小学|幼儿园|医院|单位|机构|部门|党组织|党组|党支部|国际组织|社区|场馆|影院|驿站|车站|景区',
    // places
    '国家|地区|省份|省区市|省市|省（区、市）|城市|地市|县区|市区|县市|乡镇|街道|村庄',
    // what moves or is sent
    '机械|机器人|农机|机具|收割机|插秧机|播种机|烘干机|拖拉机|救护车|消防车|汽车|客车|货车|小客车|车辆|列车|班列|航班|航线|飞机|直升机|无人机|战机|卫星|舰艇|船只|渔船|船舶|船队|货轮|集装箱|包裹|候鸟|水鸟|种群',
    // what is made, shown or given
    '措施|举措|政策|项目|岗位|资金|国债|债券|贷款|再贷款|产品|展品|作品|药品|剧目|新片|影片|水库|河流|湖泊|方面|领域|环节',
  ].join('|'),
  'g',
);
/** What they do. A longer word stands before one that it begins with. */
const DEED = new RegExp(
  `^(?:“[一-龥]{3}”)?(?:${[
    // to try, decide and make known
    '试点适度|试点放宽|试点|试行|放宽|通知|督促|履行|办理|决定|授牌|揭牌|启动|停止|出台|发布|宣布|推出|承诺|签署|签约|缔约|缔结|交存|表示|认为|确认|选择|回答|讲述|感受|发言(?![记稿人权])|披露|调研发现|致信|联名|回信|发行|追加|增持|回购|涉嫌|违反|违规|结合|伴随|依法|依托|借助|就近|通过|针对|面向社会',
    // to take part and together
    '接盘|接手|取代|安置(?![房点区费补资社用小项工])|替代|代替|接管|托管|接力|对接|承办|承接|承建|合作共建|共同|联合|联手|会同|与会|协助|配合|参与|参加|参展|参赛|参演|参训|加入|组成|构成|达成|建立|组团|抱团|结对|牵手|领衔|汇聚|齐聚|欢聚|齐心|合力|集结|集中开工|集中|纷纷|陆续|积极|主动|自发|全部|均已|连夜|火速|开始',
    // to work on something
    '着手|入手|发力|用力|赋能|筑牢|聚焦|瞄准|对标|深耕|深入|扎根|服务于|助力|护航|保障|促进|提振|破解|克服|维持|有效维持|构筑|使用|安装使用|采用|提供|投入|开展|展开|实现|完成|抽调|即时[结拨支赔兑]|发放|捐款|捐赠|捐出|惠及|打击|袭击|摧毁|退捕|抢险|奋战|坚守|值守|在岗|上岗|返岗|驻村|进驻|下沉',
    // to open, run and stop
    '投产|开工|复工|开复工|停产|停工|停课|停业|停运|停飞|停航|停电|断电|断水|罢工|通航|起降|运行|滚动|开门|营业|定档|上映|热映|首发|首映|亮相|集中(?:展示|亮相|签约|发布|上市|参展|入驻|开业|复工)|放映|展示|创排|快速通关|满载|活跃|呈现|呈|遍布|入驻|入住|落户|定居|安家',
    // to go, come and stay
    '返回|赶赴|分赴|赴|奔赴|奔走|奔驰|穿行|穿梭|驰骋|行驶|往来|往返|前往|到访|访华|访问|走访|走进|应邀|到场|到达|抵达|飞抵|运抵|直达|通达|通往|飞越|翱翔|登陆|登船|迁徙|栖息|撤离|疏散|避难|围拢|乘坐|停靠|靠泊|靠港|停泊|离港|出港|进港|归港|归来|回港|返港|返校|返程|返乡|出行|出游|出海|搬出|搬入|搬进|搬离|[冲跳跑奔赶扑涌爬登驶搬飞游拥闯踏跃][上入进出下向往到回过来去]',
    // to hold and stand, race and win
    '携|手持|持枪|肃立|列队|冒雨|顶风|冒着|迎着|迎接|迎战|迎峰度夏|挥毫|重温|观看|角逐|竞渡|奋楫|争先|争相|跻身|上榜|入榜|登榜|夺冠|夺得|摘得|中标|获得|获批|获益',
    // what becomes of people
    '增收|致富|务工|受惠|受益|享受|就医|就诊|就读|入学|升学|毕业|报名|报考|参保|参军|入伍|入党|退役|退休|缴存',
    // what befalls them
    '受损|受困|受影响|受伤|受阻|遇难|身亡|丧生|失踪|被困|沉没|倾覆|严重|超汛限|超警|超过|超',
  ].join('|')})`,
);
/** Adverbs among them: whatever stands behind is no part of the noun. */
const HOW =
  /^(?:投入“|试点适度|试点放宽|聚焦|筑牢|遍布|安装使用|参[与加](?=.{5})|督促(?=.{3})|赋能(?=.{4})|投入(?=.{5})|促进(?!会|中心|活动|行动|工程|机制)|会同|深入|纷纷|陆续|依法|均已|火速|连夜|即时|[冲跳跑奔赶扑涌爬登驶搬飞游拥闯踏跃][上入进出下向往到回过来去])/;
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
    // 企业主体反映的建议, 代表乘坐的列车: what stands behind 的 may be counted.
    if (deed && rest[deed.length] === '的' && !/^(?:组成|构成)/.test(rest)) continue;
    if (deed && (/^(?:组成|构成)的/.test(rest) || HOW.test(rest) || !THING.test(rest.slice(deed.length))))
      return noun.slice(0, end);
  }
  return noun;
}
