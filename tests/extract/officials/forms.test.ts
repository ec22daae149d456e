import { describe, expect, it } from 'vitest';
import { postsIn } from './helpers.ts';

type Row = readonly [form: string, text: string, people: Record<string, string[]>];

const covered: readonly Row[] = [
  ['post before the name', '县委书记陈刚主持会议。', { 陈刚: ['县委|书记'] }],
  ['several posts in a row', '市委副书记、代市长李振华讲话。', { 李振华: ['市委|副书记', '|代市长'] }],
  ['兼 between posts', '河湾村党支部书记兼村委会主任石明说。', { 石明: ['河湾村|党支部书记', '河湾村村委会|主任'] }],
  [
    'comma between posts',
    '市发改委党组书记、主任，市粮食局局长郑勇介绍。',
    { 郑勇: ['市发改委|党组书记', '市发改委|主任', '市粮食局|局长'] },
  ],
  [
    'committee shared',
    '市委常委、秘书长、统战部部长赵亮参加。',
    { 赵亮: ['市委|常委', '市委|秘书长', '市委统战部|部长'] },
  ],
  ['county shared', '清原县委副书记、县长付春到场。', { 付春: ['清原县委|副书记', '清原县|县长'] }],
  ['met when', '见到镇长岳云时，他刚从茶园回来。', { 岳云: ['|镇长'] }],
  ['a name that ends in 时', '市长张逢时，副市长李强出席。', { 张逢时: ['|市长'], 李强: ['|副市长'] }],
  ['county with a name of one character', '岚县县委常委、副县长付春到场。', { 付春: ['岚县县委|常委', '岚县|副县长'] }],
  [
    'county shared by the next person',
    '清原县委书记何山、县长付春到场。',
    { 何山: ['清原县委|书记'], 付春: ['清原县|县长'] },
  ],
  [
    'rank in the body of the person before',
    '省交通厅厅长岳怀谷，二级巡视员钟离雪出席。',
    { 岳怀谷: ['省交通厅|厅长'], 钟离雪: ['省交通厅|二级巡视员'] },
  ],
  ['body shared', '市水利局党组成员、副局长林涛说。', { 林涛: ['市水利局|党组成员', '市水利局|副局长'] }],
  [
    'zone shared',
    '海港经济开发区党工委副书记、管委会副主任麦冬说。',
    { 麦冬: ['海港经济开发区|党工委副书记', '海港经济开发区管委会|副主任'] },
  ],
  ['level shared from a title', '副县长、公安局局长齐勇带队。', { 齐勇: ['|副县长', '县公安局|局长'] }],
  [
    'inner body left out',
    '市中级人民法院审判委员会委员、民事审判第二庭庭长章平说。',
    { 章平: ['市中级人民法院审判委员会|委员', '市中级人民法院民事审判第二庭|庭长'] },
  ],
  ['village called by its name before', '我们来到石桥村，村党支部书记田禾正在地里。', { 田禾: ['石桥村|党支部书记'] }],
  [
    'assembly shared',
    '市人大常委会主任钱江主持会议，副主任范文、卞和，秘书长曾远出席。',
    {
      钱江: ['市人大常委会|主任'],
      范文: ['市人大常委会|副主任'],
      卞和: ['市人大常委会|副主任'],
      曾远: ['市人大常委会|秘书长'],
    },
  ],
  ['former office', '市政协原主席钱大钧、原副市长孙英到会。', { 钱大钧: ['市政协|主席'], 孙英: ['|副市长'] }],
  ['task before a deputy', '市教育局主持工作的副局长华明说。', { 华明: ['市教育局|副局长'] }],
  ['relative clause', '时任平江市委书记的何远来到这里。', { 何远: ['平江市委|书记'] }],
  ['candidate', '区委副书记、区长候选人赵国栋表态。', { 赵国栋: ['区委|副书记', '|区长'] }],
  ['bracket after the title', '市政府副秘书长（正处级）房伟出席。', { 房伟: ['市政府|副秘书长'] }],
  ['leaders without posts', '市领导刘洪军、张玉峰参加。', { 刘洪军: [], 张玉峰: [] }],
  ['leaders behind their names', '刘洪军、张玉峰等市领导参加。', { 刘洪军: [], 张玉峰: [] }],
  ['a leader behind a label', '牵头领导：刘洪军；责任单位：县教育局。', { 刘洪军: [] }],
  ['bracket in a list', '副省长李红（女）、王强出席。', { 李红: ['|副省长'], 王强: ['|副省长'] }],
  ['title with a space before the name', '河口县人民政府县长 柳青', { 柳青: ['河口县人民政府|县长'] }],
  ['name set wide', '市委常委马　骁、赫连　勇出席。', { 马骁: ['市委|常委'], 赫连勇: ['市委|常委'] }],
  ['compound surname', '市长欧阳春、副市长尉迟建国出席。', { 欧阳春: ['|市长'], 尉迟建国: ['|副市长'] }],
  [
    'list of leaders with a rare name',
    '县领导李岭、周哲、润道宏、鲁新建出席。',
    { 李岭: [], 周哲: [], 润道宏: [], 鲁新建: [] },
  ],
  ['list of leaders and bodies', '县领导李岭、周哲、财政局、鲁新建出席。', { 李岭: [], 周哲: [] }],
  ['rare surname', '镇长仉立、副镇长亓元参加。', { 仉立: ['|镇长'], 亓元: ['|副镇长'] }],
  ['Uyghur name', '自治区副主席阿依古丽·买买提说。', { 阿依古丽·买买提: ['自治区|副主席'] }],
  [
    'Tibetan and Mongolian name',
    '副局长次仁多吉、旗委书记巴特尔出席。',
    { 次仁多吉: ['|副局长'], 巴特尔: ['旗委|书记'] },
  ],
  ['name before 和 and a verb', '市长陈新和市委副书记林红一同参加。', { 陈新: ['|市长'], 林红: ['市委|副书记'] }],
  ['name that holds 和', '市长王和平就下步工作作了安排。', { 王和平: ['|市长'] }],
  ['name that ends in 强 before 强调', '县委书记周强强调，要抓好落实。', { 周强: ['县委|书记'] }],
  ['taking up', '黄志（女）任市审计局局长。', { 黄志: ['+市审计局|局长'] }],
  [
    'appointed',
    '会议决定任命郭平、石岩为市监察委员会委员。',
    { 郭平: ['+市监察委员会|委员'], 石岩: ['+市监察委员会|委员'] },
  ],
  ['removed', '免去邵栋的市财政局局长职务。', { 邵栋: ['-市财政局|局长'] }],
  ['removed with 同志', '免去周全同志市水利局局长职务。', { 周全: ['-市水利局|局长'] }],
  ['pronoun', '任命万宁为市教育局局长，免去其市体育局局长职务。', { 万宁: ['+市教育局|局长', '-市体育局|局长'] }],
  ['resigned', '会议接受廖凯辞去副市长职务的请求。', { 廖凯: ['-|副市长'] }],
  ['resigned for a reason', '接受廖凯同志因工作变动辞去副市长职务的请求。', { 廖凯: ['-|副市长'] }],
  ['deputy who is', '相里明代表是浦南区区长，他说。', { 相里明: ['浦南区|区长'] }],
  ['rare surname', '市生态环境局局长鹿　鸣参加。', { 鹿鸣: ['市生态环境局|局长'] }],
  ['organisation in full', '市教育局局长闻人静介绍。访青柳市教育局局长闻人静。', { 闻人静: ['青柳市教育局|局长'] }],
  ['two organisations', '县委书记廖凯升任市委书记，廖凯说。', { 廖凯: ['县委|书记', '+市委|书记'] }],
  [
    'no longer holding',
    '韩松不再担任清原县委书记、常委、委员职务。',
    { 韩松: ['-清原县委|书记', '-清原县委|常委', '-清原县委|委员'] },
  ],
  [
    'notice of a life',
    '倪平，男，汉族，1971年2月生，现任市财政局副局长，拟任市审计局局长。',
    { 倪平: ['市财政局|副局长', '+市审计局|局长'] },
  ],
  ['sentence subject', '李大为因工作调动，辞去市人民政府市长职务。', { 李大为: ['-市人民政府|市长'] }],
  ['acting after a decision', '会议决定赵宏代理市长职务。', { 赵宏: ['|代理市长'] }],
  ['name before a caption', '组长：张　伟　市委书记', { 张伟: ['市委|书记'] }],
  ['post in a bracket', '孙悦（市财政局局长）', { 孙悦: ['市财政局|局长'] }],
  ['name, comma, post', '李东升，市委常委、宣传部部长。', { 李东升: ['市委|常委', '市委宣传部|部长'] }],
  ['full name before a title', '王东明副市长强调，要压实责任。', { 王东明: ['|副市长'] }],
  ['scholar with a public post', '中国科学院院士、江南大学校长丁一说。', { 丁一: ['江南大学|校长'] }],
  ['spokesman', '商务部新闻发言人何静表示，形势平稳。', { 何静: ['商务部|新闻发言人'] }],
  [
    'committee by its full name',
    '市人民代表大会常务委员会副主任付明说。',
    { 付明: ['市人民代表大会常务委员会|副主任'] },
  ],
  ['organisation after a list mark', '政委王平、海军司令员胡中到场。', { 王平: ['|政委'], 胡中: ['海军|司令员'] }],
  ['party post in a company', '江港集团党委副书记、总经理卞　梁表示。', { 卞梁: ['江港集团|党委副书记'] }],
  [
    'commander of a headquarters',
    '副省长、省防汛抗旱指挥部总指挥呼延敬指出。',
    { 呼延敬: ['|副省长', '省防汛抗旱指挥部|总指挥'] },
  ],
  [
    'office of a government',
    '市政府副秘书长、研究室主任丁小满介绍。',
    { 丁小满: ['市政府|副秘书长', '市政府研究室|主任'] },
  ],
  ['committee member by task', '柳湾镇党委委员、政法委员彭措说。', { 彭措: ['柳湾镇|党委委员', '柳湾镇|政法委员'] }],
  [
    'town behind its deputy head',
    '柳湾镇副镇长何静陪同，镇党委书记付宽说。',
    { 何静: ['柳湾镇|副镇长'], 付宽: ['柳湾镇|党委书记'] },
  ],
  ['village counted', '东沟村变了样，一个村的路都通了。村党总支书记农大旺牵头。', { 农大旺: ['东沟村|党总支书记'] }],
  ['words of one reading', '市教育局原局长、审计署审计长侯凯作了说明。', { 侯凯: ['市教育局|局长', '审计署|审计长'] }],
  [
    'spelt name in a list of Han names',
    '执行主席王建国、帕巴拉·格列朗杰就座。',
    { 王建国: ['|执行主席'], 帕巴拉·格列朗杰: ['|执行主席'] },
  ],
  ['title in 长 before a spelt name', '副局长达瓦卓玛、县长李明到会。', { 达瓦卓玛: ['|副局长'], 李明: ['|县长'] }],
  ['title said again behind the name', '市水利局局长苗映雪出席。请苗映雪局长作介绍。', { 苗映雪: ['市水利局|局长'] }],
  [
    'a nomination behind a post in the same clause',
    '石敬业，男，汉族，现任市政府副秘书长，拟任市统计局党组书记，提名为局长人选。',
    { 石敬业: ['市政府|副秘书长', '+市统计局|党组书记', '+市统计局|局长'] },
  ],
  ['a surname that makes a county of the title', '市能源局局长海建功表示，电够用。', { 海建功: ['市能源局|局长'] }],
  ['a guest', '今天我们请来市水务局局长石敬业先生。', { 石敬业: ['市水务局|局长'] }],
  ['envoy of this country', '中国驻埃及大使林力到机场迎接。', { 林力: ['中国驻埃及|大使'] }],
];

const notCovered: readonly (readonly [trap: string, text: string])[] = [
  ['reporters', '本报讯（记者 李强 通讯员 王伟）今天上午，会议召开。'],
  ['editors', '编辑：白桦 审核：丁一 校对：段明'],
  ['managers', '远洋公司董事长梁平、总经理李明、集团副总裁张强出席。'],
  ['scholars and doctors', '江南大学教授王红说。市人民医院心内科主任张强提醒市民。'],
  ['deputies', '省人大代表、种粮大户张建国说，今年收成好。'],
  ['farmers', '村民孙田种了六亩桃。'],
  ['contact', '（联系人：裴宇，电话：0599-8312006）'],
  ['verb behind a title', '县委书记高度重视。主任于3日到任。市长向大会作报告。书记任期五年。'],
  ['words with a title in them', '县长热线开通。市长质量奖揭晓。主席台就座。书记处会议。中央委员会决定。'],
  ['river and towns in 长', '武汉市长江大桥旁，西安市长安区和福州市长乐区都在修路。'],
  ['the Long March', '这里是红军长征经过的地方，也是攸关长远的大事。'],
  ['a mayors’ conference', '上海市市长国际企业家咨询会议举行。'],
  ['doctrine', '深入学习贯彻习近平新时代中国特色社会主义思想。'],
  ['plural heads', '各县区委书记，各县区长，市直部门主要负责人参加。'],
  ['foreign envoys and companies', '俄罗斯驻华大使伊万诺夫讲话，法国公司总裁马丁到场。'],
  ['leadership as a word', '坚持党的领导和改革创新，加强领导班子建设。'],
  ['foreign ministers without their country', '外交部长罗德里格斯和内务部长马丁同机抵达。'],
  ['foreign bodies', '该机构主席尤尼斯·哈提卜表示关切。米兰市长萨拉到场。应国民会议主席古尔马诺娃邀请。'],
  ['greetings', '同学们向总书记问好，认真学习贯彻总书记重要讲话精神。'],
  ['countries', '会议轮值主席沙特国王致贺信。'],
  ['conjunctions behind a body', '各级党委书记和政府负责人、村主任将继续履行职责。'],
  ['a mountain', '遗址在吉林东部长白山脚下。'],
  ['nickname', '村支书老李带着大家干。'],
];

describe('people are found with their posts', () => {
  it.each(covered)('%s: %s', (_, text, people) => {
    expect(postsIn(text)).toEqual(people);
  });
});

describe('nobody is found', () => {
  it.each(notCovered)('%s: %s', (_, text) => {
    expect(postsIn(text)).toEqual({});
  });
});

describe('who is in charge of a river, a forest or a road', () => {
  it('holds a post where the words say of what', () => {
    expect(postsIn('市委书记、市总河长白云鹏，市长、市总河长额尔登到场巡查。')).toEqual({
      白云鹏: ['市委|书记', '市|总河长'],
      额尔登: ['|市长', '市|总河长'],
    });
    expect(postsIn('清水河河长王永强、县级林长赵立新，守山多年的青石梁林场场长石德林说。')).toEqual({
      王永强: ['清水河|河长'],
      赵立新: ['县级|林长'],
      石德林: ['青石梁林场|场长'],
    });
  });

  it.each(['母亲河长江两岸。', '黄河长江两大流域。', '红树林长势喜人。', '养猪场场长李德胜说。', '各级河长要履职。'])(
    'and not in %s',
    (text) => {
      expect(postsIn(text)).toEqual({});
    },
  );

  it('a name may end in 能 before a verb of telling', () => {
    expect(Object.keys(postsIn('市交通局局长韦胜能报起数字一口气。韦胜能坦言，缺口不小。'))).toEqual(['韦胜能']);
    expect(Object.keys(postsIn('市交通局局长韦胜能报出一组数字。'))).toEqual(['韦胜能']);
    expect(Object.keys(postsIn('市交通局局长韦胜能够说明。'))).toEqual(['韦胜']);
  });
});

describe('a body, a name and its title', () => {
  it.each([
    ['沂河县农业局办公室李建安主任说。', { 李建安: ['沂河县农业局办公室|主任'] }],
    ['沂河县宣传部新闻科李顺利科长介绍。', { 李顺利: ['沂河县宣传部新闻科|科长'] }],
    ['青山镇刘志远镇长带队。', { 刘志远: ['青山镇|镇长'] }],
  ])('%s', (text, expected) => expect(postsIn(text)).toEqual(expected));

  it.each([
    '县应急管理局安全生产科科长到场。',
    '县委办公室文明创建科科长到场。',
    '县人民法院院长报告。',
    '市水利局水文站站长到场。',
    '海川公司王晓明主任到场。',
  ])('but not %s', (text) => expect(postsIn(text)).toEqual({}));
});
