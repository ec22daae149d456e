/** What people are called and counted by; the nouns as parts of regular expressions, to which each rule adds those that it alone looks for. */

/** Those whom news and reports count, by where they live, what they do or what they are; 居民区, 农民工 and 学生奶 are other words. */
export const PEOPLE = [
  '居民(?![区楼点小委])|村民|市民|农民(?![工人合专])|渔民|农?牧民|移民|群众',
  '职工|员工|工人|师生|学生(?![奶餐证票公宿])|教师|毕业生|志愿者|劳动者|从业者|消费者|患者',
  '老人|儿童|妇女|残疾人',
].join('|');

/** Measure words for people, and those that count households as well. */
export const PERSON_UNITS: ReadonlySet<string> = new Set(['人', '名', '位']);
export const PERSON_OR_HOUSEHOLD_UNITS: ReadonlySet<string> = new Set([...PERSON_UNITS, '户']);
