import { expect, test } from 'vitest';
import { people } from '../../../src/summary/views/people.ts';
import { sampleOfficial } from '../sample.ts';

const at = (paragraph: number, start: number) => ({ paragraph, start, end: start + 2, quote: '某某' });

test('who appears most often comes first, then who is named first', () => {
  const officials = [
    sampleOfficial({ name: '甲', mentions: [at(4, 0)] }),
    sampleOfficial({ name: '乙', mentions: [at(2, 9)] }),
    sampleOfficial({ name: '丙', mentions: [at(5, 0), at(3, 7), at(3, 1)] }),
    sampleOfficial({ name: '丁', mentions: [at(2, 5)] }),
  ];
  const listed = people({ officials });
  expect(listed.map(({ name }) => name)).toEqual(['丙', '丁', '乙', '甲']);
  expect(listed[0]?.places).toEqual([at(3, 1), at(3, 7), at(5, 0)]);
  expect(officials[2]?.mentions[0]).toEqual(at(5, 0));
});

test('posts are passed on whole', () => {
  const posts = [
    { organization: '云溪市委', title: '书记', change: 'appointed' as const },
    { organization: null, title: '市长', change: 'removed' as const },
  ];
  expect(people({ officials: [sampleOfficial({ posts })] })[0]?.posts).toEqual(posts);
});
