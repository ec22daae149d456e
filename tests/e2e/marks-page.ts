/** An article of our own in the plain markup of a local news portal, and variants of its page, for the tests of marks. */

export const TITLE = '五年再造一座新城';

export const PARAGRAPHS = [
  '本报讯 “到2035年，新区工业总产值要达到1200亿元，年均增长9%以上。”3月16日，青榆市临港新区党工委书记周岩在接受本报记者采访时说。',
  '2030年，新区实现工业总产值768.5亿元，同比增长8.3%；城镇新增就业2.6万人，规模以上工业企业达到312家。',
  '周岩介绍，今年新区计划实施重点项目86个，完成固定资产投资240亿元；力争到2033年底建成标准厂房150万平方米，引进高层次人才500名。',
  '青榆市副市长陆明川要求，各部门要在6月30日前完成项目审批事项清理，确保重点项目开工率达到95%以上。',
];

/** Texts that stand in the article once each, by the kind they must be marked as. */
export const EXPECTED = {
  target: ['1200亿元', '240亿元'],
  actual: ['768.5亿元', '312家'],
  date: ['2035年', '6月30日'],
  official: ['周岩', '陆明川'],
} as const;

/** Another article, for pages that change without being loaded anew. */
export const SECOND = {
  title: '河湖治理三年行动启动',
  paragraphs: [
    '本报讯 5月8日，青榆市召开河湖治理动员会。到2034年，全市要建成美丽河湖70条，水质优良比例达到92%以上。',
    '去年全市完成清淤疏浚410公里，建成污水管网268公里。市水利局局长谭秋实表示，今年将投入资金35亿元，新建改建泵站48座。',
    '会议指出，河湖治理事关群众饮水安全和乡村振兴，各级河长要落实巡河制度，强化源头管控，做好截污、清淤、补水和岸线修复，切实改善农村人居环境。',
    '会议要求，各县区要在9月底前编制实施方案，确保年度任务完成率达到100%。',
  ],
  marked: '70条',
};

export interface PageOptions {
  /** CSS of the body; a portal's black on white by default. */
  style?: string;
  /** Markup put before `</head>`. */
  head?: string;
  /** Markup put at the end of the body. */
  after?: string;
}

/** Markup of the article itself: headline, line of source and time, body, byline. */
export function articleMarkup(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>　　${text}</p>`).join('\n');
  return `<h1>${title}</h1>
<div class="info">青榆日报 2031-03-18 08:20 大字</div>
<div class="content">
${body}
<p>本报记者 许帆 通讯员 杜文</p>
</div>`;
}

/** A page with the markup given as its main part. */
export function page(main: string, { style = '', head = '', after = '' }: PageOptions = {}): string {
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>${TITLE}_青榆日报</title>
<style>body { margin: 0; font: 18px/1.9 "Noto Sans CJK SC", sans-serif; ${style} } main { width: min(800px, 100%); margin: auto }</style>
${head}</head>
<body><main>${main}</main>${after}</body></html>`;
}

export const articlePage = (options?: PageOptions): string => page(articleMarkup(TITLE, PARAGRAPHS), options);
export const secondArticle = (): string => articleMarkup(SECOND.title, SECOND.paragraphs);

/** An article with the same facts so often that it has about so many characters. */
export function longArticlePage(characters: number): string {
  const round = PARAGRAPHS.join('').length;
  const rounds = Math.ceil(characters / round);
  return page(articleMarkup(TITLE, Array.from({ length: rounds }, () => PARAGRAPHS).flat()));
}
