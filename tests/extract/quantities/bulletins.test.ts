import { describe, expect, it } from 'vitest';
import { judged, named, pick, told } from './find.ts';

/** Forms of short news read out: headings without a predicate, sizes in a row, parts of a trade. */

describe('words that only look like cues', () => {
  it.each([
    ['全省38个统筹地区即时结算医保基金。', ['38个 统筹地区']],
    ['新机场计划新建12万平方米站房、3条远距联络道、60个机位。', ['12万平方米 站房', '3条 远距联络道', '60个 机位']],
    ['来自12个国家的50多名前政要、智库代表出席。', ['12个 国家', '50多名 前政要、智库代表']],
    ['市场监管局对5家外卖平台处以罚款2.3亿元。', ['5家 外卖平台', '2.3亿元 罚款']],
    ['18部入围作品在今晚展映。', ['18部 入围作品']],
    ['对7家电商平台开展检查。', ['7家 电商平台']],
    ['12家电力企业参展。', ['12家 电力企业']],
    ['3部影片入围。', ['3部 影片']],
    ['良种及增产技术占30%以上。', ['30%以上 良种及增产技术']],
    ['粮食增产3万吨。', ['3万吨 粮食']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('people who give counsel plan nothing', () => {
    expect(pick('近百名学者为合作出谋划策，600名学生到场。', 'status').flat()).not.toContain('target');
  });
});

describe('the noun behind a number and the verb before it', () => {
  it.each([
    ['航线网络覆盖50个国家和地区的近300个港口。', ['50个 国家和地区', '300个 港口']],
    ['年产值过亿元的仅7家。', ['7家 年产值过亿元']],
    ['电动船将驱动约500亿元的电池需求。', ['500亿元 电池需求']],
    ['项目将占地约500亩的荒坡。', ['500亩 占地']],
    ['施工队精心进行18.6公里干渠的浇筑。', ['18.6公里 干渠的浇筑']],
    ['双方进行了12轮谈判。', ['12轮 谈判']],
    ['全省保护和修复约320平方公里湿地。', ['320平方公里 湿地']],
    ['单日客流11次突破百万人次。', ['11次 单日客流', '百万人次 单日客流']],
    ['“书香江城”系列活动已在海内外举办30多场。', ['30多场 “书香江城”系列活动']],
    ['企业通过产权市场公开处置股权、设备共计25亿元。', ['25亿元 股权、设备']],
    ['公司在海外新建仓库12座。', ['12座 仓库']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('sizes', () => {
  it.each([
    ['东港铁路控制性工程——全长8640米的海底隧道贯通。', ['8640米 全长']],
    ['该装置直径4米、高25米，重达30吨。', ['4米 直径', '25米 高', '30吨 重']],
    ['展厅长60米，宽约25米。', ['60米 展厅长', '25米 宽']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('are levels, unless compared with another', () => {
    expect(pick('该装置直径4米、高25米。', 'measure')).toEqual([['level'], ['level']]);
    expect(pick('新堤比旧堤宽8米、高2米。', 'measure')[1]).toEqual(['difference']);
  });
});

describe('rows, maxima and origins', () => {
  it('a trade with each of a row', () => {
    expect(
      pick(
        '前10个月，海湾省对欧盟、日本、中东进出口分别增长8.1%、5.2%、3.3%，占全省同期比重分别达22.1%、10.4%、8.2%。',
        'indicator',
        'measure',
      ),
    ).toEqual([
      ['对欧盟进出口', 'growth'],
      ['对日本进出口', 'growth'],
      ['对中东进出口', 'growth'],
      ['对欧盟进出口占全省同期比重', 'share'],
      ['对日本进出口占全省同期比重', 'share'],
      ['对中东进出口占全省同期比重', 'share'],
    ]);
    expect(named('对德国和法国分别进口4亿元和3亿元。')).toEqual(['4亿元 对德国进口', '3亿元 对法国进口']);
    expect(named('消费、投资、进出口分别增长3%、4%、5%。')).toEqual(['3% 消费', '4% 投资', '5% 进出口']);
  });

  it('a maximum that was reached is no cap', () => {
    expect(pick('单日客流最高达98.2万人次。', 'bound')).toEqual([['=']]);
    expect(pick('对新落户企业给予补贴，最高达50万元。', 'bound')).toEqual([['<=']]);
    expect(pick('住院报销比例最高达90%。', 'bound')).toEqual([['<=']]);
  });

  it('about stands before the share', () => {
    expect(pick('贸易量约占世界贸易量的60%。', 'bound')).toEqual([['~']]);
  });

  it('the year of what a change starts from', () => {
    expect(pick('货值由2016年统一品牌后的80亿元增加到去年的567亿元。', 'period')).toEqual([['2016'], ['2023']]);
  });

  it('a size one points at', () => {
    expect(named('就是这个40多平方公里的小镇却聚集了800家企业。')).toEqual(['40多平方公里 小镇', '800家 企业']);
    expect(named('投资过50亿元的项目开工3个。')).toEqual(['3个 投资过50亿元的项目']);
  });

  it('万户 is what 千家 goes on with', () => {
    expect(named('产品走进千家万户，进入千家万户。')).toEqual([]);
  });
});

describe('days that end today', () => {
  it('what was until today is no time of a forecast', () => {
    expect(judged('展会从今天（3月11日）至13日举行，吸引了50家企业。')).toEqual(['50家 actual']);
    expect(judged('昨天（3月10日）到今天，多地气温下降6摄氏度。')).toEqual(['6摄氏度 actual']);
    expect(told('昨天（3月10日）到今天，降雨减少。预计气温将升至10摄氏度。')).toEqual(['10摄氏度 target null']);
  });
});

describe('plan or result', () => {
  it.each([
    [
      '新一个五年里，海上风电累计并网装机规模达到2亿千瓦以上，比上一个五年翻一番。',
      ['2亿千瓦以上 target', '翻一番 target'],
    ],
    ['春节前两天大桥口岸出入境11万人次。', ['11万人次 actual']],
    ['国庆节前完成投资11万元。', ['11万元 target']],
    ['镇里给自己定下了一个“幸福”的目标，出口地区从40多个增加到50多个。', ['40多个 actual', '50多个 target']],
    ['全年完成了年初立下的目标，产值增加到300亿元。', ['300亿元 actual']],
    [
      '交通运输部预测，假期出行量较大。假期期间，高速公路日均车流量约为5100万辆，同比增长4%。',
      ['5100万辆 target', '4% target'],
    ],
    ['气象部门预测，降雨偏多。截至昨天，水库蓄水约为3亿立方米。', ['3亿立方米 actual']],
    ['18部入围作品将角逐最佳图书奖。', ['18部 actual']],
  ])('%s', (text, statuses) => {
    expect(judged(text)).toEqual(statuses);
  });

  it('the issue of a year is no period', () => {
    expect(told('财政部将于3月20日在香港发行2025年第二期国债，规模为60亿元。')).toEqual(['60亿元 target 2025-03-20']);
  });
});
