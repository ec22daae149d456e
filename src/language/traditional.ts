import { CharacterSet } from './characters.ts';

/**
 * Traditional characters as simplified ones, one code unit for one, so that offsets stay: the BIG5 editions of party papers are
 * read by the same rules. Only characters that do not occur in simplified text are listed, those of news of public affairs first;
 * what is not listed stays as it is. Where a character has several simplified forms the one of such news counts (徵 → 征, 乾 → 干).
 */
const PAIRS = `
  萬万 億亿 與与 專专 業业 叢丛 東东 絲丝 兩两 嚴严 喪丧 個个 豐丰 臨临 為为 爲为 麗丽 舉举 麼么 麽么 義义 烏乌 樂乐 喬乔 習习 鄉乡 書书 買买 亂乱 爭争 虧亏 雲云 亞亚 產产
  産产 畝亩 親亲 僅仅 從从 倉仓 儀仪 們们 價价 眾众 衆众 優优 會会 傘伞 偉伟 傳传 傷伤 倫伦 偽伪 體体 餘余 傭佣 僑侨 側侧 偵侦 儉俭 債债 傾倾 償偿 儲储 兒儿 黨党 蘭兰 關关
  興兴 養养 獸兽 內内 岡冈 冊册 寫写 軍军 農农 馮冯 沖冲 決决 況况 凍冻 淨净 涼凉 減减 湊凑 幾几 鳳凤 憑凭 凱凯 擊击 鑿凿 劉刘 則则 剛刚 創创 刪删 別别 劑剂 劍剑 劇剧 勸劝
  辦办 務务 動动 勵励 勁劲 勞劳 勢势 勳勋 勛勋 區区 醫医 華华 協协 單单 賣卖 盧卢 衛卫 卻却 廠厂 廳厅 歷历 曆历 厲厉 壓压 廈厦 縣县 參参 雙双 發发 髮发 變变 敘叙 臺台 葉叶
  號号 嘆叹 歎叹 後后 嚇吓 嗎吗 啟启 啓启 吳吴 員员 聽听 嘗尝 響响 問问 喚唤 園园 圍围 國国 圖图 圓圆 聖圣 場场 壞坏 塊块 堅坚 壇坛 壩坝 墳坟 墜坠 壟垄 塵尘 墊垫 報报 執执
  擴扩 掃扫 揚扬 撫抚 搶抢 護护 擔担 擬拟 攏拢 擁拥 攔拦 擇择 掛挂 擋挡 揮挥 損损 撿捡 換换 據据 攜携 攝摄 擺摆 搖摇 撐撑 敵敌 數数 齋斋 斬斩 斷断 無无 舊旧 時时 曠旷 曉晓
  晉晋 曬晒 暫暂 術术 機机 殺杀 雜杂 權权 條条 來来 楊杨 極极 構构 標标 樣样 樓楼 樹树 橋桥 檢检 檔档 櫃柜 欄栏 樞枢 棟栋 夢梦 榮荣 歡欢 歐欧 殘残 毀毁 畢毕 氣气 漢汉 湯汤
  溝沟 滄沧 滬沪 淚泪 澤泽 潔洁 灑洒 濟济 渾浑 濃浓 濤涛 澇涝 潤润 漲涨 漸渐 漁渔 溫温 灣湾 濕湿 溼湿 滿满 濾滤 濱滨 灘滩 災灾 爐炉 點点 煉炼 爛烂 煩烦 燒烧 熱热 愛爱 爺爷
  牆墙 墻墙 獎奖 獨独 獄狱 獲获 穫获 現现 環环 電电 畫画 療疗 瘋疯 癥症 監监 蓋盖 盤盘 礦矿 碼码 確确 禮礼 禍祸 種种 積积 稱称 稅税 穩稳 窮穷 竊窃 競竞 筆笔 築筑 簡简 籃篮
  類类 糧粮 緊紧 糾纠 紅红 約约 級级 紀纪 純纯 綱纲 納纳 縱纵 紛纷 紙纸 紡纺 線线 綫线 練练 組组 細细 織织 終终 紹绍 經经 結结 給给 絡络 絕绝 統统 繼继 績绩 續续 維维 綜综
  綠绿 網网 緩缓 編编 緣缘 縮缩 繳缴 總总 罰罚 罷罢 羅罗 職职 聯联 聞闻 肅肃 腸肠 膚肤 腎肾 腫肿 脹胀 脅胁 勝胜 膽胆 腦脑 腳脚 脫脱 臉脸 艦舰 艙舱 艱艰 藝艺 節节 蘇苏 蘋苹
  範范 莊庄 藥药 營营 蕭萧 薩萨 藍蓝 處处 虛虚 雖虽 蟲虫 蠶蚕 補补 裝装 製制 複复 復复 襲袭 見见 觀观 規规 視视 覺觉 覽览 觸触 計计 訂订 認认 討讨 讓让 訓训 議议 訊讯 記记
  講讲 許许 論论 設设 訪访 證证 評评 識识 訴诉 診诊 詞词 試试 詩诗 誠诚 話话 該该 詳详 語语 說说 説说 請请 諸诸 課课 調调 談谈 謀谋 謝谢 譯译 讀读 貝贝 負负 財财 責责 賢贤
  敗败 貨货 質质 販贩 貧贫 購购 貫贯 貴贵 貸贷 貿贸 費费 賀贺 賃赁 資资 賞赏 賠赔 賴赖 賽赛 贈赠 贏赢 趕赶 趙赵 躍跃 踐践 車车 軌轨 轉转 輪轮 軟软 輕轻 載载 較较 輔辅 輛辆
  輸输 辭辞 邊边 遼辽 達达 遷迁 過过 運运 還还 進进 遠远 違违 連连 遲迟 適适 選选 遞递 遺遗 鄧邓 鄭郑 鄰邻 郵邮 釋释 鑒鉴 鑑鉴 針针 鋼钢 銀银 鐘钟 鍾钟 錢钱 鐵铁 錄录 銷销
  鋪铺 舖铺 鍛锻 鎮镇 鏡镜 鑽钻 長长 門门 閉闭 開开 間间 閩闽 閱阅 隊队 陽阳 陰阴 陣阵 階阶 際际 陸陆 陳陈 險险 隨随 隱隐 難难 離离 霧雾 靜静 麵面 韓韩 頁页 頂顶 項项 順顺
  須须 預预 領领 頻频 題题 額额 顧顾 願愿 顯显 風风 飛飞 飯饭 飲饮 館馆 馬马 駐驻 驅驱 駛驶 驗验 騎骑 驟骤 魚鱼 鮮鲜 鳥鸟 鹽盐 麥麦 黃黄 齊齐 齡龄 龍龙 龜龟 戶户 戲戏 戰战
  憲宪 態态 懷怀 憂忧 懇恳 惡恶 慣惯 應应 慶庆 廟庙 廢废 廣广 庫库 彈弹 強强 張张 彌弥 歸归 當当 徑径 徵征 彙汇 匯汇 滙汇 幣币 師师 帳帐 帶带 幫帮 幹干 乾干 併并 並并 島岛
  峽峡 嶺岭 嶽岳 歲岁 豈岂 巖岩 鞏巩 屆届 屬属 屢屡 層层 將将 尋寻 導导 對对 寶宝 實实 寧宁 審审 寬宽 賓宾 孫孙 學学 婦妇 媽妈 奪夺 奮奋 奧奥 頭头 夾夹 備备 夠够 壯壮 聲声
  殼壳 嘯啸 囑嘱 團团 墾垦 壘垒 塗涂 燈灯 燦灿 爾尔 牽牵 犧牺 狀状 猶犹 獻献 瑪玛 瓊琼 疊叠 疇畴 盡尽 儘尽 眞真 矚瞩 矯矫 碩硕 礎础 祕秘 穀谷 窪洼 豎竖 筍笋 籌筹 簽签 籤签
  粵粤 糞粪 紮扎 絨绒 綁绑 綏绥 緒绪 緝缉 緯纬 締缔 緻致 縫缝 繞绕 繪绘 纖纤 纜缆 翹翘 聰聪 膠胶 臘腊 臟脏 髒脏 艷艳 蔣蒋 蔭荫 薦荐 蘆芦 蠻蛮 衝冲 裏里 裡里 褲裤 覓觅 訟讼
  詐诈 詢询 誌志 誤误 誇夸 諮咨 諾诺 謂谓 謙谦 謹谨 譜谱 譽誉 豬猪 貢贡 貯贮 賊贼 賬账 賦赋 贊赞 讚赞 蹤踪 軸轴 輝辉 輻辐 轄辖 轎轿 辯辩 遊游 遙遥 釀酿 釐厘 釣钓 鉛铅 銅铜
  銘铭 銳锐 鋁铝 鋒锋 鋰锂 錦锦 錫锡 錯错 鍋锅 鍵键 鎖锁 鏈链 鑄铸 閒闲 閣阁 閘闸 闊阔 闖闯 闢辟 闡阐 陝陕 雞鸡 靈灵 韋韦 韌韧 頌颂 頒颁 頗颇 顆颗 顏颜 顛颠 飄飘 飼饲 飽饱
  餅饼 饋馈 駁驳 駕驾 騙骗 騰腾 驕骄 驚惊 鬆松 鬥斗 鬧闹 魯鲁 鮑鲍 鴨鸭 鴻鸿 鵬鹏 鷹鹰 鹼碱 齒齿 龐庞 龔龚 佈布 佔占 係系 繫系 傑杰 兇凶 劃划 嚮向 夥伙 捨舍 採采 捲卷 擠挤
  樁桩 欽钦 洩泄 煙烟 異异 癒愈 盜盗 祇只 隻只 羣群 臥卧 覈核 託托 跡迹 蹟迹 迴回 週周 鉅巨 鏟铲 颱台 鬱郁 黴霉 準准 滯滞 獵猎 繩绳 蝕蚀 蠟蜡 襯衬 誕诞 誰谁 諒谅 貼贴 賭赌
  賜赐 踴踊 輩辈 輯辑 轟轰 遜逊 邁迈 鄒邹 醬酱 鈉钠 鈣钙 鈦钛 鈾铀 鉀钾 鋅锌 鎂镁 鎢钨 鎳镍 鑰钥 閃闪 闆板 頓顿 飾饰 驛驿 鳴鸣 剝剥 匱匮 厭厌 噸吨 壽寿 妝妆 嬰婴 宮宫 峯峰
  帥帅 恆恒 悅悦 惱恼 慘惨 慮虑 憤愤 懲惩 懸悬 戀恋 拋抛 掙挣 撈捞 撲扑 撥拨 攤摊 斃毙 暢畅 柵栅 槍枪 殲歼 毆殴 汙污 淵渊 渦涡 滅灭 滌涤 滲渗 潛潜 瀕濒 瀘泸 瀝沥 瀟潇 煥焕
  爍烁 牘牍 獅狮 瑤瑶 瑩莹 皺皱 磚砖 禦御 窩窝 窯窑 簾帘 籠笼 紋纹 紗纱 綿绵 綻绽 繡绣 繭茧 羨羡 脈脉 蒼苍 蓮莲 蕪芜 蝦虾 訣诀 諧谐 譚谭 譴谴 貞贞 賈贾 賑赈 趨趋 軀躯 軒轩
  這这 釘钉 鈔钞 鈞钧 鈴铃 鉤钩 錠锭 錶表 閏闰 閻阎 隴陇 顫颤 颶飓 饑饥 饒饶 駱骆 騷骚 鬚须 鯉鲤 鷗鸥 鹵卤 瀏浏 鄺邝 欒栾 閔闵 鄔邬 呂吕 暉晖 昇升 於于 瞭了 寢寝 擱搁 滾滚
  渙涣 駿骏 銜衔 瀋沈 贛赣 嶼屿 塢坞 壺壶 鰲鳌 堯尧 蓀荪 菸烟 薺荠 蘊蕴 蘿萝 貓猫 賒赊 贖赎 躊踌 遶绕 醜丑 鋸锯 錘锤 鏽锈 鑼锣 闔阖 陘陉 頰颊 頹颓 駝驼 驥骥 鬢鬓 鯽鲫 鱷鳄
  鳩鸠 鵝鹅 鶴鹤 黷黩 籲吁 諜谍 諷讽 誘诱 誦诵 詮诠 詰诘 註注 訝讶 覲觐 襖袄 蟻蚁 蜆蚬 薔蔷 蔥葱 葦苇 莢荚 莖茎 臠脔 膿脓 膩腻 腡脶 聵聩 罣挂 繽缤 纏缠 縈萦 緬缅 緋绯 綾绫
  紳绅 紐纽 紓纾 糶粜 糴籴 籬篱 箋笺 竇窦 窺窥 稭秸 秈籼 礫砾 礙碍 硃朱 矇蒙 盃杯 皰疱 癱瘫 癢痒 癡痴 癘疠 痾疴 甕瓮 瓏珑 璉琏 獼猕 獷犷 狹狭 犢犊 燼烬 熾炽 滸浒 漵溆 漣涟
  潰溃 潯浔 澗涧 澱淀 瀉泻 瀾澜 灃沣 灝灏 淪沦 湧涌 殞殒 櫥橱 櫨栌 檻槛 檳槟 樺桦 棧栈 棗枣 椏桠 榪杩 曇昙 旣既 斂敛 攣挛 攙搀 擻擞 擼撸 擯摈 擾扰 搗捣 揀拣 掄抡 捫扪 挾挟
  憶忆 憫悯 慟恸 慳悭 慪怄 慫怂 愾忾 悽凄 徹彻 彥彦 廬庐 廩廪 嶄崭 屜屉 尷尴 嬌娇 娛娱 姍姗 奩奁 壙圹 墮堕 堊垩 埡垭 囈呓 嚕噜 嚙啮 嘔呕 噴喷 喲哟 唸念 呎尺 劊刽 凈净 冪幂
  儷俪 儐傧 俠侠 侶侣 倆俩 倀伥 穎颖
  「“ 」” 『‘ 』’ ﹔； ﹕： ﹐， ﹑、`;

/** The characters of `PAIRS`, traditional and simplified in turn. */
const LETTERS = PAIRS.replace(/\s/g, '');
const TRADITIONAL = new CharacterSet([...LETTERS].filter((_, i) => i % 2 === 0).join(''));

/** Marks of punctuation occur in simplified text, too. */
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff;
/** Characters of a text that are looked at, and how many in a hundred must be traditional. */
const LOOKED_AT = 600;
const LEAST_PERCENT = 8;

/** Whether a text is written in traditional characters; a quotation or a name in them does not make it so. */
export function isTraditional(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (let at = Math.min(text.length, LOOKED_AT) - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) continue;
    han++;
    if (TRADITIONAL.has(code)) traditional++;
  }
  return traditional * 100 >= han * LEAST_PERCENT && traditional > 1;
}

/** The text in simplified characters, of the same length. Linear. */
export function toSimplified(text: string): string {
  const simplified = new Map<string, string>();
  for (let i = 0; i < LETTERS.length; i += 2) simplified.set(LETTERS.charAt(i), LETTERS.charAt(i + 1));
  let written = '';
  for (const unit of text) written += simplified.get(unit) ?? unit;
  return written;
}
