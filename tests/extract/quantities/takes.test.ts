import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

describe('将 that takes an object', () => {
  it.each([
    // where its object is brought or what it becomes
    ['银行将柜台搬进社区现场，咨询量同比增长超50%。', ['50% actual']],
    ['合作社将物联网、大数据运用到大棚管理中，借助棚里的31个传感器传输数据。', ['31个 actual']],
    ['全市将民俗节设为假日，12个乡镇办起庙会。', ['12个 actual']],
    ['近20个乡镇将春分设为植树日。', ['20个 actual']],
    ['警方分批次将外逃的78名嫌疑人押解回国。', ['78名 actual']],
    ['园区将虚拟电厂和人工智能技术深度结合，整合60多家运营商。', ['60多家 actual']],
    ['县里将家电产品在51类的基础上细分扩大到77类。', ['51类 actual', '77类 actual']],
    // behind a word that says itself whether it is done or can be
    ['企业成功将12组设备送上平台。', ['12组 actual']],
    ['新材料可以将原本20个零件的焊接，精简到5个。', ['20个 actual', '5个 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['县里将搬进设备12台。', ['12台 target']],
    ['县里将把节目送到基层，惠及群众1.3万人次。', ['1.3万人次 target']],
    ['全市将建设物联网示范基地12个。', ['12个 target']],
    ['明年，我市将5所学校改造为九年一贯制学校。', ['5所 target']],
    ['园区将推动产业与金融深度结合，引进基金12只。', ['12只 target']],
  ])('says of a time to come: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});
