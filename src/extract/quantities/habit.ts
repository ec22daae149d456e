/** Whether 要 at `at` tells what somebody has to do again and again: 他和几名工人每天|要采收1万支; not 各乡镇每天|要排查50处. */
export const isHabit = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_HABIT), at);
  return HABIT.test(before) || (OFTEN.test(before) && !TO_COME.test(before) && SPENT.test(text.slice(at + 1, at + 5)));
};
/** 食堂每月|要倒贴6000元: what goes away as time goes by. */
const OFTEN = /[一-龥](?:每|一)[天年月周晚](?:大约|差不多|都|就|至少)?$/;
const SPENT = /^(?:多|再)?(?:倒?贴|花|付|交|掏|赔|亏|支出|消?耗|用掉|烧|少收|倒挂)/;
const TO_COME = /将|今后|起，?/;
const LONGEST_HABIT = 20;
/** Somebody of whom is told, or now, and how often: 我们一天, 工人们每年, 眼下每天. */
const HABIT =
  /(?:[我他她咱俺]们?|[工商农]人|农户|村民|老板|师傅|大姐|大哥|夫妇|夫妻|眼下|目前|现在|平时|往常|旺季)[^，。；、\d]{0,5}，?(?:平均|大约|差不多)?(?:每|一)[天年月周晚](?:大约|差不多|都|就)?$/;
