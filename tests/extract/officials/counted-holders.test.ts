import { describe, expect, it } from 'vitest';
import { people } from '../quantities/find.ts';

describe('posts that are taken up by so many', () => {
  it('are not those of who was named before', () =>
    expect(people('省长许立达多次调研，15位省级领导分别担任省级河长。')).toEqual(['许立达 null|省长']));
  it('are those of who is named', () =>
    expect(people('省长许立达多次调研，并担任省级河长。')).not.toEqual(['许立达 null|省长']));
});
