import { CharacterSet } from '../../language/characters.ts';

/** Whether a count that begins at `start` says who is there or how they vote. */
export const isAttendance = (text: string, start: number, name: string): boolean =>
  (ATTENDANCE_ENDS.at(name, name.length - 1) && ATTENDANCE.test(name)) ||
  (CALLED_ENDS.at(text, start - 1) && CALLED.test(text.slice(Math.max(0, start - 8), start))) ||
  (VOTED_ENDS.at(text, start - 1) && /(?:赞成|反对|弃权)$/.test(text.slice(Math.max(0, start - 4), start)));

const VOTED_ENDS = new CharacterSet('成对权');
/** 应到代表183名: who is to be there, told of a meeting that was held. */
const CALLED_ENDS = new CharacterSet('表员数到会席');
const CALLED = /应(?:到会?|出席|到会)(?:代表|委员|人员|人数)?$/;
const ATTENDANCE_ENDS = new CharacterSet('员席到会成对权票');
const ATTENDANCE = /(?:组成人员|出席|实到|到会|列席|赞成|反对|弃权)(?:票|人员)?$/;
