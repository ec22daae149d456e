import { CharacterSet } from '../../language/characters.ts';

/** Words that stand before the verb of a number: those that say in which manner it is done, so that nothing before it is a name, and those that name a work with it. */

/** Whether the words before a verb only say who does it and in which manner: 老党员带头|拿出6万元, 省财政紧急追加|安排2000万元. */
export const isDoneSo = (phrase: string): boolean =>
  (ENDS.at(phrase, phrase.length - 1) && MANNER.test(phrase)) || BY_MEANS.test(phrase);
const ENDS = new CharacterSet('头期急加先点发动大');
/** By what it comes: 靠毕业|消化, 凭订单|安排. */
const BY_MEANS = /^[靠凭][一-龥“”]{2,10}$/;
const MANNER = /(?:带头|先期|紧急|追加|首先|率先|主动|自发|(?<![的个项一])重点)$/;

/** 城市绿化, 景区亮化: a kind of place and what is done there name a work; none does it. */
export const isKindOfWork = (name: string, act: string): boolean => KIND_OF_PLACE.test(name) && DONE_THERE.has(act);
const KIND_OF_PLACE =
  /^(?:城市|城区|城镇|集镇|村镇|景区|园区|厂区|校区|小区|社区|矿区|山区|库区|灌区|滩区|街区|乡村|村庄|林场|农场|棚户区|城中村|城边村)$/;
const DONE_THERE: ReadonlySet<string> = new Set(
  '绿化 美化 亮化 硬化 造林 治理 整治 改造 修复 拆迁 征收 搬迁'.split(' '),
);

/** 从基层一线|选拔任用30名: whether the words only say where those were found whom the verb is about. */
export const isFront = (phrase: string): boolean => FRONT.test(phrase);
const FRONT = /(?:一线|基层|前沿)$/;
