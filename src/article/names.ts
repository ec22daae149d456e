/**
 * Names of people where a text says that names stand (after 记者, in a closing bracket). Common family names are enough there; the
 * extractor has its own, finer reading of names in running text.
 */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由苍闽贵竹郤宰瑞尔英木才扎益';
const COMPOUND =
  /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟|东方|夏侯|公孙|慕容|令狐|淳于|司徒|端木|宇文|长孙|轩辕|闻人|赫连|澹台|公冶|太史|申屠|独孤|南宫|呼延|拓跋|万俟|第五|乐正|东郭|司空|钟离|仲孙|鲜于)/;
const HAN_NAME = /^[\u3400-\u4dbf\u4e00-\u9fff]{2,4}$/;
/** 买买提·艾力 and the like. */
const DOTTED = /^[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8}){1,3}$/;
/** Words that begin with a family name's character and are no names. */
const NO_NAME =
  /^(?:未知|匿名|佚名|本报|本网|本刊|本站|网络|综合|全文|完|来源|记者|通讯员|编辑|责任|责编|高级|文字|图片|文图|江苏|江西|安徽|云南|海南|贵州|宁夏|山东|山西|河北|河南|湖北|湖南|广东|广西|福建|浙江|四川|甘肃|青海|陕西|吉林|辽宁|黑龙江|北京|上海|天津|重庆|新疆|西藏|内蒙古|临沂|金融|文化|安全|应急|农业|农村|国际|国内|全国|时政|时评|社论|平台|平安|广播|华社|相关|关注|成都|南京|济南|公告|公示|任命|应该|解读|解释|计划|都市|时间|时报|商报|连载|全媒体|任编辑|居民|国家|国务院|海报|云上|强调|平时|公安|卫健|海关|成员|应用|文件|政务|方案)/;

/** What a byline says that is no name, though two to four characters stand where one would. */
const NO_NAME_AT_ALL =
  /(?:报道|综合|整[理合]|手记|调查|观察|供稿|供图|来稿|专电|获悉|了解|采访|实习|摄影|摄$|文$|图$|讯$|电$|从|在|向|的|是|说|称|今|昨|日|近|就|对|走|来到|看到|发现)/;

/**
 * Whether a word (without spaces) can be a person's name: two to four characters that begin with a family name, or a dotted name.
 * `any` takes any two or three characters, where the structure alone says that a name stands there.
 */
export function isName(word: string, any = false): boolean {
  if (DOTTED.test(word)) return true;
  if (!HAN_NAME.test(word)) return false;
  if (word.length > 2 && COMPOUND.test(word)) return true;
  if (NO_NAME.test(word) || (word.length > 2 && NO_NAME_AT_ALL.test(word))) return false;
  if (word.length === 4) return isFamily(word[0]) && isFamily(word[1]);
  return isFamily(word[0]) || (any && !NO_NAME_AT_ALL.test(word));
}

function isFamily(char: string | undefined): boolean {
  return char !== undefined && FAMILY_NAMES.includes(char);
}

/** Further single characters, each between white space. */
const SPACED = /^(?:[\s\u3000]{1,4}[\u3400-\u4dbf\u4e00-\u9fff](?![\u3400-\u4dbf\u4e00-\u9fff])){1,4}/;

/**
 * The names of a list as bylines write it: `万　方 薄一鸣`, `张三、李四`, `张 三 李四`. Two single characters side by side are one
 * name. Reads until the first word that is no name; `rest` is what stands from there on. `any` as in `isName`.
 */
export function readNames(text: string, any = false): { names: string[]; rest: string } {
  const names: string[] = [];
  const word = /[\u3400-\u4dbf\u4e00-\u9fff·•・]+/y;
  const joint = /[\s\u3000、，,/&;；|和]*/y;
  let at = 0;
  for (;;) {
    joint.lastIndex = at;
    joint.exec(text);
    word.lastIndex = joint.lastIndex;
    const first = word.exec(text)?.[0];
    if (first === undefined) break;
    let name = first;
    let end = word.lastIndex;
    if (first.length === 1) {
      const spaced = SPACED.exec(text.slice(end, end + 16))?.[0];
      if (spaced === undefined) break;
      // 徐 立 峰 is one name, 王 芳 李 明 are two.
      const more = spaced.replace(/\s/g, '');
      name += more.length === 2 ? more : (more[0] ?? '');
      end += more.length === 2 ? spaced.length : spaced.indexOf(more[0] ?? '') + 1;
    }
    if (!isName(name, any)) break;
    names.push(name);
    at = end;
  }
  return { names, rest: text.slice(at).replace(/^[\s\u3000、，,/]+/, '') };
}
