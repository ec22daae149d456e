/** Verbs that report what somebody said, as they stand before a mark: 表示，…, 介绍说：…. The longer ones first. */
export const STATING: readonly string[] =
  '介绍说 告诉记者 表示 介绍 指出 强调 透露 坦言 认为 通报 宣布 提出 要求 明确 承诺 说 称'.split(' ');
