import { expect, it } from 'vitest';
import { findTitles } from '../../../src/extract/officials/titles.ts';
import { LEADER_SIGNS, LEADERS } from '../../../src/language/posts.ts';

const titlesIn = (text: string) => findTitles(text).map((title) => text.slice(title.start, title.end));

it.each([
  ['清原县委常委、常务副县长', ['常委', '常务副县长']],
  ['区党工委副书记', ['党工委副书记']],
  ['西山村党总支书记', ['党总支书记']],
  ['市局二级调研员', ['二级调研员']],
  ['人大财经委副主任委员', ['副主任委员']],
  ['中央书记处书记', ['书记']],
  ['主任医师', ['主任医师']],
  ['副市长江涛', ['副市长']],
  ['武汉市长江大桥', []],
  ['专班由县长田维牵头', ['县长']],
  ['由市长江办牵头', []],
  ['请市长江大桥', []],
  ['水利部长江水利委员会', []],
  ['代表资格审查', []],
  ['学科长期建设', []],
])('%s', (text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});

it('finds every word for leaders by one of its signs', () => {
  expect(LEADERS.filter((word) => !LEADER_SIGNS.some((sign) => word.includes(sign)))).toEqual([]);
});
