import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findOfficials } from '../../../src/extract/officials/officials.ts';
import { article } from './helpers.ts';

const pieces = [
  '市委',
  '县',
  '书记',
  '副',
  '主任',
  '局长',
  '、',
  '，',
  '。',
  '（',
  '）',
  '：',
  ' ',
  '　',
  '张三丰',
  '李明',
  '欧阳',
  '阿·买',
  '次仁',
  '任',
  '任命',
  '为',
  '免去',
  '的',
  '职务',
  '同志',
  '市领导',
  '和',
  '原',
  '村',
  '镇',
  '男',
  '1日',
  '“',
  '”',
  '习近平',
  '总书记',
  '出席',
  '长江',
  '兼',
  '\t',
  '🙂',
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(''));
const paragraph = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 80 }));

it('gives places whose quote is what stands there, each once and in order, for any text', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), paragraph, (paragraphs, title) => {
      for (const { name, mentions, posts } of findOfficials(article(paragraphs, title))) {
        expect(name).not.toMatch(/\s/u);
        expect(mentions.length).toBeGreaterThan(0);
        for (const [index, place] of mentions.entries()) {
          const text = place.paragraph < 0 ? title : (paragraphs[place.paragraph] ?? '');
          expect(text.slice(place.start, place.end)).toBe(place.quote);
          expect(place.end).toBeGreaterThan(place.start);
          const before = mentions[index - 1];
          if (before) expect([before.paragraph, before.start]).not.toEqual([place.paragraph, place.start]);
        }
        for (const post of posts) expect(post.title.length * (post.organization?.length ?? 1)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

it('finds a written name behind a post whatever stands around the clause', () => {
  const surname = fc.constantFrom('王', '李', '张', '欧阳', '仉', '覃');
  const given = fc.constantFrom('伟', '建国', '晓红', '海', '志远');
  const post = fc.constantFrom('县委书记', '市水利局局长', '省政协副主席', '河湾镇党委书记');
  const after = fc.constantFrom('出席。', '主持会议', '，', '强调，要抓紧。', '说', '在会上讲话', '等参加', '');
  fc.assert(
    fc.property(surname, given, post, after, (family, own, words, rest) => {
      const people = findOfficials(article([`昨天，${words}${family}${own}${rest}`]));
      expect(people.map((person) => person.name)).toEqual([family + own]);
    }),
  );
});

it.each(['书记', '、', '（（', '县长张三、', '任县长', '，男，现任县长', '市领导', '阿·'])(
  'survives a long row of %s',
  (unit) => {
    expect(() => findOfficials(article([unit.repeat(30_000 / unit.length)]))).not.toThrow();
  },
);
