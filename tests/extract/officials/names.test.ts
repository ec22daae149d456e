import { expect, it } from 'vitest';
import { readNames } from '../../../src/extract/officials/name-lists.ts';
import { readName } from '../../../src/extract/officials/names.ts';
import { nameBefore, namesBefore } from '../../../src/extract/officials/names-before.ts';

it.each([
  ['张伟主持会议', '张伟'],
  ['张建国主持会议', '张建国'],
  ['李明在会上说', '李明'],
  ['王刚到县里', '王刚'],
  ['欧阳明远强调', '欧阳明远'],
  ['上官青、', '上官青'],
  ['嘎玛·旺堆、', '嘎玛·旺堆'],
  ['艾力·买买提出席', '艾力·买买提'],
  ['那日苏作了发言', '那日苏'],
  ['额尔敦巴图为局长', '额尔敦巴图'],
  ['单　强、', '单强'],
  ['古丽娜尔介绍', '古丽娜尔'],
  ['阿力木江说', '阿力木江'],
  ['迪丽努尔，女', '迪丽努尔'],
  ['孛儿帖算了一笔账', '孛儿帖'],
  ['才旺列席', '才旺'],
  ['吉克木呷带着', '吉克木呷'],
  ['刘有才领着记者', '刘有才'],
  ['尚进推介', '尚进'],
  ['才让多珠说', '才让多珠'],
  ['布威海丽点评', '布威海丽'],
  ['令狐雪清点', '令狐雪'],
  ['丘　峰，', '丘峰'],
  ['巴特尔·孟和主持', '巴特尔·孟和'],
  ['于是之表示', '于是之'],
  ['孔令则更关注', '孔令则'],
  ['孔令说', '孔令'],
  ['王明则更关注', '王明'],
  ['艾山·买买提和李强', '艾山·买买提'],
  ['刀文彬出席', '刀文彬'],
  ['普云芳宣读', '普云芳'],
  ['海建功表示', '海建功'],
  ['买志远介绍', '买志远'],
  ['原志强主持', '原志强'],
  ['冶建军说', '冶建军'],
  ['拜文汇带队', '拜文汇'],
  ['那木斯来掰着手指', '那木斯来'],
  ['李明着手推进', '李明'],
  ['李敏搓着手', '李敏'],
  // Of two words that share a character the one that leaves no rest.
  ['陶永发表示，', '陶永发'],
  ['范志强调研春耕', '范志强'],
  ['田有成立即赶往', '田有成'],
  ['林国庆祝大家', '林国庆'],
  ['申自强调查后说', '申自强'],
  ['魏强调研究成果', '魏强'],
  ['陆兴发表讲话', '陆兴'],
  ['范志强强调', '范志强'],
  ['石磊来到会场', '石磊'],
  ['陶永发出席', '陶永发'],
  ['陶永发来到项目现场', '陶永发'],
  ['石磊为获奖者颁奖', '石磊'],
  ['范立新任组长', '范立新'],
  ['石泉来说，', '石泉来'],
  ['范宝库同客商座谈', '范宝库'],
  ['廖凯升任市委书记', '廖凯'],
])('%s', (text, name) => {
  expect(readName(text, 0)?.name).toBe(name);
});

it.each([
  '高度重视',
  '高有意见',
  '和政府都要',
  '将继续履行',
  '于是表示',
  '于是之后表示',
  '于3日到任',
  '强调',
  '安排部署',
  '江宁区区长',
  '梅列多夫共同',
  '会议',
  '2人',
  '普遍认为',
  '普查工作',
  '刀具出口',
  '买下设备',
  '原有规模',
  '南下考察',
  '拜会客商',
  '',
])('%s is no name', (text) => {
  expect(readName(text, 0)).toBeNull();
});

it('reads lists to their end', () => {
  const text = '王一、李红（女）和马　骁，市长';
  expect(readNames(text, 0).map((name) => text.slice(name.start, name.end))).toEqual(['王一', '李红', '马　骁']);
});

it('takes words between names for names', () => {
  const read = (text: string) => readNames(text, 0).map((name) => name.name);
  expect(read('夏长风、苏南、尚武，市政府')).toEqual(['夏长风', '苏南', '尚武']);
  expect(read('夏长风、安全、环保等部门')).toEqual(['夏长风']);
  expect(read('夏长风、苏南地区代表')).toEqual(['夏长风']);
});

it('reads names back from their end', () => {
  expect(nameBefore('决定任命张新民同志为', 9)?.name).toBe('张新民');
  expect(namesBefore('，李铁军、王芳为', 7).map((name) => name.name)).toEqual(['李铁军', '王芳']);
  expect(nameBefore('会议由赵敏兼任', 5)?.name).toBe('赵敏');
});
