/**
 * Family names. The single ones are the traditional Hundred Family Names with the rarer ones that are met in
 * newspapers today; whether a character is *used* as a surname at a place is decided by `src/extract/officials/names.ts`.
 */
const SINGLE =
  '励母区郯佴佀笱俎昃亶爨洑乾奂荼詈者令赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐' +
  '费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁' +
  '杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚' +
  '程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴丛苟邰隽撖禤宾银诺昂尕洼逹荀枭甘钭厉戎祖武符刘景詹束龙' +
  '叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农' +
  '温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空' +
  '曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付仝仉亓覃占展征代候冼邸么佘佟修偰兰况冀初刑呼哈噶图圣奉姒娜寻尉尧尼展岳岱布帅' +
  '帖延师庹建弋归忻念恽惠战戢折招揭撒敬斯旦晋智曲朴来松校栗树桥检楼植楚檀欣母沐波泰洋洛浩涂淡游漆澹火热牟犹玄玉生由甫畅白皇盈盘相矫矿' +
  '祖禚种税笪策粟綦缑罕翦耆肇胜能自臧舍艺芦苌苑英茆荚荣莽菅萨蒋蔄蔚蔡藏虎蹇衣衷裔覃角訾诗诸说谌谯豆贝资赏赛赫起迟逢道遇遆邝邸郄郇' +
  '郐郗郎鄢酒释里野钊钱钭铁销锁锺镡门闪问闭闫阎阿陀降隋随雒青革靖靳鞠韦韩顿颉风飞香骞鬲鲜麦麴黑黔齐龙仵俸信倢储元光公兆党凃初凌劭勇勾' +
  '千卡卿厚古召史吾员咎商啜喇嘉团坚城墨多夜奇奈妥姑姚宝将尕崇巨巾帕平库廉弥彦思恩愚慈懂扎接斌新旺旷明昂晓暴朗望木权果枚柒栋梅樵止毓永' +
  '法泉洗海淳湛源滑满潜灵烟焉爱犀狐理瑶甘田由留疏直知祁祈祢福禹秘移程稽穰竹笃管米线练绪缐羿职肃苟苦茂药菊萱葆衣表要计让讷训贯贵贠贤' +
  '车辜达运远退遥那郅郑重针长闇阔陌陏雁零霜静鄯丘亢呙啸夷妫官户才揣斐杞杲泮睢督睦粘芈荤蒿虢郈鄞仙幺鹿刀普岩滚郤宛冒买丑脱拓摆卯朵敏琚迮粱冶拜腾原南承操仓介阳弭底浮庹炊寸蚁苻雎依纵眭闾冮侴楮保';

/** Characters of `SINGLE` that begin so many ordinary words that only a clear end makes a name of them. */
const DOUBTFUL =
  '母能自由来从说起道里问长要让表理知直重运新多将建全相经对都通种将和时生国公后全和是明平空容当满强支计' +
  '代初权束充须利益终广思想信接望海法果爱留移练职线贵达远退光千员城宝布展征校检树植策热火起降随青革顿香风飞商团坚奇水路包盛时' +
  '官户才督仙幺粘农通边买原南拜冶敏脱拓摆承仓居修念招敬生依税舍艺英野铁销锁厚召刀普岩滚令纵保';

const COMPOUND =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 ' +
  '子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 ' +
  '公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 淳于 单于 达奚 褚师 完颜 贺兰 纳兰 叶赫 那拉 爱新 呼衍 尔朱 耶律 哥舒 ' +
  '费莫 富察 侯莫 库狄 贺若 斛律 贺拔 屈突 可朱 吐谷 邴意 舒穆 相里 北宫 申徒 南郭 范姜 张简 钮祜 佟佳 萨克 他塔';

const flags = new Uint8Array(65_536);
for (const character of SINGLE) flags[character.charCodeAt(0)] = 1;
for (const character of DOUBTFUL) {
  const code = character.charCodeAt(0);
  if (flags[code] === 1) flags[code] = 2;
}
const compounds: ReadonlySet<string> = new Set(COMPOUND.split(' '));

/** Whether the character at `at` can be a family name of its own; `doubtful` where it mostly begins another word. */
export function singleSurnameAt(text: string, at: number): 'plain' | 'doubtful' | null {
  const flag = at < text.length ? (flags[text.charCodeAt(at)] as number) : 0;
  return flag === 1 ? 'plain' : flag === 2 ? 'doubtful' : null;
}

/** Whether the two characters at `at` are a compound family name (欧阳). */
export function compoundSurnameAt(text: string, at: number): boolean {
  return compounds.has(text.slice(at, at + 2));
}
