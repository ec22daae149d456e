import { expect, it } from 'vitest';
import { withoutDeed } from '../../../src/extract/quantities/deeds.ts';
import { pick } from './find.ts';

it.each([
  ['党员干部下沉基层', '党员干部'],
  ['中小企业参与测评', '中小企业'],
  ['技术人员深入农机合作社', '技术人员'],
  ['学生报考军校', '学生报考军校'],
  ['卫星运行状态良好', '卫星'],
  ['受访者认为经济疲软', '受访者'],
  ['科研机构组成的研究团队', '科研机构'],
  ['航班翱翔蓝天', '航班'],
  ['部门联合', '部门'],
  ['党组织聚焦主题抓好学习教育', '党组织'],
  ['专家组分赴各地核查', '专家组'],
  ['专家组成的科技小分队', '专家'],
])('%s ends at %s', (noun, end) => {
  expect(withoutDeed(noun)).toBe(end);
});

it.each([
  '企业家',
  '企业食堂',
  '国家战略',
  '国家重点实验室',
  '学校食堂',
  '企业负责人',
  '学生宿舍楼栋数目',
  '职工之家',
  '企业参与人员',
  '志愿者服务队',
  '老人助餐点',
  '群众身边的健身设施',
])('%s is one noun', (noun) => {
  expect(withoutDeed(noun)).toBe(noun);
});

it('names a count by those who do it', () => {
  expect(pick('全市安排5200余名党员干部下沉基层。', 'indicator')).toEqual([['党员干部']]);
});
