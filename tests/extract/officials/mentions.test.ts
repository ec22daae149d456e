import { expect, it } from 'vitest';
import { findOfficials } from '../../../src/extract/officials/officials.ts';
import { article } from './helpers.ts';

/** `paragraph:start quote` of every place of the one person in the article. */
function placesOf(paragraphs: string[], title = ''): string[] {
  const people = findOfficials(article(paragraphs, title));
  expect(people).toHaveLength(1);
  return (people[0]?.mentions ?? []).map((place) => `${place.paragraph}:${place.start} ${place.quote}`);
}

it('joins later bare mentions, also in the headline and before a colon', () => {
  expect(placesOf(['县长柳青到会。', '柳青：今年要办十件实事。', '大家说，柳青说到做到。'], '柳青答记者问')).toEqual([
    '-1:0 柳青',
    '0:2 柳青',
    '1:0 柳青',
    '2:4 柳青',
  ]);
});

it('joins a surname with the title of its post', () => {
  expect(placesOf(['村党支部书记佘长贵下了地。', '“佘书记认准的事，谁也拉不回来。”'])).toEqual([
    '0:6 佘长贵',
    '1:1 佘书记',
  ]);
});

it('leaves a surname with a title alone where two people could be meant', () => {
  const people = findOfficials(article(['县委书记张伟、镇党委书记张强参加。', '张书记说，要抓紧。']));
  expect(people.flatMap((person) => person.mentions.map((place) => place.quote))).toEqual(['张伟', '张强']);
});

it('reads a name with and without the space set into it as one', () => {
  expect(placesOf(['市委常委马　骁出席。', '马骁说，要抓紧。'])).toEqual(['0:4 马　骁', '1:0 马骁']);
});

it('takes a name that is a word too only where a verb of speech follows', () => {
  expect(
    placesOf(['居委会主任文静挨家敲门。', '文静说，老人最怕摔倒。', '山村的夜晚文静极了，文静的灯光亮着。']),
  ).toEqual(['0:5 文静', '1:0 文静']);
});

it('does not take the name of a doctrine, nor a reporter of the same name, for the person', () => {
  expect(placesOf(['习近平总书记到会。', '学习贯彻习近平新时代中国特色社会主义思想。'])).toEqual(['0:0 习近平']);
  expect(placesOf(['市长李强到会。', '（记者 李强）'])).toEqual(['0:2 李强']);
});

it('takes a common word with a gap in it for the name', () => {
  expect(placesOf(['局长解　放主持。', '主持人解　放最后说，解放思想。'])).toEqual(['0:2 解　放', '1:3 解　放']);
});

it('lists people in the order of the body, the headline aside', () => {
  const people = findOfficials(article(['县委书记陈刚主持，县长李娜出席。'], '县长李娜到会'));
  expect(people.map((person) => person.name)).toEqual(['陈刚', '李娜']);
});

it('names the rule that found each person', () => {
  const people = findOfficials(article(['县长李娜出席，石岩任市财政局局长。市领导高平参加。']));
  expect(people.map((person) => person.rule)).toEqual([
    'officials/posts-before-names',
    'officials/appointments',
    'officials/leaders',
  ]);
});

it('joins a short name behind the word for who presides or answers', () => {
  expect(placesOf(['新闻办主任田维主持。', '主持人田维表示，欢迎提问。'])).toEqual(['0:5 田维', '1:3 田维']);
});
