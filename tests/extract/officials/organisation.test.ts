import { expect, it } from 'vitest';
import { organisationStart } from '../../../src/extract/officials/organisation.ts';
import { placeOf, placesOf } from '../../../src/extract/officials/places.ts';

const bodies = (
  '市发展和改革委员会 市人力资源和社会保障局 市自然资源和规划局 市住房和城乡建设局 市文化广电和旅游局 市民政局 市大数据局 市信访局 市委老干部局 市对口支援办 ' +
  '生态环境部应对气候变化司 农业农村部对外经济合作中心 任城区 于都县 于家庄村 向阳村 太原市 大同市 和平区 如皋市 从江县 中卫市 市中区 经济开发区管委会 第八师石河子市'
).split(' ');

it.each(bodies)('reads the whole of %s', (body) => {
  expect(organisationStart(body, body.length, 0)).toBe(0);
});

it.each([
  ['会议由市委', '市委'],
  ['邀请省发改委', '省发改委'],
  ['记者见到柳沟村', '柳沟村'],
  ['3日清原县委', '清原县委'],
  ['王海任县委', '县委'],
  ['企业和市商务局', '市商务局'],
  ['刚过去。”市水利局', '市水利局'],
  ['他对“双减”办公室', '“双减”办公室'],
])('%s begins at %s', (words, body) => {
  expect(words.slice(organisationStart(words, words.length, 0))).toBe(body);
});

it('splits the places an organisation begins with', () => {
  expect(placesOf('云州市平江县委')).toEqual(['云州市', '云州市平江县']);
  expect(placesOf('苏州市委')).toEqual(['苏州市']);
  expect(placesOf('岚县县委')).toEqual(['岚县']);
  expect(placesOf('新乡县委')).toEqual(['新乡县']);
  expect(placesOf('市农业农村局')).toEqual([]);
  expect(placeOf('市农业农村局')).toBe('市');
  expect(placeOf('临港经济开发区管委会')).toBe('临港经济开发区');
});
