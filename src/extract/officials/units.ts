import { isBareLevelAt, namedPlaceEnd, organisationStart } from './organisation.ts';

/**
 * Titles whose first characters are the end of a body's name, with what such bodies are called: 支队长暴某 in an article that has spoken of
 * 市公安局交警支队 leads that. Titles that many bodies have (局长, 主任) say too little.
 */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['总队长', ['总队']],
  ['支队长', ['支队']],
  ['大队长', ['大队']],
  ['中队长', ['中队']],
  ['院长', ['卫生院', '医院', '法院', '检察院', '学院', '研究院', '敬老院']],
  ['校长', ['小学', '中学', '高中', '一中', '二中', '三中', '学校', '大学', '职校', '党校']],
  ['馆长', ['图书馆', '博物馆', '文化馆', '档案馆', '美术馆', '纪念馆', '科技馆']],
  ['所长', ['派出所', '司法所', '研究所', '供电所', '财政所', '国土所', '监管所']],
  ['场', ['林场', '牧场', '农场']],
]);
/** 管委会主任 in an article about 县产业集聚区. */
const RUNS_ZONE = /^管(?:委|理委员)会$/;
const ZONES = [
  '开发区',
  '高新区',
  '经开区',
  '集聚区',
  '工业区',
  '园区',
  '新区',
  '景区',
  '示范区',
  '度假区',
  '保税区',
  '保护区',
];
/** The title whose bodies a body of one character may be: 院党委书记, 团政委. */
const HEAD_OF: Readonly<Record<string, string>> = { 院: '院长', 校: '校长', 馆: '馆长', 所: '所长', 场: '场' };
/** Bodies are looked back for no further, in paragraphs. */
const FURTHEST = 12;
/** And in each paragraph for no more than its last so many characters, so that a page of nothing but titles takes linear time. */
const REACH = 2000;

/**
 * The body that a title without one heads, or that 该局 means: the one named last before `at` in `text`, else in the paragraphs before; null
 * where none is.
 */
export function unitBefore(
  { head, organisation }: { head: string; organisation: string },
  text: string,
  at: number,
  earlier: readonly string[],
): string | null {
  const rare = organisation ? RARE[organisation] : RARE[head];
  // 市人大常委会组织代表查看点位。据副主任A介绍: of the only such body that the paragraph has named.
  if (head === '主任' && organisation === '') return onlyUnit(COMMITTEE, [text.slice(0, at)]);
  // 市住房公积金管理中心公布年报。中心主任A介绍
  if (organisation === '中心') return onlyUnit(CENTRE, [...earlier.slice(-FURTHEST), text.slice(0, at)]);
  if (rare) return onlyUnit(rare, [...earlier.slice(-NEAREST), text.slice(0, at)]);
  if (SECTION.test(organisation) && namedPlaceEnd(organisation, 0) === 0 && !isBareLevelAt(organisation, 0)) {
    const whole = onlyUnit(OFFICE, [...earlier.slice(-NEAREST), text.slice(0, at)]);
    return whole && `${whole}${organisation}`;
  }
  // 该厅公路管理局: a part of the one that was named.
  const that = THAT.exec(organisation);
  const names = that
    ? [that[1] as string]
    : RUNS_ZONE.test(organisation)
      ? ZONES
      : BODIES.get(organisation ? (HEAD_OF[organisation] ?? '') : head);
  if (!names) return null;
  const tail = that ? (that[2] as string) : names === ZONES ? organisation : '';
  const here = lastUnit(text.slice(Math.max(0, at - REACH), at), names);
  if (here) return here + tail;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FURTHEST); i--) {
    const unit = lastUnit((earlier[i] as string).slice(-REACH), names);
    if (unit) return unit + tail;
  }
  return null;
}

function lastUnit(text: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestEnd = 0;
  for (const name of names) {
    const at = text.lastIndexOf(name);
    const end = at + name.length;
    if (at < 0 || end <= bestEnd) continue;
    const unit = text.slice(organisationStart(text, end, 0), end);
    // 全县医院, 12家医院: no body of that name.
    if (unit.length <= name.length || NO_NAME.test(unit)) continue;
    best = unit;
    bestEnd = end;
  }
  return best;
}

/**
 * Bodies that many are called, by the words for them without their name: 局长 and 团政委 lead the one that was spoken of, where only one was.
 * Not 大局, 代表团, nor a part of such a body (县公安局|特警支队).
 */
const BUREAU =
  /(?<![大格布结开当邮全时棋僵变战])局(?![长面部势限促党])(?![一-龥]{0,6}?(?:[支大总中]队|分局|所|科|处|室|中心|站))/g;
const REGIMENT = /(?<=[某兵桥炮防步][一-龥]{0,2})团(?![结队员委体购长政])/g;
const RARE: Readonly<Record<string, RegExp>> = { 局长: BUREAU, 局: BUREAU, 团长: REGIMENT, 团: REGIMENT };
/** 水资源科, 法规处: what only a bureau or a commission has; not 办事处, 书记处, nor a part of a body that stands before it. */
const SECTION = /^[^局厅委院部校厂社馆所站司团市县]{2,9}(?:[科股]|(?<![管办书][理事记])处)$/;
const OFFICE =
  /(?<![大格布结开当邮全时棋僵变战])局(?![长面部势限促])|(?<=[改健计资信建宗育技商农])委(?![员会书托派任培内])|厅(?![长官堂级])|(?<=检察|法)院(?!长)/g;
/** Bodies called 中心, by the last character; not 中心城区, 以人民为中心, 中心主任. */
const CENTRE =
  /(?<=(?:管理|服务|控制|事务|发展|调度|指挥|监测|检测|检验|救助|交易|保障|急救|疾控|信息|推广|研究|促进|推进|执法|结算|经办|气象|融媒体?)中)心(?![城镇村校站]|卫生院|小学|中学|工作|任务|环节)/g;
/** What is told of a body by its short name has a 主任, where no body within it is meant. */
const COMMITTEE = /(?<=人大常委|管委)会(?![议党主副]|[一-龥]{0,4}?(?:办|室|委))/g;
/** How far back such a body is looked for: paragraphs, and the first characters of each. */
const NEAREST = 3;
const BEGINNING = 400;

function onlyUnit(pattern: RegExp, paragraphs: readonly string[]): string | null {
  let only: string | null = null;
  for (const paragraph of paragraphs) {
    const text = paragraph.slice(0, BEGINNING);
    for (const { index } of text.matchAll(pattern)) {
      const unit = text.slice(organisationStart(text, index + 1, 0), index + 1);
      if (unit.length < 4 || NO_NAME.test(unit)) continue;
      if (only && !only.endsWith(unit) && !unit.endsWith(only)) return null;
      if (!only || unit.length > only.length) only = unit;
    }
  }
  return only;
}

/** 该局, 该院: the one just spoken of. */
const THAT = /^该(局|院|校|厅|委|办|部|中心|街道)((?:[一-龥]{2,10}(?:[局处科室院队]|中心))?)$/;
const NO_NAME = /^(?:各|全|两|三|所有|多|一|该|本|这|那)|[\d家个所]/;

/** 成立了县文旅发展委员会，县委书记A任第一主任: the body that the clauses before set up, whose posts are then given out; null where none was. */
export function setUpBefore(head: string, text: string, at: number): string | null {
  if (!HEADS_SET_UP.has(head)) return null;
  const before = text.slice(Math.max(0, at - FURTHEST_SET_UP), at);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return SET_UP.exec(sentence)?.[1] ?? null;
}
const HEADS_SET_UP: ReadonlySet<string> = new Set(['主任', '组长', '指挥长', '总指挥', '会长', '主席', '理事长']);
const FURTHEST_SET_UP = 80;
const SET_UP =
  /(?:成立|组建|设立)了?([^，。；：、的了由\d]{3,20}(?:委员会|领导小组|指挥部|工作专班|协会|理事会))，[^。；]{0,60}$/;
