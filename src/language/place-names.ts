/**
 * Counties and cities whose names hold a word that has structure elsewhere (从 in 从江县, 延长 in 延长县), as they stand in the register
 * of administrative divisions (民政部《中华人民共和国行政区划代码》): checked by reading a sentence about each of its 3,163 names. Without
 * their level only where no other word begins so: 和田 is not here for 和田间, nor 应县 for 相应县区.
 */
export const PLACES_LIKE_CUES: readonly string[] = (
  '正定县 和顺县 离石 和林格尔 正镶白旗 正蓝旗 于洪区 和龙市 让胡路 大同 前进区 同江市 宝应 无为 当涂 同安区 将乐县 ' +
  '马鞍山市和县 马鞍山和县 安徽和县 安徽省和县 朔州市应县 朔州应县 山西应县 南昌市新建区 南昌新建区 桂林市全州县 桂林全州 ' +
  '共青城 于都县 即墨 正阳县 当阳市 应城市 从化区 从化市 高要区 高要市 天等县 凭祥 犍为 乌当区 正安县 从江县 当雄 比如县 延长县 正宁县 两当县 ' +
  '和政县 同仁市 同仁县 同德县 同心县 共和县 和静县 和硕县 和田市 和田县 和田地区 和田玉 于田县 和布克赛尔 比亚迪 利比亚 比利时 赞比亚 冈比亚 塞尔维亚'
).split(' ');
