import { describe, expect, it } from 'vitest';
import { postsIn } from './helpers.ts';

describe('who speaks as a deputy or a member', () => {
  it('has the post that stands in brackets behind the seat', () => {
    expect(postsIn('何秀梅代表（青溪县委书记）：去年全县脱贫1.2万人。')).toEqual({ 何秀梅: ['青溪县委|书记'] });
    expect(postsIn('马卫国委员（市水利局局长）：水库除险加固要提速。')).toEqual({ 马卫国: ['市水利局|局长'] });
  });
  it('is nobody where the bracket tells a body that is represented', () => {
    expect(postsIn('参加会议的有企业代表（董事长）和群众代表。')).toEqual({});
    expect(postsIn('各民主党派委员（主任委员）参加讨论。')).toEqual({});
  });
});
