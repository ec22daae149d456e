import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('one thing counted in two ways is named by what stands before it or was counted before', () => {
  it.each([
    ['全镇共有建档立卡贫困户186户612人。', ['186户 建档立卡贫困户', '612人 建档立卡贫困户']],
    ['石门村有340户1180人，耕地2600亩。', ['340户 户', '1180人 人口', '2600亩 耕地']],
    ['该村辖6个村民小组，412户1630人散居在半山腰上。', ['6个 村民小组', '412户 户数', '1630人 人口']],
    ['白沙村328户1207人靠山吃山。', ['328户 户', '1207人 人口']],
    ['受灾群众320户1100人已转移到安全地带。', ['320户 受灾群众', '1100人 受灾群众']],
    ['未脱贫的3户7人也都有了产业。', ['3户 未脱贫', '7人 未脱贫']],
    ['村里152户560人全部喝上了自来水。', ['152户 喝上了自来水', '560人 喝上了自来水']],
    ['新建通村公路18条96公里。', ['18条 通村公路', '96公里 通村公路']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    [
      '全村脱贫95户310人，剩余4户9人今年底也将达到脱贫标准。',
      ['95户 脱贫', '310人 脱贫', '4户 贫困户', '9人 贫困人口'],
    ],
    ['全县有重建户860户。镇里介绍，剩下的12户都已打好地基。', ['860户 重建户', '12户 重建户']],
  ])('those left are what was counted, not what is told of them: %s', (text, expected) =>
    expect(named(text)).toEqual(expected),
  );

  it.each([
    ['全村286户人家守着一条河，却吃不上水。', ['286户 户数']],
    ['青石村又有29户87人达到脱贫标准。', ['29户 达到脱贫标准', '87人 达到脱贫标准']],
    ['全县2860人享受城市最低生活保障。', ['2860人 享受城市最低生活保障']],
    ['村里来了12名技术员8台机器。', ['12名 技术员', '8台 机器']],
  ])('what people are counted by, or their own noun: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

it.each([
  ['镇里资助8个人、2个集体。', '2个 集体'],
  ['培训学员120人、3个班级。', '120人 学员'],
])('things behind people have their own noun: %s', (text, expected) => expect(named(text)).toContain(expected));
