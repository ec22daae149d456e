import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInAddress, findTimes, machineTime, publicationTime } from '../../src/article/times.ts';

describe('findTimes', () => {
  it.each([
    ['临沂日报 2018-05-15 10:51 大字', '2018-05-15T10:51'],
    ['2019年06月15日08:18  来源：', '2019-06-15T08:18'],
    ['2019年6月5日 8时8分', '2019-06-05T08:08'],
    ['２０１８－０５－１５　１０：５１', '2018-05-15T10:51'],
    ['2022年07月27日 星期三', '2022-07-27'],
    ['2023 - 11 - 17 20:52:15', '2023-11-17T20:52'],
    ['2019/12/10 07:57:40', '2019-12-10T07:57'],
    ['2019年3月1日 下午3:05', '2019-03-01T15:05'],
    ['2018.05.15', '2018-05-15'],
    // Fields side by side without white space.
    ['2021-08-04 20:1612.6万阅读', '2021-08-04T20:16'],
    ['2021-08-0420:16海东日报', '2021-08-04T20:16'],
    ['2021年8月4日20:16', '2021-08-04T20:16'],
  ])('%s', (text, value) => {
    expect(findTimes(text)[0]?.value).toBe(value);
  });

  it.each(['2019-02-31', '2021-08-0420', '2021-08-0475:16', '电话 0539-83000000', '20190-5-6', '第2019-13号', '12:30'])(
    'no time in %s',
    (text) => {
      expect(findTimes(text)).toEqual([]);
    },
  );

  it('finds every time in every form it may be written in, where it stands', () => {
    const day = fc.date({
      min: new Date('2000-01-01T00:00Z'),
      max: new Date('2039-12-31T00:00Z'),
      noInvalidDate: true,
    });
    const form = fc.constantFrom(
      (y: string, m: string, d: string) => `${y}-${m}-${d}`,
      (y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`,
      (y: string, m: string, d: string) => `${y}/${m}/${d}`,
      (y: string, m: string, d: string) => `${y}.${m}.${d}`,
    );
    const lead = fc.constantFrom('', '临沂日报 ', '发布时间：', '来源：海滨网　');
    fc.assert(
      fc.property(day, form, lead, (date, write, before) => {
        const [y = '', m = '', d = ''] = date.toISOString().slice(0, 10).split('-');
        const written = write(y, m, d);
        const [found] = findTimes(`${before}${written} 09:07 大字`);
        expect(found?.value).toBe(`${y}-${m}-${d}T09:07`);
        expect(found?.start).toBe(before.length);
        expect(found?.end).toBe(before.length + written.length + 6);
      }),
    );
  });
});

describe('publicationTime', () => {
  it('prefers what is labelled as publication, then what has a time of day', () => {
    expect(publicationTime(['2019-09-07 15:10', '最后更新：2019-09-07 18:14'])).toBe('2019-09-07T15:10');
    expect(publicationTime(['更新时间：2019-09-09 18:14', '发布时间：2019-09-07'])).toBe('2019-09-07');
    expect(publicationTime(['成文日期：2024年6月12日', '发布日期：2024年6月18日'])).toBe('2024-06-18');
    expect(publicationTime(['没有日期'])).toBeNull();
  });
});

describe('machineTime', () => {
  it.each([
    ['2020-02-29T18:34:31+08:00', '2020-02-29T18:34'],
    ['2020-02-29T18:34:31Z', '2020-03-01T02:34'],
    ['1581517074', '2020-02-12T22:17'],
    ['2019-09-18 06:23', '2019-09-18T06:23'],
    ['20190918', '2019-09-18'],
    ['yesterday', null],
  ])('%s', (text, value) => {
    expect(machineTime(text)).toBe(value);
  });
});

describe('dayInAddress', () => {
  it.each([
    ['/lrb/html/2022-04/03/content_88123.htm', '2022-04-03'],
    ['/rmrb/pc/content/202308/03/content_25991234.html', '2023-08-03'],
    ['/yw/202210/t20221019_583729.html', '2022-10-19'],
    ['/shtml/linyrb/20180515/463322.shtml', '2018-05-15'],
    ['/art/2016/11/22/art_1546_98765.html', '2016-11-22'],
    ['/18/1013/00/DTV5K9MV0001875N.html', null],
    ['/info/1042/23456.htm', null],
  ])('%s', (path, day) => {
    expect(dayInAddress(path)).toBe(day);
  });
});
