import { CharacterSet } from '../../language/characters.ts';

/** Whether a count that begins at `start` says who is there or how they vote. */
export const isAttendance = (text: string, start: number, name: string): boolean =>
  (ATTENDANCE_ENDS.at(name, name.length - 1) && ATTENDANCE.test(name)) ||
  (VOTED_ENDS.at(text, start - 1) && /(?:赞成|反对|弃权)$/.test(text.slice(Math.max(0, start - 4), start)));

const VOTED_ENDS = new CharacterSet('成对权');
const ATTENDANCE_ENDS = new CharacterSet('员席到会成对权票表');
const ATTENDANCE = /(?:组成人员|出席|[应实]到|到会|列席|赞成|反对|弃权)(?:票|人员|会?(?:代表|委员|人员))?$/;
