/** What names of other countries are written with. */

/**
 * Characters that spell them, without those that are words of their own more often (中, 日, 高, 明, 和): 马克龙日前 ends before 日,
 * 莫特利高度评价 before 高.
 */
export const FOREIGN_LETTERS =
  '阿埃艾爱安昂奥澳巴邦堡贝本比波勃博布查茨达戴丹德登邓迪蒂丁杜顿多厄恩尔法凡范菲费芬冯夫弗福甘冈戈格贡古圭哈海汉豪赫亨洪胡霍基吉加贾杰金喀卡凯坎康考科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷累里莉利连烈林隆卢鲁伦罗洛马玛迈麦曼芒毛梅蒙孟米密缅摩莫默姆穆拿纳娜瑙内嫩尼涅宁纽努女诺欧帕潘庞培佩彭蓬皮匹珀朴普奇契恰乔切钦琴琼丘热茹儒瑞若撒萨塞赛桑森沙莎绍舍申圣什史舒斯丝苏孙索塔泰坦汤陶特滕提廷图土托脱瓦旺威韦维魏温翁沃乌西希锡夏肖歇谢辛休雅亚扬耶伊易因英尤约赞扎詹芝朱兹佐祖翠龙齐班泽盖哥叶依拜别都列武廉罕丽路妮琳莲璐蕾芭娅黛茜婷济纪尧略汀帖';

/** Families of Japan whose members govern, by their two characters. */
export const FAMILIES_OF_JAPAN: readonly string[] = (
  '岸田 石破 高市 安倍 鸠山 福田 村山 野田 麻生 小泉 茂木 河野 上川 岩屋 木原 中谷 山田 田中 佐藤 铃木 高桥 渡边 伊藤 山本 中村 小林 加藤 吉田 松本 井上 ' +
  '斋藤 清水 山口 池田 桥本 中川 前田 藤田 后藤 小川 冈田 长谷 村上 近藤 石井 坂本 远藤 青木 藤井 西村 三浦 松田 中野 原田 小野 竹内 金子 森山 片山 赤泽 城内 武藤'
).split(' ');
